import type { PartText } from '@sleutelwerk/core';
import type { CourseLocale } from '../course-part.ts';

export const text = {
	nl: {
		title: 'Het gesprek',
		summary:
			'Over luisteren zonder te oordelen, over moeilijke momenten, over een huisbezoek met z’n tweeën en over het leiden van een dialooggroep, tot en met een goede afsluiting.',
	},
	en: {
		title: 'The conversation',
		summary:
			'About listening without judging, about difficult moments, about a home visit in a pair and about leading a dialogue group, up to and including a good closing.',
	},
} as const satisfies Record<CourseLocale, PartText>;
