import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { AppError } from '@sleutelwerk/core';
import { openJobs, schema } from '@sleutelwerk/db';
import { findAccountByEmail, updateAccount } from '@sleutelwerk/db/repo/account';
import { openTransport, type MailTransport } from '@sleutelwerk/mail';
import { eq, sql } from 'drizzle-orm';
import PostalMime from 'postal-mime';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { sendMail } from '../jobs/send-mail.ts';
import { openTestApp, type TestApp } from '../testing/index.ts';
import { enqueueMail } from './enqueue-mail.ts';

const FROM = 'post@example.test';
const LINK = 'http://localhost:3000/learn';
let test: TestApp;
let mailDir = '';
let transport: MailTransport;
beforeAll(async () => {
	test = await openTestApp();
	mailDir = path.join(test.app.dataDir, 'mail');
	transport = openTransport({ mailDir, from: FROM });
});
afterAll(() => test.close());

const rowOf = async (id: string) => {
	const [row] = await test.app.db.select().from(schema.outgoingMail).where(eq(schema.outgoingMail.id, id));
	if (!row) throw new Error('no such mail');
	return row;
};
const orderFor = (recipient: string) =>
	({ template: 'review-answered', recipient, params: { link: LINK } }) as const;
async function enqueue(recipient = 'amira@example.test'): Promise<string> {
	const id = await enqueueMail(test.app, test.app.db, orderFor(recipient));
	if (!id) throw new Error('nothing was written');
	return id;
}

describe('a message on its way', () => {
	it('is one file however often its job runs, and is emptied afterwards', async () => {
		const id = await enqueue();
		const way = { transport, from: FROM };
		await Promise.all([sendMail(test.app, way, id), sendMail(test.app, way, id)]);
		await sendMail(test.app, way, id);
		expect(readdirSync(mailDir).filter((name) => name.startsWith(id))).toEqual([`${id}.eml`]);
		expect(await rowOf(id)).toMatchObject({
			recipient: '',
			params: {},
			failure: null,
			sentAt: test.app.clock(),
		});
		const mail = await PostalMime.parse(readFileSync(path.join(mailDir, `${id}.eml`)));
		expect([mail.subject, mail.to?.[0]?.address]).toEqual([
			'Er staat een antwoord voor je klaar',
			'amira@example.test',
		]);
	});

	it('goes to the transport once, also when two workers take it at the same moment', async () => {
		const id = await enqueue();
		let calls = 0;
		const slow: MailTransport = {
			async send(message) {
				calls += 1;
				await new Promise((resolve) => setTimeout(resolve, 50));
				return await transport.send(message);
			},
			close: () => Promise.resolve(),
		};
		const way = { transport: slow, from: FROM };
		await Promise.all([1, 2, 3].map(() => sendMail(test.app, way, id)));
		expect(calls).toBe(1);
	});

	it('keeps what failed without anybody in it, and comes again', async () => {
		const id = await enqueue('someone@example.test');
		const broken: MailTransport = {
			send: () => Promise.reject(new Error('The mail server could not take the message (ETIMEDOUT).')),
			close: () => Promise.resolve(),
		};
		await expect(sendMail(test.app, { transport: broken, from: FROM }, id)).rejects.toThrow('ETIMEDOUT');
		const failed = await rowOf(id);
		expect(failed).toMatchObject({ sentAt: null, recipient: 'someone@example.test' });
		expect(failed.failure).toContain('ETIMEDOUT');
		await sendMail(test.app, { transport, from: FROM }, id);
		expect(await rowOf(id)).toMatchObject({ recipient: '', failure: null });
	});

	it('is given up when the mail box refuses it for good', async () => {
		const id = await enqueue();
		const refusing: MailTransport = {
			send: () => Promise.resolve({ state: 'refused', status: 550 }),
			close: () => Promise.resolve(),
		};
		await sendMail(test.app, { transport: refusing, from: FROM }, id);
		expect(await rowOf(id)).toMatchObject({ recipient: '', sentAt: null, failure: 'refused 550' });
	});
});

