import type { Lesson } from '@sleutelwerk/core';
import { SERVICE_IDS } from '../../services/ids.ts';

export const lesson = {
	part: 5,
	number: 1,
	minutes: 7,
	heavy: false,
	words: ['open-vraag', 'vertrouwelijk', 'grens', 'veilig-thuis'],
	services: [SERVICE_IDS.emergency, SERVICE_IDS.veiligThuis],
	steps: [
		{ kind: 'read', id: 'r1' },
		{ kind: 'read', id: 'r2' },
		{ kind: 'read', id: 'r3' },
		{ kind: 'matching', id: 'm1', pairs: ['leave', 'why', 'must', 'sure'] },
		{ kind: 'read', id: 'r4' },
		{ kind: 'choice', id: 'q1', options: ['no', 'feel', 'strong'], fitting: ['feel'] },
		{ kind: 'reflection', id: 'f1' },
	],
} as const satisfies Lesson;
