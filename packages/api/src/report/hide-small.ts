/** Figures below this are not shown: behind a small number stand people whom somebody may know. */
const SMALLEST_SHOWN = 5;

/**
 * Hides (null) figures from one to four. Where the total stands beside them, subtraction would give a single hidden one
 * away: then the next smallest are hidden too, until what is hidden adds up to five or more over two figures.
 */
export function hideSmall(figures: readonly number[], totalIsShown: boolean): (number | null)[] {
	const hidden = new Set(figures.flatMap((figure, index) => (isSmall(figure) ? [index] : [])));
	if (totalIsShown && hidden.size > 0) {
		const bySize = figures
			.map((figure, index) => ({ figure, index }))
			.toSorted((a, b) => a.figure - b.figure);
		const sum = () => figures.reduce((all, figure, index) => (hidden.has(index) ? all + figure : all), 0);
		for (const { index } of bySize) {
			if (hidden.size >= 2 && sum() >= SMALLEST_SHOWN) break;
			hidden.add(index);
		}
	}
	return figures.map((figure, index) => (hidden.has(index) ? null : figure));
}

/** A total is shown where nothing in it is hidden and it is not small itself. */
export function totalOf(figures: readonly (number | null)[]): number | null {
	let sum = 0;
	for (const figure of figures) {
		if (figure === null) return null;
		sum += figure;
	}
	return isSmall(sum) ? null : sum;
}

function isSmall(figure: number): boolean {
	return figure > 0 && figure < SMALLEST_SHOWN;
}
