import type { Lesson } from '@sleutelwerk/core';
import { SERVICE_IDS } from '../../services/ids.ts';

export const lesson = {
	part: 4,
	number: 2,
	minutes: 8,
	heavy: true,
	words: ['eer', 'signaal', 'vertrouwelijk', 'veilig-thuis', 'advies'],
	services: [SERVICE_IDS.emergency, SERVICE_IDS.veiligThuis],
	steps: [
		{ kind: 'read', id: 'r1' },
		{ kind: 'read', id: 'r2' },
		{ kind: 'statement', id: 's1' },
		{ kind: 'read', id: 'r3' },
		{ kind: 'read', id: 'r4' },
		{
			kind: 'case',
			id: 'c1',
			options: ['mediate', 'listen', 'warn', 'refuse'],
			fitting: ['listen'],
		},
		{ kind: 'ordering', id: 'o1', items: ['danger', 'alone', 'honest', 'fear', 'advice', 'contact'] },
	],
} as const satisfies Lesson;
