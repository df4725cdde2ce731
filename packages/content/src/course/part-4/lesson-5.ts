import type { Lesson } from '@sleutelwerk/core';
import { SERVICE_IDS } from '../../services/ids.ts';

export const lesson = {
	part: 4,
	number: 5,
	minutes: 7,
	heavy: true,
	words: ['lhbti', 'uit-de-kast', 'vertrouwelijk', 'zelfbeschikking'],
	services: [
		SERVICE_IDS.emergency,
		SERVICE_IDS.veiligThuis,
		SERVICE_IDS.switchboard,
		SERVICE_IDS.suicidePrevention,
	],
	steps: [
		{ kind: 'read', id: 'r1' },
		{ kind: 'read', id: 'r2' },
		{ kind: 'choice', id: 'q1', options: ['sure', 'thanks', 'mother'], fitting: ['thanks'] },
		{ kind: 'read', id: 'r3' },
		{ kind: 'statement', id: 's1' },
		{ kind: 'read', id: 'r4' },
		{ kind: 'reflection', id: 'f1' },
	],
} as const satisfies Lesson;
