import { createTransport } from 'nodemailer';
import {
	mailFields,
	type MailTransport,
	type OutgoingMessage,
	type SendOutcome,
} from './outgoing-message.ts';

const SECOND = 1000;

/** Messages by SMTP, over a few connections that are kept. */
export function openSmtpTransport(smtpUrl: string, sender: string): MailTransport {
	const transport = createTransport({
		url: smtpUrl,
		pool: true,
		maxConnections: 3,
		// A mail server that does not answer must not hold a worker: the job comes again.
		connectionTimeout: 10 * SECOND,
		greetingTimeout: 10 * SECOND,
		socketTimeout: 30 * SECOND,
		dnsTimeout: 10 * SECOND,
	});
	const send = async (message: OutgoingMessage): Promise<SendOutcome> => {
		try {
			const { messageId } = await transport.sendMail(mailFields(message, sender));
			return { state: 'sent', messageId };
		} catch (error) {
			const status = refusalOf(error);
			if (status === null) throw withoutPeople(error);
			return { state: 'refused', status };
		}
	};
	return {
		send,
		close: () => {
			transport.close();
			return Promise.resolve();
		},
	};
}

// Only a no to this recipient or message is for good; a refused log-in is the house's own mistake and may be mended.
function refusalOf(error: unknown): number | null {
	if (!(error instanceof Error) || !('responseCode' in error) || !('code' in error)) return null;
	const { responseCode, code } = error;
	const isForGood = typeof responseCode === 'number' && responseCode >= 500 && responseCode < 600;
	return isForGood && (code === 'EENVELOPE' || code === 'EMESSAGE') ? responseCode : null;
}

// The server's answer often quotes the recipient's address, and the error ends in the log.
function withoutPeople(error: unknown): Error {
	const code = error instanceof Error && 'code' in error ? String(error.code) : 'unknown';
	const status = error instanceof Error && 'responseCode' in error ? ` ${String(error.responseCode)}` : '';
	return new Error(`The mail server could not take the message (${code}${status}).`);
}
