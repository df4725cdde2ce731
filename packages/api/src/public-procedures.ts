/** Procedures for every site, as the contract names them: CORS open, no cookie read. */
export const PUBLIC_PROCEDURES: ReadonlySet<string> = new Set([
	'webinar.list',
	'webinar.signUp',
	'webinar.leave',
	'webinar.ask',
	'certificate.verify',
]);
