import { mkdir, mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import PostalMime from 'postal-mime';
import { SMTPServer, type SMTPServerOptions } from 'smtp-server';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { renderMessage } from './render-message.ts';
import { SAMPLE_EVENT, sampleTexts } from './testing/sample-texts.ts';
import { openTransport, senderAddress, type OutgoingMessage } from './transport.ts';

// A digest of the id: `webinar-...` in a header would tell what the message is about.
const MESSAGE_ID = '<9deb880b43bdf6f465a0afb130aed71b@example.test>';

let mailDir = '';
const closing: (() => Promise<unknown> | unknown)[] = [];
beforeEach(async () => {
	mailDir = join(await mkdtemp(join(tmpdir(), 'mail-')), 'out');
});
afterEach(async () => {
	for (const close of closing.splice(0).reverse()) await close();
	await rm(join(mailDir, '..'), { recursive: true, force: true });
});

function outgoing(changes: Partial<OutgoingMessage> = {}): OutgoingMessage {
	const rendered = renderMessage({
		template: 'webinar-confirmed',
		params: { link: 'https://course.example.test/e/AB2C', name: 'أميرة', event: SAMPLE_EVENT },
		locale: 'ar',
		dress: 'neutral',
		texts: sampleTexts(),
		from: 'post@example.test',
	});
	return {
		...rendered,
		id: 'message-1',
		to: 'amira@example.test',
		at: new Date('2027-01-05T09:00:00Z'),
		...changes,
	};
}

describe('messages as files', () => {
	const open = () => openTransport({ mailDir, from: 'Somebody Else <post@example.test>' });

	it('are read back whole by another program', async () => {
		const sent = outgoing();
		await open().send(sent);
		const mail = await PostalMime.parse(await readFile(join(mailDir, 'message-1.eml')));
		expect(mail.from).toMatchObject({ name: 'Planning', address: 'post@example.test' });
		expect(mail.to?.[0]).toMatchObject({ address: 'amira@example.test' });
		expect([mail.subject, mail.messageId]).toEqual([sent.subject, MESSAGE_ID]);
		expect(mail.text?.replaceAll('\r\n', '\n').trim()).toBe(sent.text.trim());
		expect(mail.html).toContain('<bdi dir="ltr">https://course.example.test/e/AB2C</bdi>');
		const file = mail.attachments.find(({ filename }) => filename === 'agenda.ics');
		expect(file?.mimeType).toMatch(/ics|calendar/);
		expect(new Date(mail.date ?? '')).toEqual(sent.at);
	});

	it('are one file when the same message is sent twice, also at the same time', async () => {
		const transport = open();
		await Promise.all([transport.send(outgoing()), transport.send(outgoing()), transport.send(outgoing())]);
		expect(await readdir(mailDir)).toEqual(['message-1.eml']);
		await transport.send(outgoing({ id: 'message-2' }));
		expect((await readdir(mailDir)).sort()).toEqual(['message-1.eml', 'message-2.eml']);
	});

	it('can be read by their owner only', async () => {
		await open().send(outgoing());
		expect((await stat(join(mailDir, 'message-1.eml'))).mode & 0o077).toBe(0);
		expect((await stat(mailDir)).mode & 0o077).toBe(0);
	});

	it('name neither the program that made them nor its maker', async () => {
		await open().send(outgoing());
		expect(await readFile(join(mailDir, 'message-1.eml'), 'utf8')).not.toMatch(
			/nodemailer|x-mailer|sleutelwerk/i,
		);
	});

	it('leave no half behind when they cannot be written', async () => {
		await mkdir(join(mailDir, 'message-1.eml'), { recursive: true });
		await writeFile(join(mailDir, 'message-1.eml', 'in-the-way'), '');
		await expect(open().send(outgoing())).rejects.toThrow();
		expect(await readdir(mailDir)).toEqual(['message-1.eml']);
	});

	it.each(['../escape', 'a/b', '', 'x'.repeat(200)])(
		'are refused for an id that is no file name: %j',
		async (id) => {
			await expect(open().send(outgoing({ id }))).rejects.toThrow('id of a message');
		},
	);
});

describe('the sender', () => {
	it('is the bare address, for the name belongs to the dress', () => {
		expect(senderAddress('Stichting Sleutel <post@example.test>')).toBe('post@example.test');
		expect(senderAddress(' post@localhost ')).toBe('post@localhost');
		for (const wrong of ['nobody', '', 'a b@c', 'a@b\r\nBcc: x@y'])
			expect(() => senderAddress(wrong)).toThrow('MAIL_FROM');
	});
});

async function smtpServer(options: SMTPServerOptions): Promise<string> {
	const server = new SMTPServer({ authOptional: true, disabledCommands: ['STARTTLS', 'AUTH'], ...options });
	server.on('error', () => {});
	await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
	closing.push(() => new Promise<void>((resolve) => server.close(() => resolve())));
	return `smtp://127.0.0.1:${(server.server.address() as AddressInfo).port}`;
}

function refuse(
	responseCode: number,
): (address: unknown, session: unknown, callback: (error?: Error) => void) => void {
	return (_address, _session, callback) =>
		callback(Object.assign(new Error('amira@example.test?'), { responseCode }));
}

describe('messages by SMTP', () => {
	const open = (smtpUrl: string) => {
		const transport = openTransport({ smtpUrl, mailDir, from: 'post@example.test' });
		closing.push(transport.close);
		return transport;
	};

	it('arrive with the same Message-ID each time, and no file is written', async () => {
		const mails: Buffer[] = [];
		const url = await smtpServer({
			onData(stream, _session, callback) {
				const chunks: Buffer[] = [];
				stream.on('data', (chunk: Buffer) => chunks.push(chunk));
				stream.on('end', () => {
					mails.push(Buffer.concat(chunks));
					callback();
				});
			},
		});
		const transport = open(url);
		await transport.send(outgoing());
		expect(await transport.send(outgoing())).toEqual({
			state: 'sent',
			messageId: MESSAGE_ID,
		});
		const read = await Promise.all(mails.map((mail) => PostalMime.parse(mail)));
		expect(read.map(({ messageId }) => messageId)).toEqual([MESSAGE_ID, MESSAGE_ID]);
		await expect(readdir(mailDir)).rejects.toThrow('ENOENT');
	});

	it('tell a refusal for good from one that may pass', async () => {
		const forGood = open(await smtpServer({ onRcptTo: refuse(550) }));
		expect(await forGood.send(outgoing())).toEqual({ state: 'refused', status: 550 });
		const later = open(await smtpServer({ onRcptTo: refuse(451) }));
		await expect(later.send(outgoing())).rejects.toThrow('451');
	});

	it('do not put the recipient into an error that ends in the log', async () => {
		const later = open(await smtpServer({ onRcptTo: refuse(451) }));
		const error = await later.send(outgoing()).catch((thrown: unknown) => thrown);
		expect(JSON.stringify([String(error), error])).not.toContain('amira');
	});

	it('are thrown back to be tried again when nobody answers', async () => {
		const transport = open('smtp://127.0.0.1:9');
		await expect(transport.send(outgoing())).rejects.toThrow('could not take the message');
	});
});
