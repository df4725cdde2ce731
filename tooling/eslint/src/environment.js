const MESSAGE =
	'The environment is read in apps/*/src/env.ts only, through a schema; take the value as an argument.';

/** Who may read the environment: a setting read anywhere else is one that no start-up check ever saw. */
export const environment = [
	{
		name: 'sleutelwerk/environment',
		files: ['**/*.{ts,js,svelte}'],
		ignores: [
			'apps/*/src/env.ts',
			// Kit takes `src/env.ts` for its own; the process's door and the child that PostgreSQL is.
			'apps/lms/src/lib/server/env.ts',
			'apps/*/src/main.ts',
			'packages/db/src/embedded/**',
			'tooling/**',
			'**/*.test.ts',
			'**/*.spec.ts',
			'**/e2e/**',
			'**/testing/**',
			'**/*.config.{js,ts}',
			'**/.storybook/**',
		],
		rules: {
			'no-restricted-syntax': [
				'error',
				{ selector: "MemberExpression[object.name='process'][property.name='env']", message: MESSAGE },
				{ selector: "MemberExpression[object.type='MetaProperty'][property.name='env']", message: MESSAGE },
			],
		},
	},
];
