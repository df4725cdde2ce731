import type { Lesson } from '@sleutelwerk/core';
import { SERVICE_IDS } from '../../services/ids.ts';

export const lesson = {
	part: 6,
	number: 3,
	minutes: 8,
	heavy: true,
	words: ['raad-voor-de-kinderbescherming', 'kinderrechter', 'aangifte', 'huisverbod', 'veilig-thuis'],
	services: [
		SERVICE_IDS.emergency,
		SERVICE_IDS.veiligThuis,
		SERVICE_IDS.legalHelpdesk,
		SERVICE_IDS.doktersVanDeWereld,
	],
	steps: [
		{ kind: 'read', id: 'r1' },
		{ kind: 'read', id: 'r2' },
		{ kind: 'matching', id: 'm1', pairs: ['judge', 'council', 'safe', 'mayor'] },
		{ kind: 'read', id: 'r3' },
		{ kind: 'choice', id: 'q1', options: ['nothing', 'honest', 'lawyer'], fitting: ['honest'] },
		{ kind: 'read', id: 'r4' },
		{ kind: 'statement', id: 's1' },
		{ kind: 'think', id: 't1' },
	],
} as const satisfies Lesson;
