import { nothing, type TemplateResult } from 'lit/html.js';

/** Markup of our own (pictograms) that goes in as it is; only at build time. */
export class RawMarkup {
	readonly markup: string;
	constructor(markup: string) {
		this.markup = markup;
	}
}

const ATTRIBUTE = /\s([?@.]?)([\w-]+)=(["']?)$/;

/**
 * Writes a Lit template as plain HTML, without Lit's markers: what a browser reads equals what Lit would render.
 * Knows text, nested templates, lists, whole attributes, `?boolean`; events are left out. Throws on anything else.
 */
export function renderToString(value: unknown): string {
	if (value === nothing || value === null || value === undefined || value === '') return '';
	if (value instanceof RawMarkup) return value.markup;
	if (Array.isArray(value)) return value.map(renderToString).join('');
	if (isTemplate(value)) return renderTemplate(value);
	if (typeof value === 'string' || typeof value === 'number') return escapeText(String(value));
	throw new TypeError(`A template holds a ${typeof value}, which has no HTML.`);
}

function isTemplate(value: unknown): value is TemplateResult {
	return typeof value === 'object' && value !== null && '_$litType$' in value;
}

function renderTemplate({ strings, values }: TemplateResult): string {
	let written = '';
	let rest = '';
	strings.forEach((piece, index) => {
		const part = rest !== '' && piece.startsWith(rest) ? piece.slice(rest.length) : piece;
		rest = '';
		written += part;
		if (index >= values.length) return;
		const isInTag = written.lastIndexOf('<') > written.lastIndexOf('>');
		if (!isInTag) {
			written += renderToString(values[index]);
			return;
		}
		const match = ATTRIBUTE.exec(written);
		if (!match) throw new TypeError(`Only a whole attribute may hold a value: ${written.slice(-60)}`);
		const [whole, sigil = '', name = '', quote = ''] = match;
		rest = quote;
		written = written.slice(0, -whole.length) + renderAttribute(sigil, name, values[index]);
	});
	return written;
}

function renderAttribute(sigil: string, name: string, value: unknown): string {
	if (sigil === '@') return '';
	if (sigil === '?') return value ? ` ${name}` : '';
	if (sigil === '.') throw new TypeError(`A property (.${name}) has no HTML.`);
	if (value === nothing || value === null || value === undefined) return '';
	return ` ${name}="${escapeAttribute(String(value))}"`;
}

function escapeText(text: string): string {
	return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

function escapeAttribute(text: string): string {
	return escapeText(text).replaceAll('"', '&quot;');
}
