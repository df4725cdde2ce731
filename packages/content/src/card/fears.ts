import type { Fear, FearPoint } from '@sleutelwerk/core';
import { SERVICE_IDS } from '../services/ids.ts';

function point(id: string, ...sources: readonly string[]): FearPoint {
	return { id, sources, caution: false };
}

/** An exception or a limit. Without a source it is an advice or a thing to ask, never a claim. */
function caution(id: string, ...sources: readonly string[]): FearPoint {
	return { id, sources, caution: true };
}

const {
	veiligThuis,
	legalHelpdesk,
	doktersVanDeWereld,
	forcedMarriageCentre,
	consularAbroad,
	kindertelefoon,
} = SERVICE_IDS;

/** The common fears, each with what is true, for whom and with which exceptions. */
export const FEARS: readonly Fear[] = [
	{
		id: 'permit',
		points: [
			point('own', 'own-permit'),
			point('proof', 'own-permit'),
			caution('valid', 'valid-permit'),
			caution('without', 'no-permit'),
			caution('asylum'),
			caution('centre', 'coa-reports', 'coa-police'),
			point('care', 'care-papers', 'care-bill'),
			point('shelter', 'shelter-papers'),
			caution('shelter-limit', 'shelter-papers', 'shelter-critics'),
			caution('no-promise'),
		],
		ask: [veiligThuis, legalHelpdesk, doktersVanDeWereld],
	},
	{
		id: 'children',
		points: [
			point('judge', 'judge'),
			point('council', 'child-council'),
			point('advice', 'advice', 'advice-after'),
			caution('police', 'police-child'),
			caution('told', 'police-child'),
			caution('inquiry', 'inquiry'),
			caution('no-promise'),
		],
		ask: [veiligThuis, kindertelefoon],
	},
	{
		id: 'police',
		points: [
			point('kinds', 'report-kinds'),
			caution('without-you', 'report-kinds'),
			caution('final', 'report-final'),
			point('address', 'report-address', 'report-final'),
			point('out-of-house', 'out-of-house', 'out-of-house-mayor'),
			point('papers', 'report-papers'),
			caution('papers-risk', 'report-papers-risk'),
			point('own-behaviour', 'for-all'),
		],
		ask: [veiligThuis, legalHelpdesk],
	},
	{
		id: 'who-hears',
		points: [
			point('advice', 'advice', 'for-all'),
			point('consent', 'for-all'),
			point('phone', 'phone-bill'),
			caution('family'),
			caution('professionals', 'right-to-tell', 'doctor-advice'),
			point('doctor', 'doctor-police'),
			point('interpreter', 'interpreter'),
			caution('child-interpreter', 'care-papers'),
			point('volunteers', 'volunteers'),
			caution('volunteers-secret'),
			caution('inquiry', 'police-child', 'inquiry'),
		],
		ask: [veiligThuis],
	},
	{
		id: 'money',
		points: [
			point('free', 'for-all'),
			point('single', 'single-benefit'),
			point('waiting', 'waiting-benefit'),
			caution('pension', 'pension'),
			caution('shelter'),
		],
		ask: [veiligThuis, legalHelpdesk],
	},
	{
		id: 'abroad',
		points: [
			point('forbidden', 'forced-marriage'),
			point('cutting', 'cutting'),
			point('before', 'abroad'),
			caution('limits', 'abroad-limits'),
			point('there', 'abroad'),
			caution('quiet', 'abroad'),
		],
		ask: [veiligThuis, forcedMarriageCentre, consularAbroad],
	},
];
