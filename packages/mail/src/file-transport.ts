import { randomBytes } from 'node:crypto';
import { mkdir, open, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { createTransport } from 'nodemailer';
import {
	mailFields,
	type MailTransport,
	type OutgoingMessage,
	type SendOutcome,
} from './outgoing-message.ts';

/**
 * Messages as files `<id>.eml`, for a house without SMTP. A file is whole or not there, and on the disk before `send`
 * answers; the same message sent again is the same file.
 */
export function openFileTransport(mailDir: string, sender: string): MailTransport {
	const composer = createTransport({ streamTransport: true, buffer: true, newline: 'windows' });
	const send = async (message: OutgoingMessage): Promise<SendOutcome> => {
		const { message: bytes, messageId } = await composer.sendMail(mailFields(message, sender));
		if (!Buffer.isBuffer(bytes)) throw new Error('The composer gave no bytes.');
		await mkdir(mailDir, { recursive: true, mode: 0o700 });
		await writeWhole(mailDir, `${message.id}.eml`, bytes);
		return { state: 'sent', messageId };
	};
	return {
		send,
		close: () => {
			composer.close();
			return Promise.resolve();
		},
	};
}

async function writeWhole(dir: string, name: string, bytes: Buffer): Promise<void> {
	const draft = join(dir, `.${name}.${randomBytes(6).toString('hex')}`);
	try {
		const file = await open(draft, 'wx', 0o600);
		try {
			await file.writeFile(bytes);
			await file.sync();
		} finally {
			await file.close();
		}
		await rename(draft, join(dir, name));
	} catch (error) {
		// A full disk must not be filled further by the halves of each new try.
		await rm(draft, { force: true });
		throw error;
	}
	await syncFolder(dir);
}

// The new name itself must survive a power cut, not only the bytes under it.
async function syncFolder(dir: string): Promise<void> {
	if (process.platform === 'win32') return;
	const folder = await open(dir, 'r');
	try {
		await folder.sync();
	} finally {
		await folder.close();
	}
}
