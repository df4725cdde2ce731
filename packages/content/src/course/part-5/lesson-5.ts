import type { Lesson } from '@sleutelwerk/core';
import { SERVICE_IDS } from '../../services/ids.ts';

export const lesson = {
	part: 5,
	number: 5,
	minutes: 7,
	heavy: true,
	words: ['dialoog', 'trauma', 'vertrouwelijk', 'veilig-thuis'],
	services: [SERVICE_IDS.emergency, SERVICE_IDS.veiligThuis, SERVICE_IDS.luisterlijn],
	steps: [
		{ kind: 'read', id: 'r1' },
		{ kind: 'read', id: 'r2' },
		{ kind: 'case', id: 'c1', options: ['letgo', 'hold', 'stop'], fitting: ['hold'] },
		{ kind: 'read', id: 'r3' },
		{ kind: 'ordering', id: 'o1', items: ['slow', 'body', 'word', 'help', 'stay', 'pair'] },
		{ kind: 'statement', id: 's1' },
		{ kind: 'read', id: 'r4' },
		{ kind: 'think', id: 't1' },
	],
} as const satisfies Lesson;
