const VAGUE = new Set(['utils', 'util', 'helpers', 'helper', 'common', 'manager', 'misc', 'shared-utils']);
const KEBAB = /^[a-z0-9]+(-[a-z0-9]+)*$/;
const COMPONENT = /^[A-Z][A-Za-z0-9]*$/;

/** What is wrong with a file's name, or `undefined`: kebab-case, components PascalCase, no name that says nothing. */
function wrongName(path) {
	const file = path.split(/[\\/]/).at(-1) ?? '';
	// Kit's own names (`+page.svelte`) and dot files are given.
	if (file.startsWith('+') || file.startsWith('.') || file.startsWith('_')) return undefined;
	const [stem = '', ...endings] = file.split('.');
	if (VAGUE.has(stem.toLowerCase())) return `'${stem}' says nothing: name the noun it is about.`;
	if (endings.length === 1 && endings[0] === 'svelte') {
		return COMPONENT.test(stem) ? undefined : 'A component is named in PascalCase.';
	}
	return KEBAB.test(stem) ? undefined : 'A file is named in kebab-case.';
}

/** The ESLint rule around it. */
export const fileName = {
	meta: { type: 'suggestion', schema: [], docs: { description: 'names of files' } },
	create(context) {
		return {
			Program(node) {
				const message = wrongName(context.filename);
				if (message) context.report({ node, message });
			},
		};
	},
};
