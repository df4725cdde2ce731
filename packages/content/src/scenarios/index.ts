import type { Scenario, ScenarioText, TranslationStatus } from '@sleutelwerk/core';
import { en as secretEn } from './secret/en.ts';
import { graph as secretGraph } from './secret/graph.ts';
import { nl as secretNl } from './secret/nl.ts';

export type WrittenScenario = Scenario & { text: Record<'nl' | 'en', ScenarioText> };

/** Nobody whose language it is has read these yet; the page says so beside the text. */
export const SCENARIO_STATUS: Record<'nl' | 'en', TranslationStatus> = {
	nl: { origin: 'source', readBy: null, readOn: null },
	en: { origin: 'translated', readBy: null, readOn: null },
};

/** The rehearsals of the course, in order of the parts. Ids never change: addresses and versions hang on them. */
export const SCENARIOS: readonly WrittenScenario[] = [
	{
		id: '6b0f3a52-9d1e-4c77-8a35-2f4be0c91d16',
		part: 1,
		minutes: 12,
		graph: secretGraph,
		text: { nl: secretNl, en: secretEn },
	},
];
