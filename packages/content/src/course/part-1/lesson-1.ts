import type { Lesson } from '@sleutelwerk/core';
import { SERVICE_IDS } from '../../services/ids.ts';

export const lesson = {
	part: 1,
	number: 1,
	minutes: 7,
	heavy: false,
	words: ['sleutelpersoon', 'wijkteam', 'huisarts', 'tolk'],
	services: [SERVICE_IDS.emergency, SERVICE_IDS.veiligThuis],
	steps: [
		{ kind: 'read', id: 'r1' },
		{ kind: 'read', id: 'r2' },
		{ kind: 'statement', id: 's1' },
		{ kind: 'read', id: 'r3' },
		{ kind: 'read', id: 'r4' },
		{ kind: 'case', id: 'c1', options: ['a', 'b', 'c'], fitting: ['c'] },
		{ kind: 'matching', id: 'm1', pairs: ['a', 'b', 'c', 'd', 'e'] },
		{ kind: 'read', id: 'r5' },
		{ kind: 'reflection', id: 'f1' },
	],
} as const satisfies Lesson;
