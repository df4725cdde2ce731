import type { Lesson } from '@sleutelwerk/core';
import { SERVICE_IDS } from '../../services/ids.ts';

export const lesson = {
	part: 6,
	number: 1,
	minutes: 7,
	heavy: false,
	words: ['sociale-kaart', 'huisarts', 'wijkteam', 'veilig-thuis', 'opvang', 'juridisch-loket'],
	services: [
		SERVICE_IDS.emergency,
		SERVICE_IDS.police,
		SERVICE_IDS.veiligThuis,
		SERVICE_IDS.sexualViolenceCentre,
		SERVICE_IDS.kindertelefoon,
		SERVICE_IDS.suicidePrevention,
		SERVICE_IDS.luisterlijn,
		SERVICE_IDS.mensShelter,
		SERVICE_IDS.doktersVanDeWereld,
		SERVICE_IDS.legalHelpdesk,
	],
	steps: [
		{ kind: 'read', id: 'r1' },
		{ kind: 'read', id: 'r2' },
		{ kind: 'matching', id: 'm1', pairs: ['now', 'doubt', 'recent', 'young', 'permit', 'papers'] },
		{ kind: 'read', id: 'r3' },
		{ kind: 'choice', id: 'q1', options: ['address', 'veiligThuis', 'home'], fitting: ['veiligThuis'] },
		{ kind: 'read', id: 'r4' },
		{ kind: 'statement', id: 's1' },
	],
} as const satisfies Lesson;
