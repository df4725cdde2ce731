import type { Lesson } from '@sleutelwerk/core';
import { SERVICE_IDS } from '../../services/ids.ts';

export const lesson = {
	part: 6,
	number: 4,
	minutes: 7,
	heavy: false,
	words: ['doorverwijzen', 'warme-overdracht', 'wijkteam', 'huisarts', 'tolk'],
	services: [SERVICE_IDS.emergency, SERVICE_IDS.veiligThuis],
	steps: [
		{ kind: 'read', id: 'r1' },
		{ kind: 'read', id: 'r2' },
		{ kind: 'ordering', id: 'o1', items: ['want', 'tell', 'contact', 'call', 'along', 'after'] },
		{ kind: 'read', id: 'r3' },
		{ kind: 'case', id: 'c1', options: ['number', 'together', 'mail'], fitting: ['together'] },
		{ kind: 'read', id: 'r4' },
		{ kind: 'statement', id: 's1' },
	],
} as const satisfies Lesson;
