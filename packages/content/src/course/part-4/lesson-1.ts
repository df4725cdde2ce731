import type { Lesson } from '@sleutelwerk/core';
import { SERVICE_IDS } from '../../services/ids.ts';

export const lesson = {
	part: 4,
	number: 1,
	minutes: 7,
	heavy: false,
	words: ['rolpatroon', 'zelfbeschikking', 'grens', 'veilig-thuis'],
	services: [SERVICE_IDS.veiligThuis],
	steps: [
		{ kind: 'read', id: 'r1' },
		{ kind: 'read', id: 'r2' },
		{ kind: 'statement', id: 's1' },
		{ kind: 'read', id: 'r3' },
		{ kind: 'matching', id: 'm1', pairs: ['nobody', 'twice', 'school', 'stranger'] },
		{ kind: 'read', id: 'r4' },
		{ kind: 'statement', id: 's2' },
		{ kind: 'reflection', id: 'f1' },
	],
} as const satisfies Lesson;
