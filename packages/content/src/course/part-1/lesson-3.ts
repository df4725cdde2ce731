import type { Lesson } from '@sleutelwerk/core';
import { SERVICE_IDS } from '../../services/ids.ts';

export const lesson = {
	part: 1,
	number: 3,
	minutes: 7,
	heavy: false,
	words: ['grens', 'coordinator'],
	services: [SERVICE_IDS.emergency],
	steps: [
		{ kind: 'read', id: 'r1' },
		{ kind: 'read', id: 'r2' },
		{ kind: 'statement', id: 's1' },
		{ kind: 'read', id: 'r3' },
		{ kind: 'matching', id: 'm1', pairs: ['a', 'b', 'c', 'd'] },
		{ kind: 'read', id: 'r4' },
		{ kind: 'case', id: 'c1', options: ['a', 'b', 'c'], fitting: ['b', 'c'] },
		{ kind: 'read', id: 'r5' },
		{ kind: 'reflection', id: 'f1' },
	],
} as const satisfies Lesson;
