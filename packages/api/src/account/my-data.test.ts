import { schema } from '@sleutelwerk/db';
import { insertSession, listSessions } from '@sleutelwerk/db/repo/session';
import { eq, inArray } from 'drizzle-orm';
import { encryptField } from '@sleutelwerk/auth';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { reflectionRow } from '../progress/reflection-row.ts';
import { openTestApp, type TestApp } from '../testing/index.ts';
import { purgeExpired } from './purge-expired.ts';
import { RETENTION } from './retention.ts';
import { findViewer } from './session.ts';

let test: TestApp;
beforeAll(async () => void (test = await openTestApp()));
afterAll(() => test.close());

const codeOf = (promise: Promise<unknown>) =>
	promise.then(
		() => 'in',
		(error: { code?: string }) => error.code,
	);
const fieldsOf = (promise: Promise<unknown>) =>
	promise.then(
		() => ({}),
		(error: { cause?: { fields?: unknown } }) => error.cause?.fields,
	);
const now = () => test.app.clock();

async function enrolmentOf(who: string) {
	const { accountId } = await test.viewerOf(who);
	const [row] = await test.app.db
		.select()
		.from(schema.enrolment)
		.where(eq(schema.enrolment.accountId, accountId));
	if (!row) throw new Error(`${who} is in no group`);
	return row;
}

/** Words only the person may read. */
async function reflect(who: string, text: string) {
	const { id: enrolmentId } = await enrolmentOf(who);
	const key = { enrolmentId, part: 6, lesson: 4, step: 'private' };
	const sealed = encryptField(text, {
		appKey: test.app.appKey,
		purpose: 'reflection',
		row: reflectionRow(key),
	});
	await test.app.db
		.insert(schema.reflection)
		.values({ ...key, sealed, at: now() })
		.onConflictDoNothing();
}

describe('the password', () => {
	it('is changed with the old one only, ends every other session and gives this browser a new one', async () => {
		const { accountId } = await test.viewerOf('deelnemer1');
		const values = { accountId, secretHash: 'x', createdAt: now(), lastVerifiedAt: now() };
		await insertSession(test.app.db, { id: 'elsewhere', ...values });
		let token = '';
		const cookie = { set: (next: string) => void (token = next), clear: () => undefined };
		const api = await test.as('deelnemer1', { cookie });
		const change = (current: string, next: string) => api.account.changePassword({ current, next });
		expect(await fieldsOf(change('wrong', 'drie gele paraplu'))).toEqual({
			current: 'error.field.password.wrong',
		});
		expect(await fieldsOf(change('sleutelwerk-demo', 'welkom2026'))).toEqual({
			next: 'error.field.password.guessable',
		});
		await change('sleutelwerk-demo', 'drie gele paraplu');
		expect((await listSessions(test.app.db, accountId)).map(({ id }) => id)).toEqual([token.split('.')[0]]);
		expect((await findViewer(test.app, token)).viewer?.accountId).toBe(accountId);
		const logIn = (password: string) =>
			codeOf(test.asNobody().account.logIn({ email: 'deelnemer1@example.test', password }));
		expect([await logIn('sleutelwerk-demo'), await logIn('drie gele paraplu')]).toEqual([
			'BAD_REQUEST',
			'in',
		]);
	});
});

describe('devices', () => {
	it('are one’s own only', async () => {
		const { accountId } = await test.viewerOf('other.trainee');
		const values = { accountId, secretHash: 'x', createdAt: now(), lastVerifiedAt: now() };
		await insertSession(test.app.db, { id: 'theirs', ...values });
		const api = await test.as('trainee');
		expect(await codeOf(api.account.endSessions({ id: 'theirs' }))).toBe('NOT_FOUND');
		await api.account.endSessions({ all: true });
		expect(await listSessions(test.app.db, accountId)).toHaveLength(1);
		await (await test.as('other.trainee')).account.endSessions({ id: 'theirs' });
		expect(await listSessions(test.app.db, accountId)).toHaveLength(0);
	});
});

