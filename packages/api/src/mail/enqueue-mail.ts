import {
	HOME_ZONE,
	isLocale,
	pickLocale,
	type MailDress,
	type MailRequest,
	type WidgetLocale,
} from '@sleutelwerk/core';
import type { Tx } from '@sleutelwerk/db';
import { findAccount, type Account } from '@sleutelwerk/db/repo/account';
import { insertMail } from '@sleutelwerk/db/repo/outgoing-mail';
import { mayArriveAt, type ArrivalHours } from '@sleutelwerk/mail';
import type { App } from '../context.ts';

type ToAccount = { accountId: string; recipient?: undefined };
type ToAddress = {
	recipient: string;
	accountId?: undefined;
	/** The sign-up the message tells of. */
	registrationId?: string;
};

/** A message to a person with an account, whose wishes then count, or to a bare address. */
export type MailOrder = MailRequest &
	(ToAccount | ToAddress) & {
		/** Left out: the account's language. Where that language has no such message, it goes out in Dutch. */
		locale?: WidgetLocale;
		/** Left out: as the account wishes; neutral for a bare address. */
		dress?: MailDress;
		/** Left out: the account's hours; none for a bare address. */
		hours?: ArrivalHours;
	};

type To = {
	recipient: string;
	locale: WidgetLocale;
	dress: MailDress;
	hours: ArrivalHours;
	name?: string | undefined;
};

/**
 * Writes a message and its job in the transaction that causes it: rolled back with it, never lost once committed. It
 * leaves within the recipient's hours. Null: nobody may be written to (no address, or the person wants no mail).
 */
export async function enqueueMail(
	ctx: Pick<App, 'jobs' | 'clock'>,
	tx: Tx,
	order: MailOrder,
): Promise<string | null> {
	const to = await recipientOf(tx, order);
	if (!to) return null;
	const { template, accountId = null } = order;
	const registrationId = order.recipient === undefined ? null : (order.registrationId ?? null);
	const now = ctx.clock();
	// Whoever asked for a link waits for it now, and it does not live until her hours come round.
	const notBefore = template === 'login-link' ? now : mayArriveAt(now, to.hours, HOME_ZONE);
	const { recipient, locale, dress } = to;
	// The name an account chose for its mail, or none at all; who signed up without an account typed one herself.
	const params = accountId === null ? order.params : { ...order.params, name: to.name };
	const about = { template, params, accountId, registrationId };
	const id = await insertMail(tx, { ...about, recipient, locale, dress, notBefore });
	await ctx.jobs.send(tx, 'mail', { data: { id }, startAfter: notBefore });
	return id;
}

async function recipientOf(tx: Tx, order: MailOrder): Promise<To | null> {
	const { locale, dress, hours } = order;
	if (order.recipient !== undefined) {
		const recipient = order.recipient.trim();
		if (recipient === '') return null;
		return { recipient, locale: locale ?? pickLocale(), dress: dress ?? 'neutral', hours: hours ?? {} };
	}
	const account = await findAccount(tx, order.accountId);
	const recipient = account && addressOf(account);
	if (!account || !recipient) return null;
	const { safeContact } = account;
	return {
		recipient,
		locale: locale ?? (isLocale(account.locale) ? account.locale : pickLocale()),
		dress: dress ?? safeContact.dress,
		hours: hours ?? { from: safeContact.from, until: safeContact.until },
		name: safeContact.callMe || undefined,
	};
}

/** Where an account may be written to; null when it was erased or wants no mail. */
export function addressOf({ email, erasedAt, safeContact }: Account): string | null {
	return erasedAt || safeContact.channel === 'none' ? null : email;
}
