import { ASSESSMENT } from '@sleutelwerk/content/assessment';
import { SMALLEST_SHOWN, type AssessmentItem, type Locale } from '@sleutelwerk/core';
import { groupGrowthOf } from '@sleutelwerk/course';
import type { listGrowth } from '@sleutelwerk/db/repo/report';
import { pairsOf } from '../assessment/pairs-of.ts';
import type { Report } from './report-view.ts';

type Row = Awaited<ReturnType<typeof listGrowth>>[number];

/**
 * Growth over all groups of the year, item by item. A group in which fewer than five people answered an item both times
 * is left out of that item: beside the other groups' own pages, the figure of all would give its figure away.
 */
export function reportGrowth(
	rows: readonly Row[],
	items: readonly AssessmentItem[],
	locale: Locale,
): Report['growth'] {
	const cohorts = [...new Set(rows.map((row) => row.cohortId))];
	const groups = cohorts.map((id) => pairsOf(rows.filter((row) => row.cohortId === id)));
	return items.flatMap((item) => {
		const counting = groups.filter((pairs) => groupGrowthOf([item], pairs, SMALLEST_SHOWN)[0] !== null);
		const [found] = groupGrowthOf([item], counting.flat(), SMALLEST_SHOWN);
		if (!found) return [];
		const { people, change, interval } = found;
		const words = ASSESSMENT.text[locale].items[item.id] ?? ASSESSMENT.text.nl.items[item.id] ?? item.id;
		return [{ item: item.id, text: words, people, change, ...interval }];
	});
}
