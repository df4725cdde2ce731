/**
 * Whether two words differ by at most `most` letters put in, left out, changed or swapped with their neighbour.
 * Stops as soon as that cannot be any more: a phone runs it over every word of the file.
 */
export function isNear(one: string, other: string, most: number): boolean {
	if (Math.abs(one.length - other.length) > most) return false;
	let before: number[] = [];
	let row = Array.from({ length: other.length + 1 }, (_, index) => index);
	for (let i = 1; i <= one.length; i++) {
		const next = nextRow({ one, other, i, row, before });
		if (Math.min(...next) > most) return false;
		before = row;
		row = next;
	}
	return (row.at(-1) ?? Infinity) <= most;
}

type Rows = { one: string; other: string; i: number; row: readonly number[]; before: readonly number[] };

function nextRow({ one, other, i, row, before }: Rows): number[] {
	const next = [i];
	for (let j = 1; j <= other.length; j++) {
		const isSame = one[i - 1] === other[j - 1];
		const isSwapped = i > 1 && j > 1 && one[i - 1] === other[j - 2] && one[i - 2] === other[j - 1];
		next.push(
			Math.min(
				(row[j] ?? Infinity) + 1,
				(next[j - 1] ?? Infinity) + 1,
				(row[j - 1] ?? Infinity) + (isSame ? 0 : 1),
				isSwapped ? (before[j - 2] ?? Infinity) + 1 : Infinity,
			),
		);
	}
	return next;
}
