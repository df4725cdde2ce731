import type { PartText } from '@sleutelwerk/core';
import type { CourseLocale } from '../course-part.ts';

export const text = {
	nl: {
		title: 'Man en vrouw, eer en zelf kiezen',
		summary:
			'Over rollen die veranderen, over eer die warm is en eer die pijn doet, en over het recht om zelf te kiezen. Je oefent met wat je zegt, wat je niet zegt en wanneer je meteen hulp haalt.',
	},
	en: {
		title: 'Man and woman, honour and choosing for yourself',
		summary:
			'About roles that change, about honour that is warm and honour that hurts, and about the right to choose for yourself. You practise what you say, what you do not say and when you get help at once.',
	},
} as const satisfies Record<CourseLocale, PartText>;
