import type { ServiceRecord } from '@sleutelwerk/core';
import type { Tx } from '@sleutelwerk/db';
import { listVouchedRecords } from '@sleutelwerk/db/repo/service';
import { dutchDay } from '@sleutelwerk/directory';

/** The telephone numbers of the social map that are checked on that day, with the service each belongs to. */
export async function knownNumbers(tx: Tx, at: Date): Promise<{ number: string; serviceId: string }[]> {
	const records = await listVouchedRecords(tx, dutchDay(at));
	// One number may stand with its regions too: a text that prints it means the service of the whole country.
	const national = new Set(
		records.filter(({ area }) => area === null).flatMap((one) => numbersOf(one).map(({ number }) => number)),
	);
	return records.flatMap((one) =>
		numbersOf(one).filter(({ number }) => one.area === null || !national.has(number)),
	);
}

function numbersOf({ id, contacts }: ServiceRecord) {
	return contacts
		.filter(({ value }) => /^\+?[\d\s()-]{3,20}$/.test(value))
		.map(({ value }) => ({ number: value, serviceId: id }));
}

/** Ids of the services whose number stands in a text: a lapsed check of them warns the trainer. */
export function servicesIn(
	texts: readonly string[],
	numbers: readonly { number: string; serviceId: string }[],
): string[] {
	const all = texts.join('\n');
	const named = numbers.filter(({ number }) => {
		const asWritten = number.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`);
		return new RegExp(`(?<![0-9])${asWritten}(?![0-9])`).test(all);
	});
	return [...new Set(named.map(({ serviceId }) => serviceId))].sort();
}
