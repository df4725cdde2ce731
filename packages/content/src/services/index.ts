import { WIDGET_LOCALES, type ServiceRecord } from '@sleutelwerk/core';
import { emergency, police } from './emergency.ts';
import { comensha, crimeAnonymous, labourInspection } from './exploitation.ts';
import { kindertelefoon } from './kindertelefoon.ts';
import { mensShelter } from './mens-shelter.ts';
import { doktersVanDeWereld, refugeeCouncil, switchboard } from './newcomers.ts';
import { helpwanted, stopItNow } from './offlimits.ts';
import { legalHelpdesk, victimSupport } from './rights.ts';
import {
	consularAbroad,
	femmesForFreedom,
	focalPointCutting,
	forcedMarriageCentre,
} from './self-determination.ts';
import { sexualViolenceCentre } from './sexual-violence-centre.ts';
import { suicidePrevention } from './suicide-prevention.ts';
import { luisterlijn, mindKorrelatie } from './talk.ts';
import { veiligThuis } from './veilig-thuis.ts';
import { TEXTS } from './text/index.ts';
import { ease, fierChat } from './young.ts';

export { SERVICE_IDS, type ServiceName } from './ids.ts';

const WRITTEN: readonly ServiceRecord[] = [
	emergency,
	veiligThuis,
	sexualViolenceCentre,
	kindertelefoon,
	suicidePrevention,
	police,
	luisterlijn,
	victimSupport,
	mindKorrelatie,
	fierChat,
	forcedMarriageCentre,
	femmesForFreedom,
	crimeAnonymous,
	comensha,
	mensShelter,
	stopItNow,
	helpwanted,
	doktersVanDeWereld,
	refugeeCouncil,
	labourInspection,
	focalPointCutting,
	switchboard,
	ease,
	consularAbroad,
	legalHelpdesk,
];

/** The national help services for which a source can be cited; the vital ones first. */
export const SERVICES: readonly ServiceRecord[] = WRITTEN.map(withMoreLanguages);

/** Adds the texts that stand per language in `text/`. */
function withMoreLanguages(record: ServiceRecord): ServiceRecord {
	const text = { ...record.text };
	for (const locale of WIDGET_LOCALES) {
		const found = TEXTS[locale]?.[record.id];
		if (found) text[locale] = found;
	}
	return { ...record, text };
}
