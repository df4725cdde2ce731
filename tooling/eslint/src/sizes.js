/**
 * How long things may get. Files nobody likes to open are the long ones: admired projects have a median of 25 to 110
 * lines. Functions are meant to stay under 40 lines; 60 is where the build stops.
 */
export const sizes = [
	{
		name: 'sleutelwerk/sizes',
		rules: {
			'max-lines': ['error', { max: 300 }],
			'max-lines-per-function': ['error', { max: 60, skipBlankLines: true, skipComments: true }],
			'max-params': ['error', { max: 3 }],
			'max-depth': ['error', 4],
		},
	},
	{
		name: 'sleutelwerk/sizes-of-tests',
		files: ['**/*.test.ts', '**/*.spec.ts', '**/e2e/**/*.ts'],
		rules: { 'max-lines': ['error', { max: 400 }], 'max-lines-per-function': 'off', 'max-params': 'off' },
	},
	{
		name: 'sleutelwerk/sizes-of-texts',
		// A page's markup and a lesson's texts are not functions to be understood at once.
		files: ['**/*.svelte', 'packages/content/src/**/*.ts', '**/*.stories.ts'],
		rules: { 'max-lines-per-function': 'off' },
	},
];
