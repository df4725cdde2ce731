import { anyMailTextsOf } from '@sleutelwerk/content/mail';
import { MAIL_TEMPLATES, pickWidgetLocale, SOURCE_LOCALE, type MailRequest } from '@sleutelwerk/core';
import type { Tx } from '@sleutelwerk/db';
import { findAccount } from '@sleutelwerk/db/repo/account';
import { finishMail, lockMail, setMailFailure, type OutgoingMail } from '@sleutelwerk/db/repo/outgoing-mail';
import { renderMessage, senderAddress, type MailTransport } from '@sleutelwerk/mail';
import type { App } from '../context.ts';
import { describe } from '../log.ts';
import { addressOf } from '../mail/enqueue-mail.ts';

/** The way out for messages, and the address (MAIL_FROM) they come from. */
export type MailWay = { transport: MailTransport; from: string };

/** The person took her wish for mail back, or was erased, after the message was written. */
const NOT_WANTED = 'not wanted';

/**
 * Sends one message. The row stays locked meanwhile: a second job of the same id waits and finds nothing left to do.
 * A refusal for good is kept with the row; anything that may pass is kept too and thrown, so that the job comes again.
 */
export async function sendMail(app: Pick<App, 'db' | 'clock'>, way: MailWay, id: string): Promise<void> {
	try {
		await app.db.transaction(async (tx) => {
			const mail = await lockMail(tx, id);
			// An empty recipient: it was sent, or nobody wants it any more.
			if (!mail || mail.recipient === '') return;
			const to = mail.accountId ? await stillAt(tx, mail.accountId) : mail.recipient;
			if (!to) return await finishMail(tx, id, { sentAt: null, failure: NOT_WANTED });
			const at = app.clock();
			const outcome = await way.transport.send({ ...messageOf(mail, way.from), id, to, at });
			await finishMail(
				tx,
				id,
				outcome.state === 'sent' ? { sentAt: at } : { sentAt: null, failure: `refused ${outcome.status}` },
			);
		});
	} catch (error) {
		await setMailFailure(app.db, id, String(describe(error).error).slice(0, 300));
		throw error;
	}
}

async function stillAt(tx: Tx, accountId: string): Promise<string | null> {
	const account = await findAccount(tx, accountId);
	return account && addressOf(account);
}

function messageOf(mail: OutgoingMail, from: string) {
	const template = MAIL_TEMPLATES.find((one) => one === mail.template);
	if (!template) throw new Error('a mail of an unknown template');
	const wished = pickWidgetLocale(mail.locale);
	const isThere = template in anyMailTextsOf(wished).templates[mail.dress];
	const locale = isThere ? wished : SOURCE_LOCALE;
	// Written by `enqueueMail`, which takes template and params as a pair.
	const request = { template, params: mail.params } as unknown as MailRequest;
	const texts = anyMailTextsOf(locale);
	return renderMessage({ ...request, locale, dress: mail.dress, texts, from: senderAddress(from) });
}
