import type { Lesson } from '@sleutelwerk/core';
import { SERVICE_IDS } from '../../services/ids.ts';

export const lesson = {
	part: 5,
	number: 4,
	minutes: 8,
	heavy: false,
	words: ['dialoog', 'gespreksregels', 'vertrouwelijk', 'grens'],
	services: [SERVICE_IDS.emergency, SERVICE_IDS.veiligThuis],
	steps: [
		{ kind: 'read', id: 'r1' },
		{ kind: 'read', id: 'r2' },
		{ kind: 'read', id: 'r3' },
		{ kind: 'matching', id: 'm1', pairs: ['long', 'joke', 'faith', 'silent', 'neighbour'] },
		{ kind: 'read', id: 'r4' },
		{ kind: 'choice', id: 'q1', options: ['secret', 'stories', 'nothing'], fitting: ['stories'] },
		{ kind: 'ordering', id: 'o1', items: ['arrive', 'rules', 'statement', 'case', 'way', 'close'] },
	],
} as const satisfies Lesson;
