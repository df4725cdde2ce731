import type { Lesson } from '@sleutelwerk/core';
import { SERVICE_IDS } from '../../services/ids.ts';

export const lesson = {
	part: 2,
	number: 4,
	minutes: 8,
	heavy: false,
	words: ['ouderenmishandeling', 'mantelzorger', 'verborgen'],
	services: [SERVICE_IDS.veiligThuis, SERVICE_IDS.femmesForFreedom],
	steps: [
		{ kind: 'read', id: 'r1' },
		{ kind: 'read', id: 'r2' },
		{ kind: 'read', id: 'r3' },
		{ kind: 'statement', id: 's1' },
		{ kind: 'case', id: 'c1', options: ['a', 'b', 'c'], fitting: ['b'] },
		{ kind: 'read', id: 'r4' },
		{ kind: 'read', id: 'r5' },
		{ kind: 'choice', id: 'q1', options: ['a', 'b', 'c', 'd'], fitting: ['a', 'c'] },
		{ kind: 'reflection', id: 'f1' },
	],
} as const satisfies Lesson;