describe('the mail address', () => {
	it('is changed with the password; without one a log-in name takes its place, and no mail goes out', async () => {
		const api = await test.as('deelnemer2');
		const password = 'sleutelwerk-demo';
		expect(await codeOf(api.account.changeMail({ email: 'x@example.test', password: 'nope' }))).toBe(
			'BAD_REQUEST',
		);
		expect(await fieldsOf(api.account.changeMail({ email: 'Trainer@example.test', password }))).toEqual({
			email: 'error.field.mailUnusable',
		});
		const { loginName } = await api.account.changeMail({ email: '', password });
		expect(loginName).toMatch(/^[a-z]+-\d{4}$/);
		expect((await test.asNobody().account.logIn({ email: loginName ?? '', password })).next).toBe('done');
		const [row] = await test.app.db
			.select()
			.from(schema.account)
			.where(eq(schema.account.loginName, loginName ?? ''));
		expect(row?.safeContact.channel).toBe('none');
	});
});

describe('my data', () => {
	it('has what I wrote in plain words, and nothing of anybody else', async () => {
		await reflect('trainee', 'Dit vond ik moeilijk.');
		await reflect('deelnemer5', 'Geheim van een ander.');
		const data = await (await test.as('trainee')).account.exportData();
		expect(data.details).toMatchObject({ name: 'Amira Zonnebloem', email: 'trainee@example.test' });
		expect(data.reflections.map((one) => one.text)).toContain('Dit vond ik moeilijk.');
		expect(data.courses).toHaveLength(1);
		const all = JSON.stringify(data);
		expect(all).not.toContain('Geheim van een ander.');
		for (const secret of ['passwordHash', 'argon2', 'totpSecret', 'sealed', 'secretHash'])
			expect(all).not.toContain(secret);
	});

	it('cannot be asked for by nobody', async () => {
		expect(await codeOf(test.asNobody().account.exportData())).toBe('UNAUTHORIZED');
	});
});

