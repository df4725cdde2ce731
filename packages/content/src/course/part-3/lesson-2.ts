import type { Lesson } from '@sleutelwerk/core';
import { SERVICE_IDS } from '../../services/ids.ts';

export const lesson = {
	part: 3,
	number: 2,
	minutes: 8,
	heavy: true,
	words: ['ggz'],
	services: [SERVICE_IDS.veiligThuis, SERVICE_IDS.emergency, SERVICE_IDS.doktersVanDeWereld],
	steps: [
		{ kind: 'read', id: 'r1' },
		{ kind: 'read', id: 'r2' },
		{ kind: 'statement', id: 's1' },
		{ kind: 'read', id: 'r3' },
		{ kind: 'choice', id: 'q1', options: ['a', 'b', 'c', 'd'], fitting: ['c'] },
		{ kind: 'read', id: 'r4' },
		{ kind: 'case', id: 'c1', options: ['a', 'b', 'c'], fitting: ['b'] },
		{ kind: 'read', id: 'r5' },
		{ kind: 'reflection', id: 'f1' },
	],
} as const satisfies Lesson;
