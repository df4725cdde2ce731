import type { CardStructure } from '@sleutelwerk/core';
import { SERVICE_IDS } from '../services/ids.ts';
import { ACTIONS } from './actions.ts';
import { FEARS } from './fears.ts';
import { SIGNS } from './signs.ts';
import { SOURCES } from './sources.ts';

/** The signals card without its words: the same in every language. */
export const CARD: CardStructure = {
	audiences: SIGNS,
	actions: ACTIONS,
	fears: FEARS,
	numbers: [
		SERVICE_IDS.emergency,
		SERVICE_IDS.veiligThuis,
		SERVICE_IDS.kindertelefoon,
		SERVICE_IDS.sexualViolenceCentre,
		SERVICE_IDS.suicidePrevention,
		SERVICE_IDS.stopItNow,
	],
	redFlagSource: 'red-flags',
	sources: SOURCES,
};
