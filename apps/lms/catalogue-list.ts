import type { Plugin } from 'vite';

// Kit numbers its nodes: 0 is the outermost layout, 1 the page for errors.
const ERROR_NODE = 'nodes/1';

/**
 * Writes which file holds the sentences of which language, and which the page for errors. A page names every file it
 * needs but these: the sentences are loaded when the language is known, and Kit asks for the page for errors before it
 * starts anything. A phone that keeps a part needs them too.
 */
export function catalogueList(): Plugin {
	return {
		name: 'catalogue-list',
		applyToEnvironment: (environment) => environment.name === 'client',
		generateBundle(_, bundle) {
			const found: Record<string, string> = {};
			for (const chunk of Object.values(bundle)) {
				if (chunk.type !== 'chunk') continue;
				if (chunk.name === ERROR_NODE)
					[chunk.fileName, ...chunk.imports].forEach((file, place) => (found[`error-${place}`] = `/${file}`));
				for (const id of chunk.moduleIds) {
					const locale = /content\/src\/messages\/([a-z]+)\.ts$/.exec(id)?.[1];
					if (!locale || locale === 'index') continue;
					found[locale] = `/${chunk.fileName}`;
					// Sentences that a smaller catalogue holds too stand in a chunk of their own.
					chunk.imports.forEach((file, place) => (found[`${locale}-${place}`] = `/${file}`));
				}
			}
			// While developing nothing is bundled; a build without a language would not work offline.
			if (!('nl' in found && 'error-0' in found))
				throw new Error('a chunk that a kept part needs has another name');
			this.emitFile({ type: 'asset', fileName: '_app/catalogues.json', source: JSON.stringify(found) });
		},
	};
}
