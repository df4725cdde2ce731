import type { Lesson } from '@sleutelwerk/core';
import { SERVICE_IDS } from '../../services/ids.ts';

export const lesson = {
	part: 1,
	number: 2,
	minutes: 8,
	heavy: false,
	words: ['vertrouwelijk', 'beroepsgeheim', 'advies'],
	services: [SERVICE_IDS.veiligThuis],
	steps: [
		{ kind: 'read', id: 'r1' },
		{ kind: 'read', id: 'r2' },
		{ kind: 'choice', id: 'q1', options: ['a', 'b', 'c', 'd'], fitting: ['c'] },
		{ kind: 'read', id: 'r3' },
		{ kind: 'read', id: 'r4' },
		{ kind: 'statement', id: 's1' },
		{ kind: 'case', id: 'c1', options: ['a', 'b', 'c'], fitting: ['b'] },
		{ kind: 'read', id: 'r5' },
		{ kind: 'think', id: 't1' },
	],
} as const satisfies Lesson;
