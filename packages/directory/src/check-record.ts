import type { CorrectionWords, ServiceRecord, ServiceSource, ServiceText } from '@sleutelwerk/core';

/** Somebody looked a record up in a source on a day (`YYYY-MM-DD`). */
export type Check = {
	day: string;
	/** An https address, or in words: a call to the line itself. */
	source: string;
};

export type Correction = CorrectionWords;

/** The record with its new day. A source with an address becomes what the finder shows; words stay in the list of checks. */
export function checkedRecord(record: ServiceRecord, { day, source }: Check): ServiceRecord {
	const { neverChecked: _nobodyDid, ...known } = record;
	const checked = { ...known, checkedOn: day, checkedPrecision: 'day' as const };
	if (!isAddress(source)) return checked;
	const newest = sourceOf(record, source, day);
	const older = [record.source, ...record.moreSources].filter(({ url }) => url !== newest.url);
	return { ...checked, source: newest, moreSources: older };
}

/**
 * The record with other Dutch words or numbers. Translations of changed words say the old thing, so they go: the finder
 * shows Dutch and says why. About a new number nobody has confirmed yet when it answers and what it costs.
 */
export function correctedRecord(record: ServiceRecord, { text, contacts }: Correction): ServiceRecord {
	const isSame = (Object.keys(text) as (keyof ServiceText)[]).every(
		(key) => text[key] === record.text.nl[key],
	);
	return {
		...record,
		text: isSame ? record.text : { nl: text },
		contacts: record.contacts.map((contact, index) => {
			const value = contacts[index] ?? contact.value;
			if (value === contact.value) return contact;
			const { hours } = contact;
			return {
				...contact,
				value,
				hours: hours.kind === 'unknown' ? hours : { ...hours, confirmed: false },
				free: 'unknown',
				anonymous: 'unknown',
				onBill: 'unknown',
			};
		}),
	};
}

function isAddress(source: string): boolean {
	return /^https:\/\/\S+$/.test(source) && URL.canParse(source);
}

function sourceOf(record: ServiceRecord, address: string, day: string): ServiceSource {
	const { hostname, href } = new URL(address);
	const known = [record.source, ...record.moreSources].find(
		({ url }) => URL.canParse(url) && new URL(url).hostname === hostname,
	);
	return { name: known?.name ?? hostname.replace(/^www\./, ''), url: href, on: day, onPrecision: 'day' };
}
