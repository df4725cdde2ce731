import type { Lesson } from '@sleutelwerk/core';
import { SERVICE_IDS } from '../../services/ids.ts';

export const lesson = {
	part: 6,
	number: 5,
	minutes: 7,
	heavy: false,
	words: ['secundair-trauma', 'intervisie', 'supervisie', 'grens', 'stress'],
	services: [
		SERVICE_IDS.emergency,
		SERVICE_IDS.luisterlijn,
		SERVICE_IDS.suicidePrevention,
		SERVICE_IDS.veiligThuis,
	],
	steps: [
		{ kind: 'read', id: 'r1' },
		{ kind: 'read', id: 'r2' },
		{ kind: 'matching', id: 'm1', pairs: ['sleep', 'angry', 'phone', 'numb'] },
		{ kind: 'read', id: 'r3' },
		{ kind: 'ordering', id: 'o1', items: ['bring', 'ask', 'sharpen', 'advise', 'take', 'look'] },
		{ kind: 'read', id: 'r4' },
		{ kind: 'statement', id: 's1' },
		{ kind: 'reflection', id: 'f1' },
	],
} as const satisfies Lesson;
