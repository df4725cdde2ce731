import { openFileTransport } from './file-transport.ts';
import { senderAddress, type MailTransport } from './outgoing-message.ts';
import { openSmtpTransport } from './smtp-transport.ts';

export { senderAddress } from './outgoing-message.ts';
export type { MailTransport, OutgoingMessage, SendOutcome } from './outgoing-message.ts';

export type TransportOptions = {
	/** `smtp://` or `smtps://`; without it every message is a file `<id>.eml` in `mailDir`. */
	smtpUrl?: string | null | undefined;
	mailDir: string;
	/** MAIL_FROM; a name in it is not used, for the sender's name is the dress's. */
	from: string;
};

/** Opens the way out for messages; the app owns it and closes it. */
export function openTransport({ smtpUrl, mailDir, from }: TransportOptions): MailTransport {
	const sender = senderAddress(from);
	return smtpUrl ? openSmtpTransport(smtpUrl, sender) : openFileTransport(mailDir, sender);
}
