import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type AddressInfo, type Server } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { schema } from '@sleutelwerk/db';
import { openTransport } from '@sleutelwerk/mail';
import { eq } from 'drizzle-orm';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { openTestApp, type TestApp } from '../testing/index.ts';
import { sendMail } from './send-mail.ts';

const FROM = 'post@example.test';
let test: TestApp;
let dir = '';
beforeAll(async () => {
	test = await openTestApp();
	dir = mkdtempSync(path.join(tmpdir(), 'sleutelwerk-mail-'));
});
afterAll(async () => {
	await test.close();
	rmSync(dir, { recursive: true, force: true });
});

async function writeMail(): Promise<string> {
	const [row] = await test.app.db
		.insert(schema.outgoingMail)
		.values({
			...{ template: 'review-answered', locale: 'nl', dress: 'neutral' as const },
			...{ params: { link: 'http://localhost:3000/learn' }, notBefore: test.app.clock() },
			recipient: 'amira@example.test',
		})
		.returning();
	return row?.id ?? '';
}

async function rowOf(id: string) {
	const { outgoingMail } = schema;
	const [row] = await test.app.db.select().from(outgoingMail).where(eq(outgoingMail.id, id));
	return row;
}

it('a folder that takes no files keeps the message with its reason, and it leaves once when there is room again', async () => {
	const mailDir = path.join(dir, 'mail');
	// As a full disk or a folder with wrong rights: nothing can be written below it.
	writeFileSync(mailDir, 'in the way');
	const way = { transport: openTransport({ mailDir, from: FROM }), from: FROM };
	const id = await writeMail();
	for (let tries = 0; tries < 2; tries += 1) await expect(sendMail(test.app, way, id)).rejects.toThrow();
	expect(await rowOf(id)).toMatchObject({ sentAt: null, recipient: 'amira@example.test' });
	expect((await rowOf(id))?.failure).toMatch(/EEXIST|ENOTDIR/);
	rmSync(mailDir);
	for (let tries = 0; tries < 3; tries += 1) await sendMail(test.app, way, id);
	expect(readdirSync(mailDir)).toEqual([`${id}.eml`]);
	expect(await rowOf(id)).toMatchObject({ sentAt: test.app.clock(), recipient: '' });
});

/** As much of a mail server as a message needs; gives the number of messages it took. */
async function mailServer(port: number): Promise<{ server: Server; port: number; taken: () => number }> {
	let taken = 0;
	const server = createServer((socket) => {
		socket.write('220 test\r\n');
		let isData = false;
		socket.on('error', () => undefined);
		socket.on('data', (chunk: Buffer) => {
			const text = chunk.toString();
			if (isData && !/\r\n\.\r\n$/.test(text)) return;
			if (isData) taken += 1;
			const begins = !isData && /^DATA/im.test(text);
			isData = begins;
			socket.write(begins ? '354 go on\r\n' : '250 ok\r\n');
		});
	});
	await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve));
	return { server, port: (server.address() as AddressInfo).port, taken: () => taken };
}

it('a mail server that is down keeps the message with its reason, and it leaves once when the server is back', async () => {
	const first = await mailServer(0);
	await new Promise((resolve) => first.server.close(resolve));
	const smtpUrl = `smtp://127.0.0.1:${first.port}`;
	const transport = openTransport({ smtpUrl, mailDir: dir, from: FROM });
	const id = await writeMail();
	await expect(sendMail(test.app, { transport, from: FROM }, id)).rejects.toThrow('could not take');
	expect((await rowOf(id))?.failure).toContain('could not take the message');
	const back = await mailServer(first.port);
	for (let tries = 0; tries < 3; tries += 1) await sendMail(test.app, { transport, from: FROM }, id);
	expect(back.taken()).toBe(1);
	expect((await rowOf(id))?.sentAt).not.toBeNull();
	await transport.close();
	back.server.close();
});
