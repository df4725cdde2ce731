import type { Lesson } from '@sleutelwerk/core';
import { SERVICE_IDS } from '../../services/ids.ts';

export const lesson = {
	part: 4,
	number: 4,
	minutes: 7,
	heavy: true,
	words: ['meisjesbesnijdenis', 'huisarts', 'doorverwijzen', 'veilig-thuis'],
	services: [SERVICE_IDS.emergency, SERVICE_IDS.veiligThuis, SERVICE_IDS.focalPointCutting],
	steps: [
		{ kind: 'read', id: 'r1' },
		{ kind: 'read', id: 'r2' },
		{ kind: 'matching', id: 'm1', pairs: ['word', 'tradition', 'health', 'pressure'] },
		{ kind: 'read', id: 'r3' },
		{ kind: 'case', id: 'c1', options: ['letter', 'law', 'daughter'], fitting: ['letter'] },
		{ kind: 'read', id: 'r4' },
		{ kind: 'statement', id: 's1' },
	],
} as const satisfies Lesson;
