import type { Manifest } from './widget-host.ts';

/** The policy of a strict site with the widgets on it, as `/partners` prints it: nothing inline, Trusted Types required. */
export function contentPolicy(lmsOrigin: string, { styles }: Pick<Manifest, 'styles'>): string {
	const hashes = Object.values(styles).map((hash) => `'${hash}'`);
	return [
		"default-src 'none'",
		`script-src ${lmsOrigin}`,
		["style-src 'self'", ...hashes].join(' '),
		`connect-src ${lmsOrigin}`,
		`frame-src ${lmsOrigin}`,
		"img-src 'self'",
		"base-uri 'none'",
		"form-action 'self'",
		"require-trusted-types-for 'script'",
		"trusted-types lit-html 'allow-duplicates'",
	].join('; ');
}
