/** The year an address asks for; none, or nonsense, is the running one. */
export function yearOf(url: URL): { year?: number } {
	const year = url.searchParams.get('year') ?? '';
	return /^2[01]\d\d$/.test(year) ? { year: Number(year) } : {};
}
