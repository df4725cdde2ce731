import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { directionOf, ownNameOf, pickWidgetLocale } from '@sleutelwerk/core/locales';
import { LIFELINE } from '../base/lifeline.ts';
import type { Kit } from '../serve/archives.ts';
import { elementFacts, type ElementFacts } from './element-facts.ts';
import { READY_LANGUAGES } from './ready-languages.ts';

const folder = (name: string): string => fileURLToPath(new URL(`../../kit/${name}/`, import.meta.url));

/** What the archives hold beside the widgets' files. `manifest` is `custom-elements.json`. */
export function kitOf(manifest: string, version: string): Kit {
	const elements = elementFacts(manifest);
	const licence = { LICENSE: readFileSync(new URL('../../../../LICENSE', import.meta.url), 'utf8') };
	return {
		widgets: { ...licence, ...textsIn(folder('archive')) },
		wordpress: {
			...licence,
			...textsIn(folder('wordpress')),
			...Object.fromEntries(
				elements.map((one) => [`blocks/${one.kind}/block.json`, blockJson(one, version)]),
			),
			'facts.json': pluginFacts(elements, version),
			// Filled when the archive is made: only then the host is known.
			'host.json': '{{facts}}\n',
		},
	};
}

function textsIn(root: string): Record<string, string> {
	const names = readdirSync(root, { recursive: true, encoding: 'utf8', withFileTypes: true })
		.filter((entry) => entry.isFile())
		.map((entry) => path.relative(root, path.join(entry.parentPath, entry.name)));
	return Object.fromEntries(names.sort().map((name) => [name, readFileSync(path.join(root, name), 'utf8')]));
}

/** What the plugin has to know of the widgets: made here, so that it lists nothing by hand. */
function pluginFacts(elements: readonly ElementFacts[], version: string): string {
	const facts = {
		version,
		languages: READY_LANGUAGES.map((code) => {
			const locale = pickWidgetLocale(code);
			return { code, name: ownNameOf(locale), dir: directionOf(locale) };
		}),
		elements: Object.fromEntries(
			elements.map(({ kind, tag, attributes }) => [kind, { tag, attributes: forPartners(attributes) }]),
		),
		lifeline: LIFELINE,
	};
	return `${JSON.stringify(facts, null, '\t')}\n`;
}

/** The host is the site's own setting, not a block's. */
const forPartners = (attributes: ElementFacts['attributes']): ElementFacts['attributes'] =>
	attributes.filter(({ name }) => name !== 'host');

const TITLES = { card: 'Signals card', finder: 'Help finder', signup: 'Webinar sign-up' } as const;
const ICONS = { card: 'id', finder: 'search', signup: 'calendar-alt' } as const;

function blockJson({ kind, description, attributes }: ElementFacts, version: string): string {
	const block = {
		$schema: 'https://schemas.wp.org/trunk/block.json',
		apiVersion: 3,
		name: `sleutelwerk/${kind}`,
		version,
		title: TITLES[kind],
		category: 'widgets',
		icon: ICONS[kind],
		description: description.replace(/\s+/g, ' '),
		textdomain: 'sleutelwerk-widgets',
		attributes: Object.fromEntries(
			forPartners(attributes).map(({ name }) => [name, { type: 'string', default: '' }]),
		),
		// Editing it as HTML would put a text into the page that nobody renews.
		supports: { html: false, align: ['wide', 'full'] },
		editorScript: 'sleutelwerk-editor',
		render: 'file:../render.php',
	};
	return `${JSON.stringify(block, null, '\t')}\n`;
}
