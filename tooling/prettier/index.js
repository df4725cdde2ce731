/** One look for every file: what Prettier decides is not discussed. */
export default {
	useTabs: true,
	singleQuote: true,
	printWidth: 110,
	trailingComma: 'all',
	plugins: ['prettier-plugin-svelte'],
	overrides: [
		{ files: ['*.json', '*.yaml', '*.yml', '*.md'], options: { useTabs: false, tabWidth: 2 } },
		{ files: '*.svelte', options: { parser: 'svelte' } },
	],
};
