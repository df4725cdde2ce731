import type { PartText } from '@sleutelwerk/core';
import type { CourseLocale } from '../course-part.ts';

export const text = {
	nl: {
		title: 'Trauma, bij volwassenen en bij kinderen',
		summary:
			'Wat doet angst met een lichaam, een huwelijk en een kind? Je leert rust te brengen, en je leert wat je zegt als een kind jou iets vertelt.',
	},
	en: {
		title: 'Trauma, in adults and in children',
		summary:
			'What does fear do to a body, a marriage and a child? You learn to bring calm, and you learn what to say when a child tells you something.',
	},
} as const satisfies Record<CourseLocale, PartText>;
