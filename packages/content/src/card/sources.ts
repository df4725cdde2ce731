import type { CardSource } from '@sleutelwerk/core';

/** All were read in this month; where a page bears no day of its own, that is what a reader is told. */
const SEEN_IN = '2026-11';

function source(id: string, name: string, url: string): CardSource {
	return { id, name, url, on: null, seenIn: SEEN_IN };
}

/** `on`: the day of the source itself, as exactly as it is known. */
function dated(on: string, undated: CardSource): CardSource {
	return { ...undated, on };
}

/** Sources of what the card claims, with the day of the source itself as exactly as it is known. */
export const SOURCES: readonly CardSource[] = [
	dated(
		'2022',
		source('red-flags', 'Factsheet VNG, VWS, JenV (idemrotterdam.nl)', 'https://www.idemrotterdam.nl/'),
	),
	source('own-permit', 'Afhankelijkverblijf.nl', 'https://afhankelijkverblijf.nl/huiselijk-geweld/'),
	source(
		'valid-permit',
		'Undocumentedvictims.nl',
		'https://undocumentedvictims.nl/i-have-a-residence-permit',
	),
	source('no-permit', 'IND', 'https://ind.nl/Paginas/Eergerelateerd-en-huiselijk-geweld.aspx'),
	dated('2019-04-19', source('coa-reports', 'Tweede Kamer', 'https://www.tweedekamer.nl/')),
	dated(
		'2020-01-20',
		source('coa-police', 'Officiële bekendmakingen', 'https://zoek.officielebekendmakingen.nl/'),
	),
	source('care-papers', 'Huisarts-migrant.nl', 'https://www.huisarts-migrant.nl/'),
	source('care-bill', 'Dokters van de Wereld', 'https://doktersvandewereld.org/informatie-voor-huisartsen/'),
	source('shelter-papers', 'Basicrights.nl', 'https://www.basicrights.nl/glossary/womens-shelters/'),
	dated(
		'2020',
		source('shelter-critics', 'Nederlandse Vrouwenraad', 'https://www.nederlandsevrouwenraad.nl/'),
	),
	source(
		'judge',
		'Raad voor de Kinderbescherming',
		'https://www.kinderbescherming.nl/themas/uithuisplaatsing',
	),
	source(
		'child-council',
		'Raad voor de Kinderbescherming',
		'https://www.kinderbescherming.nl/voor-kind-en-ouder/problemen-thuis/maakt-u-zich-zorgen-over-een-kind',
	),
	source(
		'advice',
		'Veilig Thuis Noord- en Oost-Gelderland',
		'https://www.veiligthuisnoordoostgelderland.nl/anoniem-melden/',
	),
	source('advice-after', 'CBS', 'https://www.cbs.nl/'),
	dated(
		'2019-08',
		source(
			'police-child',
			'Omroep West',
			'https://www.omroepwest.nl/nieuws/3887645/Achtergelaten-kinderen-dit-gebeurt-er-met-een-zorgmelding-van-de-politie',
		),
	),
	source(
		'inquiry',
		'Veilig Thuis Gooi en Vechtstreek',
		'https://www.veiligthuisgv.nl/professionals/onderzoek/',
	),
	source(
		'report-kinds',
		'Landelijk Knooppunt Huwelijksdwang en Achterlating',
		'https://www.huwelijksdwangenachterlating.nl/',
	),
	source('report-address', 'Rijksoverheid', 'https://www.rijksoverheid.nl/'),
	source(
		'report-final',
		'Juridisch Loket',
		'https://www.juridischloket.nl/politie-en-justitie/aangifte/aangifte-doen',
	),
	source(
		'out-of-house',
		'Veilig Thuis Gooi en Vechtstreek',
		'https://www.veiligthuisgv.nl/over-ons/huisverbod/',
	),
	source('out-of-house-mayor', 'Gemeente Raalte', 'https://www.raalte.nl/tijdelijk-huisverbod'),
	source(
		'report-papers',
		'Keerpunt',
		'https://keerpunt.chat/rechten/wat-als-ik-slachtoffer-ben-maar-ongedocumenteerd-ben/',
	),
	dated(
		'2020-07',
		source(
			'report-papers-risk',
			'de Volkskrant',
			'https://www.volkskrant.nl/nieuws-achtergrond/ongedocumenteerden-kunnen-aangifte-doen-zonder-te-worden-uitgezet-al-weten-ze-dat-vaak-niet~b5df59c4/',
		),
	),
	dated(
		'2018',
		source(
			'for-all',
			'Rijksoverheid',
			'https://www.rijksoverheid.nl/onderwerpen/huiselijk-geweld/vraag-en-antwoord/wat-moet-ik-doen-bij-huiselijk-geweld',
		),
	),
	dated(
		'2020',
		source(
			'phone-bill',
			'Gemeente Bergen',
			'https://zorg.bergen.nl/is/een-vraag-over-2/zorg-en-ondersteuning/geweld-of-overlast/huiselijk-geweld',
		),
	),
	source('right-to-tell', 'Wmo 2015, artikel 5.2.6 (via 5dok.net)', 'https://5dok.net/'),
	dated('2023', source('doctor-advice', 'Augeo', 'https://www.augeo.nl/')),
	source('doctor-police', 'KNMG', 'https://www.knmg.nl/'),
	source('interpreter', 'Bureau Wbtv', 'https://bureauwbtv.nl/'),
	source(
		'volunteers',
		'Rijksoverheid',
		'https://www.rijksoverheid.nl/onderwerpen/huiselijk-geweld/inhoud/meldcode',
	),
	source(
		'single-benefit',
		'Antwoordop.nl',
		'https://diemen.antwoordop.nl/bijstand/begrippen/460035-duurzaam-gescheiden',
	),
	source(
		'waiting-benefit',
		'COA',
		'https://www.coa.nl/nl/over-coa/taken-wet-coa/regeling-verstrekkingen-bepaalde-categorieen-vreemdelingen-rvb',
	),
	source('pension', 'SVB', 'https://www.svb.nl/nl/aow/alleen-wonen-of-met-1-of-meer-personen/u-woont-alleen'),
	source(
		'forced-marriage',
		'Landelijk Knooppunt Huwelijksdwang en Achterlating',
		'https://www.huwelijksdwangenachterlating.nl/veelgestelde-vragen-0',
	),
	source('abroad', 'Nederland Wereldwijd', 'https://www.nederlandwereldwijd.nl/huwelijksdwang'),
	source(
		'abroad-limits',
		'Landelijk Knooppunt Huwelijksdwang en Achterlating',
		'https://www.huwelijksdwangenachterlating.nl/kennisbank/signaleren-en-handelen-huwelijksdwang-en-achterlating-in-het-buitenland/',
	),
	source('cutting', 'GGD Twente', 'https://www.ggdtwente.nl/'),
];
