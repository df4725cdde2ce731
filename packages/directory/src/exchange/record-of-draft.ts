import { AppError, type ServiceRecord, type ServiceText } from '@sleutelwerk/core';
import { namedId } from '../named-id.ts';
import { isSheltering, refuseSecretPlace } from '../secret-place.ts';
import { contactsOf, isHttps, viaVeiligThuis } from './draft-contacts.ts';
import type { Candidate, Draft, ImportSource, Refusal } from './exchange-model.ts';
import { fixedWords } from './fixed-words.ts';
import { placeOf } from './draft-place.ts';
import { forWhomOf, soundsLikeShelter, topicsOf } from './topic-guess.ts';

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[1-8][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/;
/** Days a check counts where the source does not say: a year. */
const TERM_DAYS = 365;
/** The day of a record nobody checked: over since long, wherever a term is reckoned. */
const NEVER = '1900-01-01';
const LONGEST = { name: 300, organisation: 300, text: 6000 } as const;

type Fault = { field: string; reason: string };
export type Judging = { source: ImportSource; today: string };

/**
 * A draft as a record, or why not. Nothing is made up: what the source does not say is "not known". A row that houses
 * people is refused where it says where, or names who works there; the reason never repeats what stood there.
 */
export function recordOfDraft(draft: Draft, judging: Judging): Candidate | Refusal[] {
	const faults: Fault[] = [...wrongWords(draft), ...wrongDays(draft, judging)];
	const notes: string[] = [];
	const topics = topicsFor(draft, judging.source);
	if (topics.length === 0) faults.push({ field: 'topics', reason: 'noTopic' });
	const sheltering = isSheltering({ topics });
	if (sheltering) faults.push(...secretsOf(draft));
	const place = sheltering ? null : placeOf(draft, notes);
	const { contacts, fault } = contactsOf(draft, notes);
	if (fault) faults.push(fault);
	if (contacts.length === 0 && sheltering) contacts.push(viaVeiligThuis());
	if (contacts.length === 0 && !fault) faults.push({ field: 'contacts', reason: 'noContact' });
	if (draft.hasPerson && !sheltering) notes.push('person');
	if (faults.length > 0) return refusals(draft, faults);
	const record = { ...baseOf(draft, judging), topics, place, contacts };
	try {
		refuseSecretPlace(record);
	} catch (error) {
		if (!(error instanceof AppError)) throw error;
		return refusals(draft, [
			{ field: (Object.keys(error.fields)[0] ?? 'text').split('.')[0] ?? 'text', reason: 'secretPlace' },
		]);
	}
	if (!isStorable(record)) return refusals(draft, [{ field: 'text', reason: 'unreadable' }]);
	if (record.neverChecked) notes.push('neverChecked');
	return { row: draft.row, externalId: draft.externalId, record, notes };
}

function refusals({ row, externalId, name }: Draft, faults: readonly Fault[]): Refusal[] {
	return faults.map((fault) => ({ row, externalId, name: name.slice(0, 120), ...fault }));
}

/** No database keeps a null or half of a sign; JSON can carry both in disguise. */
function isStorable(record: ServiceRecord): boolean {
	return !/(?<!\\)(?:\\\\)*\\u(?:0000|d[89a-f])/i.test(JSON.stringify(record));
}

function wrongWords(draft: Draft): Fault[] {
	const faults: Fault[] = [];
	const judge = (field: string, text: string, most: number) => {
		if (text.length > most) faults.push({ field, reason: 'long' });
	};
	if (draft.externalId === '' || draft.externalId.length > 200)
		faults.push({ field: 'externalId', reason: 'required' });
	for (const field of ['name', 'organisation', 'description'] as const)
		if (draft[field] === '') faults.push({ field, reason: 'required' });
	judge('name', draft.name, LONGEST.name);
	judge('organisation', draft.organisation, LONGEST.organisation);
	for (const field of ['description', 'whatHappens', 'whomTheyTell', 'cost'] as const)
		judge(field, draft[field], LONGEST.text);
	if (!(draft.status in STATUS)) faults.push({ field: 'status', reason: 'unknownWord' });
	if (draft.languages.some((code) => !/^[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$/.test(code)))
		faults.push({ field: 'languages', reason: 'unknownWord' });
	return faults;
}

function wrongDays({ checkedOn, termDays, sources }: Draft, { today }: Judging): Fault[] {
	const faults: Fault[] = [];
	if (checkedOn !== '' && !isDay(checkedOn)) faults.push({ field: 'checkedOn', reason: 'notADay' });
	if (isDay(checkedOn) && checkedOn > today) faults.push({ field: 'checkedOn', reason: 'dayToCome' });
	if (termDays !== '' && !/^[1-9]\d{0,3}$/.test(termDays))
		faults.push({ field: 'termDays', reason: 'notANumber' });
	if (sources.some(({ on }) => !isDay(on) || on > today))
		faults.push({ field: 'sources', reason: 'notADay' });
	return faults;
}

/** Whether it is a day of the calendar as `YYYY-MM-DD`, after the sentinel of what nobody checked. */
function isDay(text: string): boolean {
	if (!/^\d{4}-\d{2}-\d{2}$/.test(text) || text <= NEVER) return false;
	const at = new Date(`${text}T00:00:00Z`);
	return !Number.isNaN(at.getTime()) && at.toISOString().startsWith(text);
}

function topicsFor(draft: Draft, source: ImportSource): ServiceRecord['topics'][number][] {
	const topics = topicsOf(draft.terms);
	const words = [
		draft.name,
		draft.organisation,
		draft.description,
		...draft.terms,
		...translatedWords(draft),
	];
	const found = topics.length === 0 && source.topic ? [source.topic] : topics;
	return soundsLikeShelter(words) && !found.includes('shelter') ? [...found, 'shelter'] : found;
}

function translatedWords({ translations }: Draft): string[] {
	return Object.values(translations).flatMap((words) => Object.values(words));
}

function secretsOf({ address, hasPerson, contacts }: Draft): Fault[] {
	const faults: Fault[] = [];
	if (address) faults.push({ field: 'address', reason: 'secretPlace' });
	// A mobile number is somebody's own.
	const isSomebodys = contacts.some(({ value }) =>
		/^(?:06|\+?316|00316)/.test(value.replaceAll(/[^\d+]/g, '')),
	);
	if (hasPerson || isSomebodys) faults.push({ field: 'contacts', reason: 'secretPerson' });
	return faults;
}

const STATUS = {
	'': 'active',
	active: 'active',
	actief: 'active',
	inactive: 'planned',
	planned: 'planned',
	defunct: 'defunct',
	gestopt: 'defunct',
	'temporarily closed': 'temporarily closed',
} as const satisfies Readonly<Record<string, ServiceRecord['status']>>;

type Base = Omit<ServiceRecord, 'topics' | 'place' | 'contacts'>;

function baseOf(draft: Draft, { source }: Judging): Base {
	const isChecked = draft.checkedOn !== '';
	const forWhom = forWhomOf(draft.forWhom);
	const { isNational, provinces, towns } = draft.area;
	const [first, ...moreSources] = sourcesOf(draft, source);
	const { text, uncertain } = textOf(draft, source);
	return {
		id: UUID.test(draft.externalId) ? draft.externalId : namedId('import', source.name, draft.externalId),
		organisation: draft.organisation,
		status: STATUS[draft.status as keyof typeof STATUS],
		vital: false,
		forWhom: forWhom.length > 0 ? forWhom : [source.forWhom ?? 'victim'],
		languages: draft.languages,
		area: isNational ? null : { provinces, towns },
		source: first,
		moreSources,
		checkedOn: isChecked ? draft.checkedOn : NEVER,
		checkedPrecision: precisionOf(draft.checkedPrecision),
		...(!isChecked && { neverChecked: true as const }),
		termDays: draft.termDays === '' ? TERM_DAYS : Number(draft.termDays),
		uncertain,
		...(draft.cost !== '' && { cost: draft.cost }),
		text,
	};
}

function precisionOf(word: string): ServiceRecord['checkedPrecision'] {
	return word === 'year' || word === 'month' ? word : 'day';
}

function sourcesOf(
	draft: Draft,
	source: ImportSource,
): [ServiceRecord['source'], ...ServiceRecord['source'][]] {
	const own = draft.sources.filter(({ url }) => isHttps(url));
	const [first, ...more] = own.map(({ name, url, on, onPrecision }) => ({
		name: name === '' ? source.name : name,
		url,
		on,
		onPrecision: precisionOf(onPrecision),
	}));
	const file = { name: source.name, url: source.url, on: source.day, onPrecision: 'day' as const };
	return first ? [first, ...more] : [file];
}

function textOf(draft: Draft, { language }: ImportSource): Pick<ServiceRecord, 'text' | 'uncertain'> {
	const isShelter = soundsLikeShelter([draft.name, draft.description, ...draft.terms]);
	const inLanguage = (locale: 'nl' | 'en'): ServiceText => ({
		name: draft.name,
		whatTheyDo: draft.description,
		whatHappens: draft.whatHappens || fixedWords(locale)[isShelter ? 'viaVeiligThuis' : 'whatHappens'],
		whomTheyTell: draft.whomTheyTell || fixedWords(locale).whomTheyTell,
	});
	const missing = (['whatHappens', 'whomTheyTell'] as const).filter((field) => draft[field] === '');
	return {
		text: {
			nl: inLanguage('nl'),
			...(language === 'en' && { en: inLanguage('en') }),
			...readTranslations(draft.translations),
		},
		uncertain: [...new Set([...draft.uncertain, ...missing])],
	};
}

function readTranslations(translations: Draft['translations']): Partial<ServiceRecord['text']> {
	const whole = Object.entries(translations).flatMap(([locale, words]) => {
		const { name = '', whatTheyDo = '', whatHappens = '', whomTheyTell = '' } = words;
		const isWhole = [name, whatTheyDo, whatHappens, whomTheyTell].every((text) => text !== '');
		return isWhole && /^[a-z]{2,3}$/.test(locale) && locale !== 'nl'
			? [[locale, { name, whatTheyDo, whatHappens, whomTheyTell }] as const]
			: [];
	});
	return Object.fromEntries(whole);
}
