/** The value when it is one of the closed set, else the fallback: wrong markup never throws. */
export function oneOf<Value extends string, Fallback>(
	value: string | null,
	allowed: readonly Value[],
	fallback: Fallback,
): Value | Fallback {
	return (allowed as readonly (string | null)[]).includes(value) ? (value as Value) : fallback;
}

/** An absolute http(s) address, else undefined: `javascript:` and friends never become a link or a navigation. */
export function webAddress(value: string | null | undefined): string | undefined {
	if (!value) return undefined;
	try {
		const url = new URL(value, document.baseURI);
		return url.protocol === 'https:' || url.protocol === 'http:' ? url.href : undefined;
	} catch {
		return undefined;
	}
}