describe('erasing', () => {
	it('takes the password or the word, and neither of somebody who only found the phone', async () => {
		const api = await test.as('deelnemer6');
		for (const input of [{}, { password: 'nope' }, { word: 'ja' }])
			expect(await codeOf(api.account.erase(input))).toBe('BAD_REQUEST');
		expect(await codeOf(api.account.erase({ password: 'sleutelwerk-demo' }))).toBe('in');
		expect(await codeOf((await test.as('deelnemer7')).account.erase({ word: 'حذف' }))).toBe('in');
	});

	it('empties who the person is and what she wrote, and keeps what only counts', async () => {
		const before = await enrolmentOf('trainee');
		await reflect('trainee', 'Dit vond ik moeilijk.');
		const { accountId } = await test.viewerOf('trainee');
		const steps = await test.app.db.$count(schema.progress, eq(schema.progress.enrolmentId, before.id));
		await (await test.as('trainee')).account.erase({ password: 'sleutelwerk-demo' });
		const [row] = await test.app.db.select().from(schema.account).where(eq(schema.account.id, accountId));
		expect(row).toMatchObject({
			email: null,
			loginName: null,
			passwordHash: null,
			totpSecret: null,
			erasedAt: now(),
		});
		expect(JSON.stringify(row)).not.toMatch(/Amira|Zonnebloem/);
		const left = async (table: typeof schema.session | typeof schema.member | typeof schema.loginToken) =>
			await test.app.db.$count(table, eq(table.accountId, accountId));
		expect([await left(schema.session), await left(schema.member), await left(schema.loginToken)]).toEqual([
			0, 0, 0,
		]);
		expect(await test.app.db.$count(schema.reflection, eq(schema.reflection.enrolmentId, before.id))).toBe(0);
		const turns = await test.app.db
			.select({
				sealed: schema.openTurn.sealed,
				consentAt: schema.openTurn.consentAt,
				id: schema.openTurn.id,
			})
			.from(schema.openTurn)
			.innerJoin(schema.rehearsal, eq(schema.rehearsal.id, schema.openTurn.rehearsalId))
			.where(eq(schema.rehearsal.enrolmentId, before.id));
		expect(turns.every((one) => one.sealed === '' && one.consentAt === null)).toBe(true);
		if (turns.length > 0) {
			const ids = turns.map((one) => one.id);
			const reviews = await test.app.db
				.select()
				.from(schema.review)
				.where(inArray(schema.review.openTurnId, ids));
			expect(reviews.every((one) => one.reply === '' && one.internalNote === '')).toBe(true);
		}
		expect(await test.app.db.$count(schema.progress, eq(schema.progress.enrolmentId, before.id))).toBe(steps);
		const [seat] = await test.app.db
			.select()
			.from(schema.enrolment)
			.where(eq(schema.enrolment.id, before.id));
		expect(seat?.state).toBe('left');
		const audit = await test.app.db
			.select()
			.from(schema.auditEntry)
			.where(eq(schema.auditEntry.subjectId, accountId));
		expect(audit.map((one) => one.action)).toContain('account.erased');
	});

	it('leaves a certificate that can be checked and says nobody’s name', async () => {
		const { accountId } = await test.viewerOf('keyperson');
		const mine = await test.app.db
			.select()
			.from(schema.certificate)
			.where(eq(schema.certificate.accountId, accountId));
		await (await test.as('keyperson')).account.erase({ word: 'wissen' });
		for (const { id } of mine) {
			const [row] = await test.app.db.select().from(schema.certificate).where(eq(schema.certificate.id, id));
			expect(row).toMatchObject({ accountId: null, holderName: '', showsName: false });
			expect(JSON.stringify(row?.credential ?? {})).not.toContain('ليلى');
			expect(await test.asNobody().certificate.verify({ id })).not.toMatchObject({ state: 'unknown' });
		}
	});

	it('gives the seat to whoever waits', async () => {
		const [cohort] = await test.app.db
			.select()
			.from(schema.cohort)
			.where(eq(schema.cohort.name, 'Groep Winter'));
		const { accountId } = await test.viewerOf('deelnemer8');
		await test.app.db.insert(schema.enrolment).values({
			accountId,
			cohortId: cohort?.id ?? '',
			courseVersionId: cohort?.courseVersionId ?? '',
			state: 'waiting',
			arrival: 99,
		});
		await test.app.db
			.update(schema.cohort)
			.set({ capacity: 3 })
			.where(eq(schema.cohort.id, cohort?.id ?? ''));
		await (await test.as('deelnemer26')).account.erase({ word: 'wissen' });
		const seats = await test.app.db
			.select()
			.from(schema.enrolment)
			.where(eq(schema.enrolment.accountId, accountId));
		expect(seats.find((one) => one.cohortId === cohort?.id)?.state).toBe('active');
	});
});

describe('how long things are kept', () => {
	it('names every table with people in it once', () => {
		const tables = RETENTION.flatMap((one) => one.tables as readonly string[]);
		expect(new Set(tables).size).toBe(tables.length);
	});

	it('is what the purge does', async () => {
		const { accountId } = await test.viewerOf('deelnemer10');
		const old = new Date(now().getTime() - 91 * 86_400_000);
		await insertSession(test.app.db, {
			id: 'old',
			accountId,
			secretHash: 'x',
			createdAt: old,
			lastVerifiedAt: old,
		});
		await insertSession(test.app.db, {
			id: 'new',
			accountId,
			secretHash: 'x',
			createdAt: now(),
			lastVerifiedAt: now(),
		});
		await test.app.db.insert(schema.loginToken).values([
			{ accountId, kind: 'link', tokenHash: 'old', expiresAt: new Date(now().getTime() - 2 * 86_400_000) },
			{ accountId, kind: 'link', tokenHash: 'open', expiresAt: new Date(now().getTime() + 1000) },
		]);
		await purgeExpired(test.app);
		expect((await listSessions(test.app.db, accountId)).map(({ id }) => id)).toEqual(['new']);
		const tokens = await test.app.db
			.select()
			.from(schema.loginToken)
			.where(eq(schema.loginToken.accountId, accountId));
		expect(tokens.map((one) => one.tokenHash)).toEqual(['open']);
	});
});
