import ts from 'typescript-eslint';

/**
 * The few rules that need types, where a forgotten `await` costs a seat, a mail or a certificate. Everything else is
 * linted without types, which is many times as quick.
 */
export const typed = [
	{
		name: 'sleutelwerk/typed',
		files: ['{packages/{api,auth,db,mail,credentials},apps/worker,tooling/scripts}/src/**/*.ts'],
		languageOptions: { parser: ts.parser, parserOptions: { projectService: true } },
		rules: {
			'@typescript-eslint/no-floating-promises': 'error',
			'@typescript-eslint/no-misused-promises': 'error',
			'@typescript-eslint/await-thenable': 'error',
		},
	},
];
