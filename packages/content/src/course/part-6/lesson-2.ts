import type { Lesson } from '@sleutelwerk/core';
import { SERVICE_IDS } from '../../services/ids.ts';

export const lesson = {
	part: 6,
	number: 2,
	minutes: 8,
	heavy: false,
	words: ['meldcode', 'melding', 'advies', 'meldrecht', 'signaal', 'veilig-thuis'],
	services: [SERVICE_IDS.emergency, SERVICE_IDS.veiligThuis],
	steps: [
		{ kind: 'read', id: 'r1' },
		{ kind: 'ordering', id: 'o1', items: ['signals', 'consult', 'talk', 'weigh', 'decide'] },
		{ kind: 'read', id: 'r2' },
		{ kind: 'read', id: 'r3' },
		{ kind: 'choice', id: 'q1', options: ['must', 'may', 'never'], fitting: ['may'] },
		{ kind: 'read', id: 'r4' },
		{ kind: 'case', id: 'c1', options: ['mother', 'advice', 'wait', 'child'], fitting: ['advice'] },
	],
} as const satisfies Lesson;
