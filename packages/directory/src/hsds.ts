import { TOPICS, type Contact, type ServiceRecord, type Slot, type Topic } from '@sleutelwerk/core';
import type { HsdsAttribute, HsdsContactOption, HsdsPhone, HsdsSchedule, HsdsService } from './hsds-model.ts';
import { hsdsLocations } from './hsds-location.ts';
import { writeHours } from './hours-text.ts';
import { namedId } from './named-id.ts';
import { refuseSecretPlace } from './secret-place.ts';

/** The list of topics, as terms name it. */
const TAXONOMY = 'sleutelwerk-topics';
/** For whom a service is. */
const FOR_WHOM_TAXONOMY = 'sleutelwerk-for-whom';
const EVERY_DAY: Slot = { days: ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'], from: '00:00', until: '24:00' };

/**
 * A record as an HSDS 3.0 service with the fields of the Dutch profile (`HSDS_PROFILE`). Ids of its parts follow from the
 * record, so that they stay the same. Throws `INVALID_INPUT` where the record names a secret place.
 */
export function toHsds(record: ServiceRecord): HsdsService {
	refuseSecretPlace(record);
	const { nl, en } = record.text;
	const organization = organizationOf(record);
	const url = record.contacts.find(({ value }) => value.startsWith('https:'))?.value;
	const email = record.contacts.find(({ kind }) => kind === 'mail')?.value;
	return {
		id: record.id,
		organization_id: organization.id,
		name: nl.name,
		...(en && en.name !== nl.name && { alternate_name: en.name }),
		description: nl.whatTheyDo,
		...(url && { url }),
		...(email && { email }),
		status: record.status === 'planned' ? 'inactive' : record.status,
		application_process: nl.whatHappens,
		eligibility_description: record.forWhom.join(', '),
		...(!record.neverChecked && { assured_date: record.checkedOn }),
		...(record.cost && { fees_description: record.cost }),
		organization,
		phones: record.contacts.filter(isPhone).map((contact) => phoneOf(record.id, contact)),
		schedules: record.contacts.flatMap((contact) => schedulesOf(record.id, contact)),
		languages: record.languages.map((code) => ({
			id: namedId(record.id, 'language', code),
			code,
			name: languageName(code),
		})),
		service_areas: areasOf(record),
		service_at_locations: hsdsLocations(record),
		attributes: [
			...record.topics.map((topic) => attributeOf(record.id, 'topic', topic)),
			...record.forWhom.map((who) => attributeOf(record.id, 'for-whom', who)),
		],
		...profileOf(record),
	};
}

function profileOf(record: ServiceRecord) {
	const { nl } = record.text;
	return {
		contact_options: record.contacts.map(optionOf),
		what_happens_next: nl.whatHappens,
		whom_they_tell: nl.whomTheyTell,
		assured_date_precision: record.checkedPrecision,
		check_term_days: record.termDays,
		unconfirmed: record.uncertain,
		sources: [record.source, ...record.moreSources].map(({ name, url, on, onPrecision }) => ({
			name,
			url,
			date: on,
			date_precision: onPrecision,
		})),
		translations: translationsOf(record),
	};
}

function translationsOf({ text }: ServiceRecord): HsdsService['translations'] {
	const others = Object.entries(text).filter(([locale]) => locale !== 'nl');
	return Object.fromEntries(
		others.map(([locale, { name, whatTheyDo, whatHappens, whomTheyTell }]) => [
			locale,
			{ name, description: whatTheyDo, what_happens_next: whatHappens, whom_they_tell: whomTheyTell },
		]),
	);
}

function organizationOf({ organisation, text }: ServiceRecord): HsdsService['organization'] {
	// HSDS asks for a description of the organisation; we know only what it does here.
	return { id: organizationIdOf(organisation), name: organisation, description: text.nl.whatTheyDo };
}

function isPhone({ kind }: Contact): boolean {
	return kind === 'phone' || kind === 'text-phone' || kind === 'whatsapp';
}

const PHONE_TYPES: Readonly<Partial<Record<Contact['kind'], string>>> = {
	'text-phone': 'textphone',
	whatsapp: 'text',
};

function phoneOf(id: string, { kind, value, onBill }: Contact): HsdsPhone {
	return {
		id: namedId(id, 'phone', value),
		number: value,
		type: PHONE_TYPES[kind] ?? 'voice',
		shows_on_bill: onBill,
		stays_in_call_list: true,
	};
}

/** Only confirmed hours: a schedule cannot say that it is a guess. */
function schedulesOf(id: string, { kind, value, hours }: Contact): HsdsSchedule[] {
	if (hours.kind === 'unknown' || !hours.confirmed) return [];
	const slots = hours.kind === 'always' ? [EVERY_DAY] : hours.slots;
	return slots.map(({ days, from, until }) => ({
		id: namedId(id, 'schedule', value, ...days, from, until),
		freq: 'WEEKLY',
		byday: days.join(','),
		opens_at: from,
		closes_at: until,
		description: `${kind} ${value}, Europe/Amsterdam`,
	}));
}

function optionOf({ kind, value, free, anonymous, onBill, hours }: Contact): HsdsContactOption {
	const hours_confirmed = hours.kind !== 'unknown' && hours.confirmed;
	return { kind, value, free, anonymous, shows_on_bill: onBill, hours_confirmed, hours: writeHours(hours) };
}

function areasOf({ id, area }: ServiceRecord): HsdsService['service_areas'] {
	if (area === null) return [{ id: namedId(id, 'area', 'nl'), name: 'Nederland', extent_type: 'nl' }];
	const provinces = area.provinces.map((name) => ({
		id: namedId(id, 'province', name),
		name,
		extent_type: 'province' as const,
	}));
	const towns = area.towns.map((name) => ({
		id: namedId(id, 'town', name),
		name,
		extent_type: 'town' as const,
	}));
	return [...provinces, ...towns];
}

/** Lists of terms, by the word that makes the ids of their terms. */
const TAXONOMIES = { topic: TAXONOMY, 'for-whom': FOR_WHOM_TAXONOMY } as const;

function attributeOf(id: string, kind: keyof typeof TAXONOMIES, code: string): HsdsAttribute {
	return {
		id: namedId(id, kind, code),
		link_entity: 'service',
		link_id: id,
		value: code,
		taxonomy_term: {
			id: namedId(kind, code),
			code,
			name: code,
			description: `${kind === 'topic' ? 'Topic' : 'For whom it is'}, as the social map of Sleutelwerk has it: ${code}`,
			taxonomy: TAXONOMIES[kind],
			language: 'en',
		},
	};
}

/** The id under which an organisation goes out. */
export function organizationIdOf(name: string): string {
	return namedId('organization', name);
}

/** The topic that a taxonomy term of ours stands for. */
export function topicOfTerm(id: string): Topic | undefined {
	return TOPICS.find((topic) => namedId('topic', topic) === id);
}

/** Whether an id, or the name that terms carry, is our one taxonomy. */
export function isTopicTaxonomy(id: string): boolean {
	return id === TAXONOMY || id === namedId('taxonomy', TAXONOMY);
}

let languageNames: Intl.DisplayNames | undefined;

/** Made once: making it takes longer than all the rest of a record. */
function languageName(code: string): string {
	languageNames ??= new Intl.DisplayNames(['en'], { type: 'language', fallback: 'code' });
	return languageNames.of(code) ?? code;
}
