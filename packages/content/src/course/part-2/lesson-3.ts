import type { Lesson } from '@sleutelwerk/core';
import { SERVICE_IDS } from '../../services/ids.ts';

export const lesson = {
	part: 2,
	number: 3,
	minutes: 8,
	heavy: true,
	words: ['kindermishandeling', 'verwaarlozing'],
	services: [SERVICE_IDS.emergency, SERVICE_IDS.veiligThuis],
	steps: [
		{ kind: 'read', id: 'r1' },
		{ kind: 'read', id: 'r2' },
		{ kind: 'matching', id: 'm1', pairs: ['a', 'b', 'c', 'd', 'e'] },
		{ kind: 'read', id: 'r3' },
		{ kind: 'statement', id: 's1' },
		{ kind: 'read', id: 'r4' },
		{ kind: 'read', id: 'r5' },
		{ kind: 'case', id: 'c1', options: ['a', 'b', 'c'], fitting: ['c'] },
		{ kind: 'think', id: 't1' },
	],
} as const satisfies Lesson;
