import { ownNameOf, pickWidgetLocale } from '@sleutelwerk/core/locales';
import { elementFacts } from '@sleutelwerk/widgets/element-facts';
import manifest from '@sleutelwerk/widgets/custom-elements.json';

/** The languages there is ready HTML of, as the manifest says. */
const LANGUAGES = elementFacts(JSON.stringify(manifest))
	.flatMap(({ attributes }) => attributes.find(({ name }) => name === 'lang')?.values ?? [])
	.filter((code, index, all) => all.indexOf(code) === index);

/** Control for the language: its own names, as a partner's visitors know them. */
export const LANGUAGE_CONTROL = {
	options: LANGUAGES,
	control: {
		type: 'select',
		labels: Object.fromEntries(LANGUAGES.map((code) => [code, ownNameOf(pickWidgetLocale(code))])),
	},
} as const;

/** Where the files lie: the catalogue serves them itself; a running lms can be named instead. */
export const HERE = new URL('.', document.baseURI).href.replace(/\/$/, '');
