/** A path on this site; anything else (another site, a script) becomes the start page. */
export function localPath(value: unknown, fallback = '/'): string {
	if (typeof value !== 'string' || !/^\/(?![/\\])[\w\-./~%?=&]*$/.test(value)) return fallback;
	return value;
}
