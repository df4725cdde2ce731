import { ownNameOf, pickWidgetLocale } from '@sleutelwerk/core/locales';
import type { AttributeFacts, ElementFacts } from '@sleutelwerk/widgets/element-facts';
import { EXAMPLES } from './examples.ts';
import { SURROUNDINGS } from './surroundings.ts';

const TITLES = { card: 'Signals card', finder: 'Help finder', signup: 'Webinar sign-up' } as const;

/** One story: what stands in the side bar, the element's attributes, and in what kind of page it is. */
export type MadeStory = { name: string; attributes: Record<string, string>; surrounding?: string };
export type MadePage = { file: string; title: string; tag: string; note: string; stories: MadeStory[] };

/**
 * The pages of stories that are made of the manifest: each language, each attribute with each of its values, each kind
 * of page around it. Throws where an attribute has no example: nothing is published that nobody can look at.
 */
export function storiesOf(elements: readonly ElementFacts[]): MadePage[] {
	return elements.flatMap((element) => {
		const page = (name: string, note: string, stories: MadeStory[]): MadePage => ({
			file: `${element.kind}-${name.toLowerCase()}.stories.ts`,
			title: `${TITLES[element.kind]}/${name}`,
			tag: element.tag,
			note,
			stories,
		});
		const others = element.attributes.filter(({ name }) => name !== 'lang');
		return [
			page('Languages', 'The same element in each language there is ready HTML of.', languages(element)),
			page('Attributes', element.description, others.flatMap(storiesOfAttribute)),
			page('Surroundings', 'The same element in pages that are hard on it.', surroundings()),
		];
	});
}

function languages({ attributes }: ElementFacts): MadeStory[] {
	const codes = attributes.find(({ name }) => name === 'lang')?.values ?? [];
	return codes.map((lang) => ({
		name: `${ownNameOf(pickWidgetLocale(lang))} (${lang})`,
		attributes: { lang },
	}));
}

function storiesOfAttribute({ name, values }: AttributeFacts): MadeStory[] {
	const shown = values ?? EXAMPLES[name];
	if (!shown || shown.length === 0)
		throw new Error(`The attribute ${name} has no example: add one to examples.ts.`);
	return shown.map((value) => ({ name: `${name}="${value}"`, attributes: { lang: 'nl', [name]: value } }));
}

function surroundings(): MadeStory[] {
	return Object.entries(SURROUNDINGS).map(([surrounding, { name, lang }]) => ({
		name,
		attributes: { lang },
		surrounding,
	}));
}

/** The file of a page, as Storybook reads it. */
export function sourceOf({ title, tag, note, stories }: MadePage): string {
	const each = stories.map((story, index) => {
		const given = JSON.stringify({ tag, ...story });
		return `export const Story${index + 1} = { name: ${JSON.stringify(story.name)}, ...drawn(${given}) };\n`;
	});
	// Storybook reads this without running it: the title has to be a plain word of an object without quotes.
	const meta = `export default { title: ${JSON.stringify(title)}, component: ${JSON.stringify(tag)}, parameters: { docs: { description: { component: ${JSON.stringify(note)} } } } };`;
	return (
		`// Made by src/generate/write-stories.ts from the elements manifest.\n` +
		`import { drawn } from '../../src/drawn.ts';\n\n${meta}\n\n${each.join('')}`
	);
}
