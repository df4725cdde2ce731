import type { Draft, DraftAddress, DraftContact } from './exchange-model.ts';
import { isObject, listAt, splitWords, textAt, wordsAt, type JsonObject } from './json-reading.ts';
import { languageCodes } from './language-codes.ts';
import { slotsOf } from './hsds-slots.ts';

/** Services of HSDS 3, its older tables or Open Referral UK, with everything nested, as drafts. */
export function draftsOfHsds(services: readonly JsonObject[]): Draft[] {
	return services.map((service, index) => {
		const locations = locationsOf(service);
		const eligibility = textAt(service, 'eligibility_description', 'eligibility');
		const isOwn = hasProfile(service);
		return {
			row: textAt(service, '#line') || String(index + 1),
			externalId: textAt(service, 'id'),
			name: textAt(service, 'name'),
			organisation: organisationOf(service),
			description: joined(textAt(service, 'description'), isOwn ? '' : eligibility),
			whatHappens: textAt(service, 'what_happens_next', 'application_process'),
			whomTheyTell: textAt(service, 'whom_they_tell'),
			cost: costOf(service),
			status: textAt(service, 'status').toLowerCase(),
			terms: termsOf(service),
			forWhom: termsOf(service, 'sleutelwerk-for-whom'),
			languages: languagesOf(service),
			area: areaOf(service, locations, isOwn),
			address: locations.map(addressOf).find((address) => address !== null) ?? null,
			hasPerson: hasPerson(service) || locations.some(hasPerson),
			contacts: isOwn ? listAt(service, 'contact_options').map(optionOf) : contactsOf(service, locations),
			slots: slotsOf(listAt(service, 'schedules', 'regular_schedules')),
			checkedOn: textAt(service, 'assured_date').slice(0, 10),
			checkedPrecision: textAt(service, 'assured_date_precision'),
			termDays: textAt(service, 'check_term_days'),
			sources: listAt(service, 'sources').map(sourceOf),
			uncertain: wordsAt(service, 'unconfirmed'),
			translations: translationsOf(service),
		};
	});
}

/** Whether it carries the Dutch profile, so that nothing has to be guessed. */
function hasProfile(service: JsonObject): boolean {
	return textAt(service, 'check_term_days') !== '';
}

function joined(...parts: readonly string[]): string {
	return [...new Set(parts)].filter((part) => part !== '').join('\n');
}

function organisationOf(service: JsonObject): string {
	const [organization] = listAt(service, 'organization', 'organisation');
	return textAt(organization, 'name') || textAt(service, 'organization', 'organization_name');
}

function costOf(service: JsonObject): string {
	const words = textAt(service, 'fees_description', 'fees');
	if (words !== '') return words;
	return listAt(service, 'cost_options')
		.map((one) => [
			textAt(one, 'option', 'amount_description'),
			textAt(one, 'amount'),
			textAt(one, 'currency'),
		])
		.map((parts) => parts.filter(Boolean).join(' '))
		.join('\n');
}

/** Codes of our own lists by their taxonomy; of others every name they give. */
function termsOf(service: JsonObject, taxonomy?: string): string[] {
	const attributes = [...listAt(service, 'attributes'), ...listAt(service, 'service_taxonomys')];
	const terms = attributes.map((one) => listAt(one, 'taxonomy_term', 'taxonomy')[0] ?? one);
	const isIn = (term: JsonObject) => (textAt(term, 'taxonomy') || textAt(term, 'vocabulary')) === taxonomy;
	if (taxonomy) return terms.filter(isIn).map((term) => textAt(term, 'code'));
	const isOfOthers = (term: JsonObject) => textAt(term, 'taxonomy') !== 'sleutelwerk-for-whom';
	const named = terms
		.filter(isOfOthers)
		.map((term) =>
			textAt(term, 'taxonomy') === 'sleutelwerk-topics'
				? textAt(term, 'code')
				: textAt(term, 'name', 'value', 'code'),
		);
	return [...named, ...splitWords(textAt(service, 'keywords'))];
}

function languagesOf(service: JsonObject): string[] {
	const listed = listAt(service, 'languages').map((one) => textAt(one, 'code', 'language', 'name'));
	return languageCodes(
		(listed.length > 0 ? listed : splitWords(textAt(service, 'languages'))).filter(Boolean),
	);
}

function locationsOf(service: JsonObject): JsonObject[] {
	return listAt(service, 'service_at_locations').flatMap((one) => listAt(one, 'location'));
}

