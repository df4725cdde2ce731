const MESSAGE =
	'The environment is read in apps/*/src/env.ts only, through a schema; take the value as an argument.';

const READS_ENVIRONMENT = [
	{ selector: "MemberExpression[object.name='process'][property.name='env']", message: MESSAGE },
	{ selector: "MemberExpression[object.type='MetaProperty'][property.name='env']", message: MESSAGE },
];

// The same rule of ESLint, so it has to name both.
const OPENED_BY_SCRIPT = {
	selector: "SvelteElement[name.name='details'] SvelteAttribute[key.name='open'] > SvelteMustacheTag",
	message: 'Hydration closes what somebody opened before the script came: use Fold.',
};

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
			'no-restricted-syntax': ['error', ...READS_ENVIRONMENT],
		},
	},
	{
		name: 'sleutelwerk/svelte-syntax',
		files: ['**/*.svelte'],
		rules: { 'no-restricted-syntax': ['error', ...READS_ENVIRONMENT, OPENED_BY_SCRIPT] },
	},
];
