import { createHash } from 'node:crypto';
import type { createTransport } from 'nodemailer';
import type { RenderedMessage } from './render-message.ts';

/** A message on its way to one person. */
export type OutgoingMessage = RenderedMessage & {
	/** Stable: the same message sent twice has the same Message-ID, and is one file. Letters, digits, `-` and `_`. */
	id: string;
	to: string;
	/** The `Date` header. */
	at: Date;
};

/** `refused` is for good (no such mail box): trying again is no use. Anything that may pass by itself is thrown. */
export type SendOutcome = { state: 'sent'; messageId: string } | { state: 'refused'; status: number };

export interface MailTransport {
	send: (message: OutgoingMessage) => Promise<SendOutcome>;
	close: () => Promise<void>;
}

export type MailFields = Parameters<ReturnType<typeof createTransport>['sendMail']>[0];

/** The bare address of MAIL_FROM, with or without a name around it. Throws an Error of one line for a wrong one. */
export function senderAddress(from: string): string {
	const address = (/<([^<>]*)>\s*$/.exec(from)?.[1] ?? from).trim();
	if (!/^[^\s@<>"]+@[^\s@<>"]+$/.test(address)) throw new Error('MAIL_FROM takes a mail address.');
	return address;
}

/** The fields of the mail itself; headers that would name the program or its maker are left out. */
export function mailFields(message: OutgoingMessage, sender: string): MailFields {
	const { ics } = message;
	return {
		messageId: messageIdOf(message.id, sender),
		date: message.at,
		from: { name: message.fromName, address: sender },
		to: { name: '', address: message.to },
		subject: message.subject,
		text: message.text,
		html: message.html,
		// No auto-reply of an absent reader, which would go out with the subject quoted.
		headers: { 'Auto-Submitted': 'auto-generated', 'X-Auto-Response-Suppress': 'All' },
		xMailer: false,
		disableFileAccess: true,
		disableUrlAccess: true,
		...(ics
			? { icalEvent: { method: ics.method.toUpperCase(), filename: 'agenda.ics', content: ics.content } }
			: {}),
	};
}

// A digest, for an id like `webinar-confirmed-...` would tell in a header what the message is about.
function messageIdOf(id: string, sender: string): string {
	if (!/^[\w-]{1,120}$/.test(id)) throw new Error('The id of a message takes letters, digits, - and _ only.');
	const digest = createHash('sha256').update(id, 'utf8').digest('hex').slice(0, 32);
	return `<${digest}@${sender.slice(sender.indexOf('@') + 1)}>`;
}
