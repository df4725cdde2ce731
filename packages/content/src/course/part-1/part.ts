import type { PartText } from '@sleutelwerk/core';
import type { CourseLocale } from '../course-part.ts';

export const text = {
	nl: {
		title: 'Je rol, vertrouwen en je eigen grenzen',
		summary:
			'Wie ben je als sleutelpersoon, en wat hoef je niet te zijn? Je leert wat je wel en niet kunt beloven, en met wie je overlegt.',
	},
	en: {
		title: 'Your role, trust and your own limits',
		summary:
			'Who are you as a key person, and what do you not have to be? You learn what you can and cannot promise, and with whom you talk things over.',
	},
} as const satisfies Record<CourseLocale, PartText>;
