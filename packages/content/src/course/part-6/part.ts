import type { PartText } from '@sleutelwerk/core';
import type { CourseLocale } from '../course-part.ts';

export const text = {
	nl: {
		title: 'De weg naar hulp',
		summary:
			'Over wie wat doet in Nederland, over de Meldcode en jouw eigen lichtere route, over eerlijk antwoorden op angst, over warm doorverwijzen en over goed zorgen voor jezelf.',
	},
	en: {
		title: 'The way to help',
		summary:
			'About who does what in the Netherlands, about the Meldcode and your own lighter route, about honest answers to fear, about warm referral and about taking good care of yourself.',
	},
} as const satisfies Record<CourseLocale, PartText>;
