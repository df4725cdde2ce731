import type { Lesson } from '@sleutelwerk/core';
import { SERVICE_IDS } from '../../services/ids.ts';

export const lesson = {
	part: 5,
	number: 2,
	minutes: 8,
	heavy: true,
	words: ['vertrouwelijk', 'tolk', 'advies', 'kindermishandeling', 'huisarts'],
	services: [SERVICE_IDS.emergency, SERVICE_IDS.veiligThuis],
	steps: [
		{ kind: 'read', id: 'r1' },
		{ kind: 'read', id: 'r2' },
		{ kind: 'matching', id: 'm1', pairs: ['child', 'cousin', 'same', 'phone'] },
		{ kind: 'read', id: 'r3' },
		{ kind: 'case', id: 'c1', options: ['promise', 'angry', 'stay'], fitting: ['stay'] },
		{ kind: 'read', id: 'r4' },
		{ kind: 'statement', id: 's1' },
	],
} as const satisfies Lesson;
