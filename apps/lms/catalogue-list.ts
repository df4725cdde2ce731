import type { Plugin } from 'vite';

/**
 * Writes which file holds the sentences of which language. A page names every file it needs but this one, which is
 * loaded when the language is known; a phone that keeps a part needs it too.
 */
export function catalogueList(): Plugin {
	return {
		name: 'catalogue-list',
		applyToEnvironment: (environment) => environment.name === 'client',
		generateBundle(_, bundle) {
			const found: Record<string, string> = {};
			for (const chunk of Object.values(bundle)) {
				if (chunk.type !== 'chunk') continue;
				for (const id of chunk.moduleIds) {
					const locale = /content\/src\/messages\/([a-z]+)\.ts$/.exec(id)?.[1];
					if (!locale || locale === 'index') continue;
					found[locale] = `/${chunk.fileName}`;
					// Sentences that a smaller catalogue holds too stand in a chunk of their own.
					chunk.imports.forEach((file, place) => (found[`${locale}-${place}`] = `/${file}`));
				}
			}
			// While developing nothing is bundled; a build without a language would not work offline.
			if (Object.keys(found).length === 0) throw new Error('no chunk holds the sentences of a language');
			this.emitFile({ type: 'asset', fileName: '_app/catalogues.json', source: JSON.stringify(found) });
		},
	};
}
