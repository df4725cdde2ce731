/** Every string in a nested text with its path (`r1/paragraphs/0`), in order. */
export function stringsIn(value: unknown, path = ''): [path: string, text: string][] {
	if (typeof value === 'string') return [[path, value]];
	if (!value || typeof value !== 'object') return [];
	return Object.entries(value).flatMap(([name, inner]) =>
		stringsIn(inner, path === '' ? name : `${path}/${name}`),
	);
}
