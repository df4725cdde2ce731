import type { Catalogue } from '@sleutelwerk/core';
import type { Plugin } from 'vite';

const CATALOGUE = /content\/src\/messages\/([a-z]+)\/[a-z-]+\.json$/;
const PARSER = '@formatjs/icu-messageformat-parser';

/**
 * Browsers get sentences that are taken apart already, and a formatter without the parser: it is a tenth of a lesson's
 * script. A text that is not well-formed ends the build. The server keeps texts and parser.
 */
export function compiledCatalogues(): Plugin {
	return {
		name: 'compiled-catalogues',
		enforce: 'pre',
		applyToEnvironment: (environment) => environment.name === 'client',
		resolveId(source, importer) {
			return source === PARSER ? this.resolve(`${PARSER}/no-parser.js`, importer, { skipSelf: true }) : null;
		},
		async transform(code, id) {
			const locale = CATALOGUE.exec(id)?.[1];
			if (!locale) return null;
			// Not at the top: an editor's Node that takes no types reads this file too.
			const { compileMessage, isLocale } = await import('@sleutelwerk/core');
			if (!isLocale(locale)) throw new Error(`${id} is in no language of ours`);
			const texts = Object.entries(JSON.parse(code) as Catalogue);
			const compiled = texts.map(([key, text]) => [key, compileMessage(locale, text)]);
			// JSON again: Vite makes the module of it.
			return { code: JSON.stringify(Object.fromEntries(compiled)), map: null };
		},
	};
}
