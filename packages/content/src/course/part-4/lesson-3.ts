import type { Lesson } from '@sleutelwerk/core';
import { SERVICE_IDS } from '../../services/ids.ts';

export const lesson = {
	part: 4,
	number: 3,
	minutes: 8,
	heavy: true,
	words: ['zelfbeschikking', 'uithuwelijking', 'huwelijksdwang', 'achterlating', 'verborgen-vrouwen'],
	services: [
		SERVICE_IDS.emergency,
		SERVICE_IDS.veiligThuis,
		SERVICE_IDS.forcedMarriageCentre,
		SERVICE_IDS.consularAbroad,
		SERVICE_IDS.femmesForFreedom,
		SERVICE_IDS.suicidePrevention,
	],
	steps: [
		{ kind: 'read', id: 'r1' },
		{ kind: 'read', id: 'r2' },
		{ kind: 'choice', id: 'q1', options: ['introduced', 'mother', 'young'], fitting: ['mother'] },
		{ kind: 'read', id: 'r3' },
		{ kind: 'ordering', id: 'o1', items: ['listen', 'advice', 'stay', 'copies', 'tell', 'number'] },
		{ kind: 'read', id: 'r4' },
		{ kind: 'statement', id: 's1' },
		{ kind: 'think', id: 't1' },
	],
} as const satisfies Lesson;
