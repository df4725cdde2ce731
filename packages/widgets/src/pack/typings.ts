import type { AttributeFacts, ElementFacts } from './element-facts.ts';

const NOTE = '// Made by the build from custom-elements.json; changed nowhere else.\n';

/** The typings of the npm package by file name, all from the one manifest. */
export function typingsOf(elements: readonly ElementFacts[]): Map<string, string> {
	return new Map([
		['index.d.ts', plain(elements)],
		['react.d.ts', react(elements)],
		['vue.d.ts', vue(elements)],
		['svelte.d.ts', svelte(elements)],
	]);
}

const attributesType = ({ className }: ElementFacts): string => `${className}Attributes`;
const elementType = ({ className }: ElementFacts): string => `Sw${className}`;
const names = (elements: readonly ElementFacts[]): string =>
	elements.map((one) => `${attributesType(one)}, ${elementType(one)}`).join(', ');

function plain(elements: readonly ElementFacts[]): string {
	const each = elements.map((one) => {
		const attributes = one.attributes.map(attributeLine).join('');
		// No public field: what stands on the element, a page's script could read.
		return (
			`export interface ${attributesType(one)} {\n${attributes}}\n` +
			`/** ${oneLine(one.description)} */\nexport interface ${elementType(one)} extends HTMLElement {}\n`
		);
	});
	const tags = elements.map((one) => `\t\t'${one.tag}': ${elementType(one)};\n`).join('');
	const events = [...new Set(elements.flatMap((one) => one.events.map(({ name }) => name)))];
	const eventLines = events.map((name) => `\t\t'${name}': Event;\n`).join('');
	return (
		`${NOTE}${each.join('')}declare global {\n\tinterface HTMLElementTagNameMap {\n${tags}\t}\n` +
		`\tinterface HTMLElementEventMap {\n${eventLines}\t}\n}\n`
	);
}

function attributeLine({ name, description, values }: AttributeFacts): string {
	return `\t/** ${oneLine(description)} */\n\t'${name}'?: ${typeOf(name, values)} | undefined;\n`;
}

/** A language may carry a region (`ar-SY`): its own names are offered, others are allowed, as on any element. */
function typeOf(name: string, values: readonly string[] | null): string {
	if (!values) return 'string';
	const union = values.map((value) => `'${value}'`).join(' | ');
	return name === 'lang' ? `${union} | (string & {})` : union;
}

const oneLine = (text: string): string => text.replace(/\s+/g, ' ').replaceAll('*/', '* /');

function react(elements: readonly ElementFacts[]): string {
	const lines = elements.map((one) => {
		const [attributes, element] = [attributesType(one), elementType(one)];
		return (
			`\t\t\t'${one.tag}': React.DetailedHTMLProps<\n` +
			`\t\t\t\tOmit<React.HTMLAttributes<${element}>, keyof ${attributes}>, ${element}\n` +
			`\t\t\t> & ${attributes}${listeners(one, (name) => `'on${name}'`)};\n`
		);
	});
	return (
		`${NOTE}import type * as React from 'react';\nimport type { ${names(elements)} } from './index.js';\n` +
		`declare module 'react' {\n\tnamespace JSX {\n\t\tinterface IntrinsicElements {\n${lines.join('')}\t\t}\n\t}\n}\n`
	);
}

function vue(elements: readonly ElementFacts[]): string {
	const lines = elements.map((one) => {
		const attributes = attributesType(one);
		const on = listeners(one, (name) => `on${pascal(name)}`);
		return (
			`\t\t'${one.tag}': new () => { $props: ` +
			`Omit<HTMLAttributes, keyof ${attributes}> & ${attributes}${on} };\n`
		);
	});
	return (
		`${NOTE}import type { HTMLAttributes } from 'vue';\nimport type { ${names(elements)} } from './index.js';\n` +
		`declare module 'vue' {\n\tinterface GlobalComponents {\n${lines.join('')}\t}\n}\n`
	);
}

function svelte(elements: readonly ElementFacts[]): string {
	const lines = elements.map((one) => {
		const [attributes, element] = [attributesType(one), elementType(one)];
		const on = listeners(one, (name) => `'on${name}'`);
		return `\t\t'${one.tag}': Omit<HTMLAttributes<${element}>, keyof ${attributes}> & ${attributes}${on};\n`;
	});
	return (
		`${NOTE}import type { HTMLAttributes } from 'svelte/elements';\n` +
		`import type { ${names(elements)} } from './index.js';\n` +
		`declare module 'svelte/elements' {\n\tinterface SvelteHTMLElements {\n${lines.join('')}\t}\n}\n`
	);
}

function listeners({ events }: ElementFacts, prop: (event: string) => string): string {
	if (events.length === 0) return '';
	return ` & { ${events.map(({ name }) => `${prop(name)}?: ((event: Event) => void) | undefined`).join('; ')} }`;
}

function pascal(name: string): string {
	return name.replace(/(?:^|-)([a-z])/g, (_all, letter: string) => letter.toUpperCase());
}
