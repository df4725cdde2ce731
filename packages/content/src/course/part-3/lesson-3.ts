import type { Lesson } from '@sleutelwerk/core';

export const lesson = {
	part: 3,
	number: 3,
	minutes: 8,
	heavy: true,
	words: ['jeugdarts'],
	services: [],
	steps: [
		{ kind: 'read', id: 'r1' },
		{ kind: 'read', id: 'r2' },
		{ kind: 'read', id: 'r3' },
		{ kind: 'matching', id: 'm1', pairs: ['a', 'b', 'c', 'd'] },
		{ kind: 'read', id: 'r4' },
		{ kind: 'statement', id: 's1' },
		{ kind: 'read', id: 'r5' },
		{ kind: 'case', id: 'c1', options: ['a', 'b', 'c'], fitting: ['b', 'c'] },
		{ kind: 'reflection', id: 'f1' },
	],
} as const satisfies Lesson;
