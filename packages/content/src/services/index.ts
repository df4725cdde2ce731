import type { Locale, ServiceRecord, TranslationStatus } from '@sleutelwerk/core';
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
import { ease, fierChat } from './young.ts';

export { SERVICE_IDS, type ServiceName } from './ids.ts';

/** The national help services for which a source can be cited; the vital ones first. */
export const SERVICES: readonly ServiceRecord[] = [
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

const UNREAD: TranslationStatus = { origin: 'translated', readBy: null, readOn: null };

/** Who of each language has read the texts of the services. Until somebody has, the Dutch stands beside them. */
export const SERVICE_TRANSLATIONS: Readonly<Record<Locale, TranslationStatus>> = {
	nl: { origin: 'source', readBy: null, readOn: null },
	en: UNREAD,
	ar: UNREAD,
	tr: UNREAD,
};
