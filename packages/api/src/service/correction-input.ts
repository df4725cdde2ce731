import { AppError, isAppError, type CorrectionWords, type ServiceRecord } from '@sleutelwerk/core';
import { refuseSecretPlace } from '@sleutelwerk/directory';
import { z } from 'zod';

const words = (max: number) => z.string().trim().min(1, 'error.field.required').max(max);

/** The Dutch words of a record and its numbers, in the record's order, as somebody types how they have to be. */
export const CORRECTION_FIELDS = {
	name: words(120),
	whatTheyDo: words(1000),
	whatHappens: words(1000),
	whomTheyTell: words(1000),
	contacts: z.array(words(300)).max(20),
} as const;

/** A web address stays one, a mail address too, and a number is digits: a link that does something else is refused. */
export function refuseOtherForm(record: ServiceRecord, after: readonly string[]): void {
	record.contacts.forEach(({ value: old }, index) => {
		const now = after[index] ?? old;
		if (formOf(now) !== formOf(old))
			throw new AppError('INVALID_INPUT', 'a contact has another form', {
				fields: { [`contacts.${index}`]: 'error.field.invalid' },
			});
	});
}

function formOf(value: string): string {
	if (/^https:\/\/\S+$/.test(value)) return 'address';
	if (/^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(value)) return 'mail';
	return /^\+?[\d\s()-]{3,20}$/.test(value) ? 'number' : 'other';
}

/** As `refuseSecretPlace`, with the field named as the form names it. */
export function refuseSecretWords(record: ServiceRecord): void {
	try {
		refuseSecretPlace(record);
	} catch (error) {
		if (!isAppError(error)) throw error;
		const fields = Object.entries(error.fields ?? {}).map(([field, key]) => [
			field.replace('text.nl.', ''),
			key,
		]);
		throw new AppError(error.code, error.message, {
			fields: Object.fromEntries(fields) as Record<string, string>,
		});
	}
}

export type Change = { field: string; before: string; after: string };

/** What a proposal would change: fields of the text by name, contacts as `contact.0`, `contact.1`, ... */
export function changesOf(record: ServiceRecord, { text, contacts }: CorrectionWords): Change[] {
	const words = (Object.keys(text) as (keyof typeof text)[]).map((field) => ({
		...{ field, before: record.text.nl[field], after: text[field] },
	}));
	const numbers = record.contacts.map(({ value }, index) => ({
		...{ field: `contact.${index}`, before: value, after: contacts[index] ?? value },
	}));
	return [...words, ...numbers].filter(({ before, after }) => before !== after);
}
