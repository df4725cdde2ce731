import type { Certain, Contact, Hours } from '@sleutelwerk/core';
import { readHours } from '../hours-text.ts';
import type { Draft, DraftContact } from './exchange-model.ts';

const UNKNOWN = { free: 'unknown', anonymous: 'unknown', onBill: 'unknown' } as const;
const MOST = 20;

type Found = { contacts: Contact[]; fault: { field: string; reason: string } | null };

/** Ways to make contact, each once. A number that is none refuses the row: it would be dialled. */
export function contactsOf(draft: Draft, notes: string[]): Found {
	const contacts: Contact[] = [];
	let fault: Found['fault'] = null;
	for (const one of draft.contacts) {
		const value = valueOf(one);
		if (value === null && (one.kind === 'web' || one.kind === 'chat')) notes.push('site');
		else if (value === null) fault = { field: one.kind === 'mail' ? 'mail' : 'phone', reason: 'notAContact' };
		else if (!contacts.some((other) => other.kind === one.kind && other.value === value)) {
			const contact = contactOf(one, value, draft);
			if (contact) contacts.push(contact);
			else fault = { field: 'hours', reason: 'notHours' };
		}
	}
	if (contacts.length > MOST) fault = { field: 'contacts', reason: 'long' };
	return { contacts, fault };
}

/** The way to a place that nobody may find. */
export function viaVeiligThuis(): Contact {
	return { kind: 'phone', value: '0800-2000', hours: { kind: 'unknown' }, ...UNKNOWN };
}

function contactOf(one: DraftContact, value: string, draft: Draft): Contact | null {
	const hours = hoursOf(one, draft);
	if (!hours) return null;
	return {
		kind: one.kind,
		value,
		hours,
		free: certainOf(one.free),
		anonymous: certainOf(one.anonymous),
		onBill: certainOf(one.onBill),
	};
}

/** Hours of the service as a whole are not sure to be those of its number: nobody confirmed that. */
function hoursOf({ kind, hours, hoursConfirmed = false }: DraftContact, { slots }: Draft): Hours | null {
	if (hours !== undefined) return readHours(hours, hoursConfirmed);
	if (kind !== 'phone' || slots.length === 0) return { kind: 'unknown' };
	return { kind: 'weekly', confirmed: false, slots };
}

function certainOf(word = ''): Certain {
	if (/^(?:yes|ja|true|1)$/i.test(word)) return 'yes';
	return /^(?:no|nee|false|0)$/i.test(word) ? 'no' : 'unknown';
}

function valueOf({ kind, value }: DraftContact): string | null {
	const words = value.trim().replaceAll(/^"+|"+$/g, '');
	if (kind === 'mail') return /^[^\s@<>]+@[^\s@<>]+\.[^\s@<>]+$/.test(words) ? words : null;
	if (kind === 'web' || kind === 'chat') return isHttps(words) ? words : null;
	if (kind === 'whatsapp' && isHttps(words)) return words;
	const number = words.replaceAll(/[./]/g, ' ');
	return /^\+?[\d\s()-]{3,20}$/.test(number) && /\d{3}/.test(number.replaceAll(/\D/g, ''))
		? number.trim()
		: null;
}

/** Whether it is an address of the web that a browser opens safely. */
export function isHttps(url: string): boolean {
	return url.startsWith('https://') && !/\s/.test(url) && URL.canParse(url);
}
