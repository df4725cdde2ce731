import type { Locale, Scenario, ScenarioText, TranslationStatus } from '@sleutelwerk/core';
import { en as colleagueEn } from './colleague/en.ts';
import { graph as colleagueGraph } from './colleague/graph.ts';
import { nl as colleagueNl } from './colleague/nl.ts';
import { en as guardEn } from './guard/en.ts';
import { graph as guardGraph } from './guard/graph.ts';
import { nl as guardNl } from './guard/nl.ts';
import { en as marketEn } from './market/en.ts';
import { graph as marketGraph } from './market/graph.ts';
import { nl as marketNl } from './market/nl.ts';
import { en as motherEn } from './mother/en.ts';
import { graph as motherGraph } from './mother/graph.ts';
import { nl as motherNl } from './mother/nl.ts';
import { en as holidayEn } from './holiday/en.ts';
import { graph as holidayGraph } from './holiday/graph.ts';
import { nl as holidayNl } from './holiday/nl.ts';
import { ar as homeVisitAr } from './home-visit/ar.ts';
import { en as homeVisitEn } from './home-visit/en.ts';
import { graph as homeVisitGraph } from './home-visit/graph.ts';
import { nl as homeVisitNl } from './home-visit/nl.ts';
import { tr as homeVisitTr } from './home-visit/tr.ts';
import { en as neighbourEn } from './neighbour/en.ts';
import { graph as neighbourGraph } from './neighbour/graph.ts';
import { nl as neighbourNl } from './neighbour/nl.ts';
import { en as nightMessagesEn } from './night-messages/en.ts';
import { graph as nightMessagesGraph } from './night-messages/graph.ts';
import { nl as nightMessagesNl } from './night-messages/nl.ts';
import { en as phoneCheckedEn } from './phone-checked/en.ts';
import { graph as phoneCheckedGraph } from './phone-checked/graph.ts';
import { nl as phoneCheckedNl } from './phone-checked/nl.ts';
import { ar as threatAr } from './threat/ar.ts';
import { en as threatEn } from './threat/en.ts';
import { graph as threatGraph } from './threat/graph.ts';
import { nl as threatNl } from './threat/nl.ts';
import { tr as threatTr } from './threat/tr.ts';
import { en as loudEveningEn } from './loud-evening/en.ts';
import { graph as loudEveningGraph } from './loud-evening/graph.ts';
import { nl as loudEveningNl } from './loud-evening/nl.ts';
import { ar as secretAr } from './secret/ar.ts';
import { en as secretEn } from './secret/en.ts';
import { graph as secretGraph } from './secret/graph.ts';
import { nl as secretNl } from './secret/nl.ts';
import { tr as secretTr } from './secret/tr.ts';

export { STANDARD_SCENARIO_TEXTS } from './standard-text.ts';

/** Every scenario stands in Dutch and English; a language that is missing falls back to Dutch. */
export type WrittenScenario = Scenario & {
	text: Readonly<Record<'nl' | 'en', ScenarioText> & Partial<Record<Locale, ScenarioText>>>;
};

/** Nobody whose language it is has read these yet; the page says so beside the text. */
export const SCENARIO_STATUS: Readonly<Record<Locale, TranslationStatus>> = {
	nl: { origin: 'source', readBy: null, readOn: null },
	en: { origin: 'translated', readBy: null, readOn: null },
	ar: { origin: 'translated', readBy: null, readOn: null },
	tr: { origin: 'translated', readBy: null, readOn: null },
};

/** The rehearsals of the course, in order of the parts, in a part the easier one first. Ids never change: addresses and versions hang on them. */
export const SCENARIOS: readonly WrittenScenario[] = [
	{
		id: '6b0f3a52-9d1e-4c77-8a35-2f4be0c91d16',
		part: 1,
		minutes: 12,
		difficulty: 1,
		graph: secretGraph,
		text: { nl: secretNl, en: secretEn, ar: secretAr, tr: secretTr },
	},
	{
		id: 'a7e40c1b-83f6-4d25-9b6a-51c0d2e97f34',
		part: 1,
		minutes: 12,
		difficulty: 2,
		graph: colleagueGraph,
		text: { nl: colleagueNl, en: colleagueEn },
	},
	{
		id: '1f7c2d94-5a8e-4b06-9c3f-e0d1a6b74825',
		part: 2,
		minutes: 10,
		difficulty: 1,
		graph: marketGraph,
		text: { nl: marketNl, en: marketEn },
	},
	{
		id: '3c95e8d2-16ba-4f7e-8d03-a942c7106be5',
		part: 2,
		minutes: 12,
		difficulty: 2,
		graph: neighbourGraph,
		text: { nl: neighbourNl, en: neighbourEn },
	},
	{
		id: 'c83e51f7-2b6d-4e19-a0f4-7d95c2b8e631',
		part: 3,
		minutes: 10,
		difficulty: 2,
		graph: motherGraph,
		text: { nl: motherNl, en: motherEn },
	},
	{
		id: 'b1d6f94e-07a3-4c58-9e2b-6fd850c37a19',
		part: 3,
		minutes: 12,
		difficulty: 3,
		graph: guardGraph,
		text: { nl: guardNl, en: guardEn },
	},
	{
		id: '94a6d0be-7c13-4f58-b2e9-15f8c37ad042',
		part: 4,
		minutes: 10,
		difficulty: 2,
		graph: holidayGraph,
		text: { nl: holidayNl, en: holidayEn },
	},
	{
		id: '4dbb0581-25a2-44a9-87d2-a17a6e8f0d25',
		part: 4,
		minutes: 14,
		difficulty: 3,
		graph: phoneCheckedGraph,
		text: { nl: phoneCheckedNl, en: phoneCheckedEn },
	},
	{
		id: 'e25b9c48-3f01-4da7-86d2-b9047e1fc5a3',
		part: 5,
		minutes: 12,
		difficulty: 2,
		graph: homeVisitGraph,
		text: { nl: homeVisitNl, en: homeVisitEn, ar: homeVisitAr, tr: homeVisitTr },
	},
	{
		id: '9a2db552-4346-4452-8c82-2a80daf5924a',
		part: 5,
		minutes: 14,
		difficulty: 3,
		graph: loudEveningGraph,
		text: { nl: loudEveningNl, en: loudEveningEn },
	},
	{
		id: '5d18f6a3-c492-47eb-9b70-82ce40f5d917',
		part: 6,
		minutes: 12,
		difficulty: 3,
		graph: threatGraph,
		text: { nl: threatNl, en: threatEn, ar: threatAr, tr: threatTr },
	},
	{
		id: 'cab70a30-0f79-4e0e-ae3d-1ca05ee2a1f0',
		part: 6,
		minutes: 14,
		difficulty: 3,
		graph: nightMessagesGraph,
		text: { nl: nightMessagesNl, en: nightMessagesEn },
	},
];
