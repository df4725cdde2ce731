import type { PartText } from '@sleutelwerk/core';
import type { CourseLocale } from '../course-part.ts';

export const text = {
	nl: {
		title: 'Vormen van geweld, en wat je kunt merken',
		summary:
			'Geweld thuis is meer dan slaan. Je leert welke vormen er zijn, wat je kunt zien of horen, en wanneer je niet mag wachten.',
	},
	en: {
		title: 'Forms of violence, and what you may notice',
		summary:
			'Violence at home is more than hitting. You learn which forms there are, what you can see or hear, and when you must not wait.',
	},
} as const satisfies Record<CourseLocale, PartText>;
