import type { Lesson } from '@sleutelwerk/core';
import { SERVICE_IDS } from '../../services/ids.ts';

export const lesson = {
	part: 3,
	number: 1,
	minutes: 7,
	heavy: false,
	words: ['stress', 'trauma'],
	services: [SERVICE_IDS.luisterlijn],
	steps: [
		{ kind: 'read', id: 'r1' },
		{ kind: 'read', id: 'r2' },
		{ kind: 'matching', id: 'm1', pairs: ['a', 'b', 'c', 'd'] },
		{ kind: 'read', id: 'r3' },
		{ kind: 'statement', id: 's1' },
		{ kind: 'read', id: 'r4' },
		{ kind: 'read', id: 'r5' },
		{ kind: 'ordering', id: 'o1', items: ['a', 'b', 'c', 'd', 'e'] },
		{ kind: 'think', id: 't1' },
	],
} as const satisfies Lesson;