describe('a language that has only the messages about a sign-up', () => {
	it('lets any other message go out in Dutch, rather than not at all', async () => {
		const order = { ...orderFor('dari@example.test'), locale: 'fa' } as const;
		const id = await enqueueMail(test.app, test.app.db, order);
		await sendMail(test.app, { transport, from: FROM }, id ?? '');
		const mail = await PostalMime.parse(readFileSync(path.join(mailDir, `${id}.eml`)));
		expect(mail.subject).toBe('Er staat een antwoord voor je klaar');
	});
});

describe('the wishes of an account', () => {
	const order = async (who: string) => {
		const found = await findAccountByEmail(test.app.db, `${who}@example.test`);
		if (!found) throw new Error(`no ${who}`);
		const params = { link: LINK };
		const send = () =>
			enqueueMail(test.app, test.app.db, { template: 'review-answered', accountId: found.id, params });
		return { found, send };
	};

	it('decide on language, dress and hours', async () => {
		const { found, send } = await order('keyperson');
		const wish = { channel: 'mail', from: '18:00', until: '20:00', dress: 'open' } as const;
		await updateAccount(test.app.db, found.id, { safeContact: wish, locale: 'tr' });
		const row = await rowOf((await send()) ?? '');
		// 10:00 UTC is 11:00 in the Netherlands in November.
		expect(row).toMatchObject({ locale: 'tr', dress: 'open', notBefore: new Date('2026-11-22T17:00:00Z') });
		expect(test.sent.at(-1)).toMatchObject({ name: 'mail', data: { id: row.id }, startAfter: row.notBefore });
	});

	it('decide on the name in it: the one she chose, else none, whatever she is called elsewhere', async () => {
		const { found, send } = await order('trainee');
		expect((await rowOf((await send()) ?? '')).params).not.toHaveProperty('name');
		const person = await test.as('trainee');
		const wish = { channel: 'mail', from: '09:00', until: '21:00', dress: 'neutral' } as const;
		await person.account.setSafeContact({ ...wish, callMe: ' Roos ' });
		expect((await rowOf((await send()) ?? '')).params).toMatchObject({ name: 'Roos' });
		expect((await person.account.show()).safeContact.callMe).toBe('Roos');
		const broken = person.account.setSafeContact({ ...wish, callMe: 'Roos\r\nBcc: x' });
		await expect(broken).rejects.toMatchObject({ code: 'BAD_REQUEST' });
		await person.account.setSafeContact({ ...wish, channel: 'none' });
		expect(await send()).toBeNull();
		expect(found.shownName).not.toBe('Roos');
	});

	it('hold also when they change after the message was written', async () => {
		const { found, send } = await order('finished');
		const id = (await send()) ?? '';
		await updateAccount(test.app.db, found.id, { safeContact: { ...found.safeContact, channel: 'none' } });
		await sendMail(test.app, { transport, from: FROM }, id);
		expect(readdirSync(mailDir)).not.toContain(`${id}.eml`);
		expect(await rowOf(id)).toMatchObject({ recipient: '', sentAt: null });
		expect(await send()).toBeNull();
	});
});

describe('with the real queue', () => {
	it('a rolled-back transaction leaves neither message nor job, a committed one both', async () => {
		const url = new URL(inject('postgresUrl'));
		const [name] = await test.app.db.execute<{ name: string }>(sql`select current_database() as name`);
		url.pathname = `/${name?.name ?? ''}`;
		const jobs = await openJobs(url.href, () => undefined);
		const app = { ...test.app, jobs };
		try {
			const counts = async () => {
				const [row] = await app.db.execute<{ mails: number; jobs: number }>(sql`select
					(select count(*)::int from outgoing_mail) as mails,
					(select count(*)::int from pgboss.job where name = 'mail') as jobs`);
				return row;
			};
			const before = await counts();
			const refused = app.db.transaction(async (tx) => {
				await enqueueMail(app, tx, orderFor('amira@example.test'));
				throw new AppError('FULL', 'rolled back on purpose');
			});
			await expect(refused).rejects.toThrow('rolled back');
			expect(await counts()).toEqual(before);
			await app.db.transaction((tx) => enqueueMail(app, tx, orderFor('amira@example.test')));
			expect(await counts()).toEqual({ mails: (before?.mails ?? 0) + 1, jobs: (before?.jobs ?? 0) + 1 });
		} finally {
			await jobs.close();
		}
	});
});
