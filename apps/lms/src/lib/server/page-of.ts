/** Which page of a long list an address asks for, from 1; what is no such number is the first. */
export function pageOf(url: URL): number {
	const asked = Number(url.searchParams.get('page') ?? 1);
	return Number.isInteger(asked) && asked >= 1 && asked <= 10_000 ? asked : 1;
}
