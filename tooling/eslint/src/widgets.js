import lit from 'eslint-plugin-lit';
import litA11y from 'eslint-plugin-lit-a11y';
import wc from 'eslint-plugin-wc';

const NO_TRACE = 'A widget leaves no cookie and no storage entry on a partner site.';
const NO_TALK =
	'A request must never carry what a visitor chose: only the one data file is fetched, in one place.';

/** Rules of custom elements, and of what a widget must never do on somebody else's page. */
export const widgets = [
	{
		name: 'sleutelwerk/elements',
		files: ['packages/widgets/src/**/*.ts', 'apps/storybook/**/*.ts'],
		plugins: { lit, wc, 'lit-a11y': litA11y },
		settings: { wc: { elementBaseClasses: ['LitElement', 'SwElement'] } },
		rules: {
			...lit.configs['flat/recommended'].rules,
			...wc.configs['flat/recommended'].rules,
			...wc.configs['flat/best-practice'].rules,
			...litA11y.configs.recommended.rules,
			// `sw-change` goes out without any detail; its class extends Event.
			'wc/require-listener-teardown': 'error',
			// Shadow roots are closed on purpose: the partner's page must not read what a visitor opened.
			'wc/no-closed-shadow-root': 'off',
			// Tag and class stand in files of their own (define.ts registers).
			'wc/file-name-matches-element': 'off',
			'wc/guard-super-call': 'off',
		},
	},
	{
		name: 'sleutelwerk/widgets-leave-no-trace',
		files: ['packages/widgets/src/**/*.ts'],
		ignores: ['**/*.test.ts'],
		rules: {
			'no-restricted-globals': [
				'error',
				...['localStorage', 'sessionStorage', 'indexedDB', 'cookieStore', 'caches'].map((name) => ({
					name,
					message: NO_TRACE,
				})),
				...['XMLHttpRequest', 'WebSocket', 'EventSource'].map((name) => ({ name, message: NO_TALK })),
			],
			'no-restricted-properties': [
				'error',
				{ object: 'document', property: 'cookie', message: NO_TRACE },
				{ object: 'navigator', property: 'sendBeacon', message: NO_TALK },
				...['localStorage', 'sessionStorage'].map((property) => ({
					object: 'window',
					property,
					message: NO_TRACE,
				})),
			],
		},
	},
];
