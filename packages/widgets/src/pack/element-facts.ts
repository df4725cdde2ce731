import type { WidgetKind } from '../base/ready-html.ts';

/** An attribute as documentation, typings and the editor of WordPress need it. */
export type AttributeFacts = {
	name: string;
	description: string;
	/** The closed set of its values; `null`: any text. */
	values: readonly string[] | null;
};

type Named = { name: string; description: string };

export type ElementFacts = {
	kind: WidgetKind;
	tag: string;
	/** Name of the class: `SignalsCard`. */
	className: string;
	description: string;
	attributes: readonly AttributeFacts[];
	slots: readonly Named[];
	parts: readonly Named[];
	properties: readonly Named[];
	events: readonly Named[];
};

type Declaration = {
	customElement?: boolean;
	tagName?: string;
	name: string;
	description?: string;
	attributes?: (Named & { type?: { text: string } })[];
	slots?: Named[];
	cssParts?: Named[];
	cssProperties?: Named[];
	events?: Named[];
};
type Manifest = { modules: { path: string; declarations?: Declaration[] }[] };

/** What `custom-elements.json` says of each element, in the words of this house. */
export function elementFacts(manifest: string): ElementFacts[] {
	return (JSON.parse(manifest) as Manifest).modules.flatMap(({ path, declarations = [] }) =>
		declarations.filter(({ customElement }) => customElement).map((one) => factsOf(path, one)),
	);
}

function factsOf(path: string, one: Declaration): ElementFacts {
	return {
		kind: kindOf(path),
		tag: one.tagName ?? '',
		className: one.name,
		description: one.description ?? '',
		attributes: (one.attributes ?? []).map(({ name, description, type }) => ({
			name,
			description,
			values: valuesOf(type?.text ?? 'string'),
		})),
		slots: one.slots ?? [],
		parts: one.cssParts ?? [],
		properties: one.cssProperties ?? [],
		events: one.events ?? [],
	};
}

function kindOf(path: string): WidgetKind {
	const kind = /^src\/(card|finder|signup)\//.exec(path)?.[1];
	if (kind === 'card' || kind === 'finder' || kind === 'signup') return kind;
	throw new Error(`No widget lies in ${path}.`);
}

/** `'a'|'b'` is a closed set; `string` is any text; whatever else would become a wrong typing. */
function valuesOf(type: string): string[] | null {
	if (type === 'string') return null;
	const values = type.split('|').map((part) => /^\s*'([^']+)'\s*$/.exec(part)?.[1]);
	if (values.some((value) => value === undefined)) throw new Error(`No attribute has the type ${type}.`);
	return values.filter((value) => value !== undefined);
}