function areaOf(service: JsonObject, locations: readonly JsonObject[], isOwn: boolean): Draft['area'] {
	const areas = listAt(service, 'service_areas');
	const of = (type: string) =>
		areas.filter((one) => textAt(one, 'extent_type') === type).map((one) => textAt(one, 'name'));
	if (isOwn) return { isNational: of('nl').length > 0, provinces: of('province'), towns: of('town') };
	const named = areas.map((one) => textAt(one, 'name', 'service_area')).filter((name) => name.length <= 80);
	const towns = [...named, ...splitWords(textAt(service, 'service_areas'))].filter(Boolean);
	if (towns.length > 0)
		return {
			isNational: towns.some(isCountry),
			provinces: [],
			towns: towns.filter((town) => !isCountry(town)),
		};
	const addresses = locations.map(addressOf).filter((one) => one !== null);
	const unique = (words: string[]) => [...new Set(words.filter(Boolean))];
	return {
		isNational: false,
		provinces: unique(addresses.map(({ province }) => province)),
		towns: unique(addresses.map(({ town }) => town)),
	};
}

function isCountry(name: string): boolean {
	return /^(?:nederland|heel nederland|landelijk|the netherlands|netherlands)$/i.test(name);
}

function addressOf(location: JsonObject): DraftAddress | null {
	const [address] = listAt(location, 'addresses', 'physical_addresses');
	const latitude = textAt(location, 'latitude');
	const longitude = textAt(location, 'longitude');
	if (!address && latitude === '' && longitude === '') return null;
	const accessibility = listAt(location, 'accessibility', 'accessibility_for_disabilities');
	return {
		street: joined(textAt(address, 'address_1'), textAt(address, 'address_2')).replaceAll('\n', ', '),
		postalCode: textAt(address, 'postal_code'),
		town: textAt(address, 'city'),
		province: textAt(address, 'state_province', 'region'),
		country: textAt(address, 'country').toUpperCase(),
		latitude,
		longitude,
		accessibility:
			accessibility.length > 0
				? accessibility.map((one) => textAt(one, 'description', 'accessibility')).filter(Boolean)
				: splitWords(textAt(location, 'accessibility')),
	};
}

function hasPerson(holder: JsonObject): boolean {
	const nested = listAt(holder, 'service_at_locations').flatMap((one) => listAt(one, 'contacts'));
	return [...listAt(holder, 'contacts'), ...nested].some((one) => textAt(one, 'name', 'email') !== '');
}

/** Phones of the service, its places and its desks; the names beside them stay behind. */
function contactsOf(service: JsonObject, locations: readonly JsonObject[]): DraftContact[] {
	const holders = [service, ...listAt(service, 'service_at_locations'), ...locations];
	const desks = holders.flatMap((holder) => listAt(holder, 'contacts'));
	const phones = [...holders, ...desks].flatMap((holder) => listAt(holder, 'phones')).flatMap(phoneOf);
	const [organization] = listAt(service, 'organization');
	const web =
		textAt(service, 'url', 'website') ||
		textAt(locations[0], 'url', 'website') ||
		textAt(organization, 'website', 'url');
	const mail = textAt(service, 'email') || textAt(locations[0], 'email') || textAt(organization, 'email');
	return [
		...phones,
		...(web === '' ? [] : [{ kind: 'web' as const, value: web }]),
		...(mail === '' ? [] : [{ kind: 'mail' as const, value: mail }]),
	];
}

function phoneOf(phone: JsonObject): DraftContact[] {
	const type = textAt(phone, 'type', 'number_type').toLowerCase();
	const value = textAt(phone, 'number');
	// Nobody listens at a fax.
	if (value === '' || type === 'fax' || type === 'pager') return [];
	return [{ kind: type === 'textphone' || type === 'tty' ? 'text-phone' : 'phone', value }];
}

const KINDS = ['phone', 'chat', 'web', 'mail', 'whatsapp', 'text-phone'] as const;

function optionOf(option: JsonObject): DraftContact {
	return {
		kind: KINDS.find((kind) => kind === textAt(option, 'kind')) ?? 'phone',
		value: textAt(option, 'value'),
		hours: textAt(option, 'hours'),
		hoursConfirmed: textAt(option, 'hours_confirmed') === 'true',
		free: textAt(option, 'free'),
		anonymous: textAt(option, 'anonymous'),
		onBill: textAt(option, 'shows_on_bill'),
	};
}

function sourceOf(source: JsonObject): Draft['sources'][number] {
	return {
		name: textAt(source, 'name'),
		url: textAt(source, 'url'),
		on: textAt(source, 'date'),
		onPrecision: textAt(source, 'date_precision'),
	};
}

/** By language as our answers have it, or as rows of a table that name theirs. */
function translationsOf(service: JsonObject): Draft['translations'] {
	const found = service['translations'];
	const entries = Array.isArray(found)
		? found.filter(isObject).map((row) => [textAt(row, 'language'), row] as const)
		: isObject(found)
			? Object.entries(found)
			: [];
	return Object.fromEntries(
		entries.map(([locale, words]) => [
			locale,
			{
				name: textAt(words, 'name'),
				whatTheyDo: textAt(words, 'description'),
				whatHappens: textAt(words, 'what_happens_next'),
				whomTheyTell: textAt(words, 'whom_they_tell'),
			},
		]),
	);
}
