import { WIDGET_LOCALES } from '@sleutelwerk/core/locales';
import { GRACE_DAYS } from '@sleutelwerk/core/service-model';
import type { Contact, ServicePlace, ServiceRecord, ServiceText, WidgetLocale } from '@sleutelwerk/core';
import type { FinderEntry, FinderMap } from './finder-model.ts';
import { daysLeft } from './freshness.ts';
import { dutchDay } from './hours.ts';
import { refuseSecretPlace } from './secret-place.ts';

/** Local services are many: their texts go out in two languages only, so that the file stays small on a bad line. */
const LOCAL_TEXTS: readonly WidgetLocale[] = ['nl', 'en'];
const NATIONAL_TEXTS = WIDGET_LOCALES;

/** Whether somebody stands for a record: it runs, and is vital or checked within its term and the grace after it. */
export function isVouchedFor(record: ServiceRecord, at: Date): boolean {
	if (record.status !== 'active' || record.neverChecked) return false;
	return record.vital || daysLeft(record, at) >= -GRACE_DAYS;
}

/**
 * The finder's data file on the day of `at`: what is vouched for, vital first, then by name. The same records give the
 * same map in whatever order they come. Throws `INVALID_INPUT` where a record names a secret place.
 */
export function buildMap(records: readonly ServiceRecord[], at: Date): FinderMap {
	const kept = records.filter((record) => isVouchedFor(record, at));
	kept.forEach(refuseSecretPlace);
	return { version: 1, madeFor: dutchDay(at), entries: kept.map(entryOf).sort(byRank) };
}

/** The map as JSON with sorted keys: equal maps are equal bytes. */
export function serializeMap(map: FinderMap): string {
	return JSON.stringify(map, (_key, value: unknown) => sortKeys(value));
}

function sortKeys(value: unknown): unknown {
	if (value === null || typeof value !== 'object' || Array.isArray(value)) return value;
	// Code units, not a locale: the order must not depend on the machine.
	return Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** Picks field by field: what a record gains later stays out of the public file until somebody decides. */
function entryOf(record: ServiceRecord): FinderEntry {
	return {
		id: record.id,
		organisation: record.organisation,
		vital: record.vital,
		topics: [...record.topics].sort(),
		forWhom: [...record.forWhom].sort(),
		languages: [...record.languages].sort(),
		area: record.area && {
			provinces: [...record.area.provinces].sort(),
			towns: [...record.area.towns].sort(),
		},
		place: record.place && placeOf(record.place),
		contacts: record.contacts.map(contactOf),
		source: {
			name: record.source.name,
			url: record.source.url,
			on: record.source.on,
			onPrecision: record.source.onPrecision,
		},
		checkedOn: record.checkedOn,
		checkedPrecision: record.checkedPrecision,
		termDays: record.termDays,
		uncertain: [...record.uncertain].sort(),
		text: textsOf(record),
	};
}

function placeOf({
	street,
	postalCode,
	town,
	province,
	latitude,
	longitude,
}: ServicePlace): FinderEntry['place'] {
	const point = latitude !== undefined && longitude !== undefined && { latitude, longitude };
	return { street, postalCode, town, province, ...point };
}

function contactOf({ kind, value, hours, free, anonymous, onBill }: Contact): Contact {
	return { kind, value, hours, free, anonymous, onBill };
}

function textsOf({ area, text }: ServiceRecord): FinderEntry['text'] {
	const locales = area === null ? NATIONAL_TEXTS : LOCAL_TEXTS;
	const texts: Partial<Record<WidgetLocale, ServiceText>> = {};
	for (const locale of locales) {
		const one = text[locale];
		if (one) texts[locale] = pickText(one);
	}
	return { ...texts, nl: pickText(text.nl) };
}

function pickText({ name, whatTheyDo, whatHappens, whomTheyTell }: ServiceText): ServiceText {
	return { name, whatTheyDo, whatHappens, whomTheyTell };
}

function byRank(one: FinderEntry, other: FinderEntry): number {
	if (one.vital !== other.vital) return one.vital ? -1 : 1;
	return compare(one.text.nl.name, other.text.nl.name) || compare(one.id, other.id);
}

function compare(one: string, other: string): number {
	return one < other ? -1 : one > other ? 1 : 0;
}
