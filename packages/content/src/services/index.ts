import { WIDGET_LOCALES, type ServiceRecord } from '@sleutelwerk/core';
import { emergency, police } from './emergency.ts';
import { comensha, crimeAnonymous, labourInspection } from './exploitation.ts';
import { fairWork } from './fair-work.ts';
import { filomena } from './filomena.ts';
import { kindertelefoon } from './kindertelefoon.ts';
import { lgbtAsylumSupport, rozeInBlauw } from './lhbti.ts';
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
import { sexualViolenceAmsterdam, sexualViolenceRotterdam } from './sexual-violence-local.ts';
import { suicidePrevention } from './suicide-prevention.ts';
import { luisterlijn, mindKorrelatie } from './talk.ts';
import { veiligThuis } from './veilig-thuis.ts';
import { veiligThuisRegions } from './veilig-thuis-regions.ts';
import { TEXTS } from './text/index.ts';
import { vluchtelingenInDeKnel } from './without-papers.ts';
import { discrimination, worryingBehaviour } from './worry.ts';
import { allesOke, ease, fierChat } from './young.ts';

export { SERVICE_IDS, type ServiceName } from './ids.ts';

const NATIONAL: readonly ServiceRecord[] = [
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
	allesOke,
	fairWork,
	lgbtAsylumSupport,
	rozeInBlauw,
	worryingBehaviour,
	discrimination,
];

/** For one town or region; their texts go out in Dutch and English only, so that the finder's file stays small. */
const LOCAL: readonly ServiceRecord[] = [
	...veiligThuisRegions,
	...filomena,
	sexualViolenceAmsterdam,
	sexualViolenceRotterdam,
	vluchtelingenInDeKnel,
];

/** The help services for which a source can be cited: the national ones, of them the vital ones first, then the local ones. */
export const SERVICES: readonly ServiceRecord[] = [...NATIONAL, ...LOCAL].map(withMoreLanguages);

/** Adds the texts that stand per language in `text/`. */
function withMoreLanguages(record: ServiceRecord): ServiceRecord {
	const text = { ...record.text };
	for (const locale of WIDGET_LOCALES) {
		const found = TEXTS[locale]?.[record.id];
		if (found) text[locale] = found;
	}
	return { ...record, text };
}
