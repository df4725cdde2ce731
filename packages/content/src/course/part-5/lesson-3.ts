import type { Lesson } from '@sleutelwerk/core';
import { SERVICE_IDS } from '../../services/ids.ts';

export const lesson = {
	part: 5,
	number: 3,
	minutes: 7,
	heavy: false,
	words: ['huisbezoek', 'vertrouwelijk', 'signaal', 'wijkteam'],
	services: [SERVICE_IDS.emergency, SERVICE_IDS.veiligThuis],
	steps: [
		{ kind: 'read', id: 'r1' },
		{ kind: 'statement', id: 's1' },
		{ kind: 'read', id: 'r2' },
		{ kind: 'read', id: 'r3' },
		{ kind: 'case', id: 'c1', options: ['ordinary', 'continue', 'ask'], fitting: ['ordinary'] },
		{ kind: 'read', id: 'r4' },
		{
			kind: 'ordering',
			id: 'o1',
			items: ['invited', 'coordinator', 'roles', 'tea', 'signs', 'goodbye', 'after'],
		},
	],
} as const satisfies Lesson;
