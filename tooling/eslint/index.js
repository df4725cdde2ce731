import js from '@eslint/js';
import globals from 'globals';
import svelte from 'eslint-plugin-svelte';
import ts from 'typescript-eslint';
import { boundaries } from './src/boundaries.js';
import { environment } from './src/environment.js';
import { sizes } from './src/sizes.js';
import { typed } from './src/typed.js';
import { fileName } from './src/file-name.js';
import { widgets } from './src/widgets.js';

const GENERATED = [
	'**/node_modules/',
	'**/dist/',
	'**/build/',
	'**/.svelte-kit/',
	'**/.turbo/',
	'**/storybook-static/',
	'**/playwright-report/',
	'**/test-results/',
	'**/coverage/',
	'.data*/',
	'packages/db/drizzle/',
];

const everywhere = {
	name: 'sleutelwerk/everywhere',
	plugins: { sleutelwerk: { rules: { 'file-name': fileName } } },
	languageOptions: { globals: { ...globals.node, ...globals.browser } },
	linterOptions: { reportUnusedDisableDirectives: 'error' },
	rules: {
		'sleutelwerk/file-name': 'error',
		'@typescript-eslint/no-explicit-any': 'error',
		'@typescript-eslint/no-non-null-assertion': 'error',
		'@typescript-eslint/ban-ts-comment': 'error',
		'@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'separate-type-imports' }],
		'@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
		'no-throw-literal': 'error',
		eqeqeq: 'error',
	},
};

const quietPackages = {
	name: 'sleutelwerk/no-console-in-packages',
	files: ['packages/*/src/**/*.ts'],
	ignores: ['**/*.test.ts'],
	// A log line goes through the app's logger, which leaves people's ids out.
	rules: { 'no-console': 'error' },
};

const svelteFiles = {
	name: 'sleutelwerk/svelte',
	files: ['**/*.svelte', '**/*.svelte.ts'],
	languageOptions: { parserOptions: { parser: ts.parser, extraFileExtensions: ['.svelte'] } },
	rules: {
		// The product answers at the root of its ORIGIN: the addresses are fixed by the contract.
		'svelte/no-navigation-without-resolve': 'off',
		// `let { a = $bindable() } = $props()` must be `let`, and then all of the pattern.
		'prefer-const': 'off',
		'svelte/prefer-const': ['error', { destructuring: 'all' }],
	},
};

/** The whole configuration, for `eslint.config.js` at the root. */
export default ts.config(
	{ ignores: GENERATED },
	js.configs.recommended,
	ts.configs.recommended,
	svelte.configs['flat/recommended'],
	everywhere,
	quietPackages,
	svelteFiles,
	sizes,
	environment,
	boundaries,
	typed,
	widgets,
);
