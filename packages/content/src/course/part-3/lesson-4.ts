import type { Lesson } from '@sleutelwerk/core';
import { SERVICE_IDS } from '../../services/ids.ts';

export const lesson = {
	part: 3,
	number: 4,
	minutes: 8,
	heavy: true,
	words: ['loyaal', 'kindertelefoon'],
	services: [SERVICE_IDS.emergency, SERVICE_IDS.veiligThuis, SERVICE_IDS.kindertelefoon],
	steps: [
		{ kind: 'read', id: 'r1' },
		{ kind: 'read', id: 'r2' },
		{ kind: 'read', id: 'r3' },
		{ kind: 'choice', id: 'q1', options: ['a', 'b', 'c', 'd'], fitting: ['b'] },
		{ kind: 'statement', id: 's1' },
		{ kind: 'read', id: 'r4' },
		{ kind: 'ordering', id: 'o1', items: ['a', 'b', 'c', 'd', 'e'] },
		{ kind: 'case', id: 'c1', options: ['a', 'b', 'c'], fitting: ['c'] },
		{ kind: 'read', id: 'r5' },
		{ kind: 'think', id: 't1' },
	],
} as const satisfies Lesson;
