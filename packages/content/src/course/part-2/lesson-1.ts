import type { Lesson } from '@sleutelwerk/core';
import { SERVICE_IDS } from '../../services/ids.ts';

export const lesson = {
	part: 2,
	number: 1,
	minutes: 7,
	heavy: false,
	words: ['huiselijk-geweld', 'dwingende-controle', 'stalking'],
	services: [SERVICE_IDS.sexualViolenceCentre],
	steps: [
		{ kind: 'read', id: 'r1' },
		{ kind: 'read', id: 'r2' },
		{ kind: 'statement', id: 's1' },
		{ kind: 'read', id: 'r3' },
		{ kind: 'matching', id: 'm1', pairs: ['a', 'b', 'c', 'd', 'e', 'f'] },
		{ kind: 'read', id: 'r4' },
		{ kind: 'read', id: 'r5' },
		{ kind: 'case', id: 'c1', options: ['a', 'b', 'c'], fitting: ['b'] },
		{ kind: 'reflection', id: 'f1' },
	],
} as const satisfies Lesson;
