const DOMAIN = ['auth', 'content', 'course', 'credentials', 'db', 'directory', 'mail', 'role-play'];

const INSIDE = {
	regex: '^@sleutelwerk/[a-z-]+/src/|^(\\.\\./)+(packages/|apps/)?[a-z-]+/src/',
	message: "Import another package by the names it exports, not by its folders: '@sleutelwerk/<name>'.",
};
const ENVIRONMENT = {
	name: 'node:process',
	importNames: ['env'],
	message: 'The environment is read in apps/*/src/env.ts only.',
};

/** Which other packages a package may not name, beside what Turborepo's boundaries say of the declared dependencies. */
function forbidden(files, names, message) {
	const others = { regex: `^@sleutelwerk/(${names.join('|')})(/|$)`, message };
	const rule = ['error', { paths: [ENVIRONMENT], patterns: names.length > 0 ? [INSIDE, others] : [INSIDE] }];
	return { name: `sleutelwerk/boundaries of ${files[0]}`, files, rules: { 'no-restricted-imports': rule } };
}

const siblings = DOMAIN.map((own) =>
	forbidden(
		[`packages/${own}/src/**`],
		[...DOMAIN.filter((name) => name !== own), 'api', 'widgets', 'lms', 'worker'],
		'Siblings do not import each other: packages/api composes them; shared shapes stand in packages/core.',
	),
);

export const boundaries = [
	forbidden(['**/*.{ts,js,svelte}'], [], ''),
	...siblings,
	forbidden(
		['packages/core/src/**', 'packages/design/src/**'],
		[...DOMAIN, 'api', 'widgets', 'lms', 'worker'],
		'core and design are below everything else.',
	),
	forbidden(['packages/api/src/**'], ['widgets', 'lms', 'worker'], 'api does not know who calls it.'),
];
