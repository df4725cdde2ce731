import { newId } from '@sleutelwerk/core';
import { schema } from '@sleutelwerk/db';
import { eq, inArray } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { purgeExpired } from '../account/purge-expired.ts';
import { findPlainText } from '../testing/find-plain-text.ts';
import { openTestApp, TEST_NOW, type TestApp } from '../testing/index.ts';
import { codeOf, refusalOf } from '../testing/refusals.ts';

const WORDS = 'Hij vertelde op de markt wat een vrouw hem zei: kwikstaartje';

let test: TestApp;
let addresses = 0;
beforeAll(async () => void (test = await openTestApp()));
afterAll(() => test.close());

const told = (changes: object = {}) => ({
	...{ requestId: newId(), kind: 'secrecy' as const, about: 'Ebru van de buurt', text: WORDS },
	...changes,
});

async function newest() {
	const rows = await test.app.db.select().from(schema.concern);
	const row = rows.at(-1);
	if (!row) throw new Error('nothing was kept');
	return row;
}

/** Somebody logged in tells; gives the row. */
async function raise(who = 'keyperson', changes: object = {}) {
	const order = told(changes);
	// Each from an address of its own: the limit has a test of its own.
	addresses += 1;
	await (await test.as(who, { address: `198.51.100.${addresses}` })).concern.raise(order);
	const [row] = await test.app.db
		.select()
		.from(schema.concern)
		.where(eq(schema.concern.requestId, order.requestId));
	if (!row) throw new Error('nothing was kept');
	return row;
}

async function certificateOf(who: string) {
	const { accountId } = await test.viewerOf(who);
	const [row] = await test.app.db
		.select()
		.from(schema.certificate)
		.where(eq(schema.certificate.accountId, accountId));
	if (!row) throw new Error(`${who} has no certificate`);
	return { id: row.id, accountId };
}

describe('telling in confidence', () => {
	it('is for anybody of the organisation, stands nowhere in plain words, and names nobody who does not want it', async () => {
		for (const who of ['trainee', 'keyperson', 'trainer', 'coordinator']) {
			const row = await raise(who);
			expect(row).toMatchObject({ raisedBy: null, subjectId: null, way: 'member', firstReadAt: null });
		}
		for (const word of ['kwikstaartje', 'Ebru van de buurt'])
			expect(await findPlainText(test.app.db, word), word).toEqual([]);
		expect(JSON.stringify(await newest())).not.toContain('secrecy');
		expect(test.lines.join('\n')).not.toContain('kwikstaartje');
		const { accountId } = await test.viewerOf('keyperson');
		expect((await raise('keyperson', { mayKnow: true })).raisedBy).toBe(accountId);
	});

	it('is kept once when it is sent twice, also at the same time', async () => {
		const order = told();
		const api = await test.as('keyperson');
		await Promise.all([1, 2, 3].map(() => api.concern.raise(order)));
		const rows = await test.app.db
			.select()
			.from(schema.concern)
			.where(eq(schema.concern.requestId, order.requestId));
		expect(rows).toHaveLength(1);
	});

	it('warns once of a number or an address, and lets who saw the warning decide', async () => {
		const api = await test.as('keyperson');
		const order = told({ text: 'Hij belde haar op 06 12345678, dat is niet goed.' });
		expect((await refusalOf(api.concern.raise(order))).fields).toEqual({ text: 'concern.problem.traces' });
		await api.concern.raise({ ...order, isSure: true });
		expect((await refusalOf(api.concern.raise(told({ text: 'kort' })))).fields).toEqual({
			text: 'concern.problem.short',
		});
	});

	it('without an account takes the number of a certificate, and stops a flood', async () => {
		const { id: certificateId, accountId } = await certificateOf('deelnemer15');
		const { about: _about, ...rest } = told();
		const nobody = test.asNobody({ address: '203.0.113.77' });
		await nobody.concern.raiseByCertificate({ ...rest, certificateId, contact: 'via mijn zus' });
		expect(await newest()).toMatchObject({ way: 'check', subjectId: accountId, raisedBy: null });
		expect(await findPlainText(test.app.db, 'via mijn zus')).toEqual([]);
		const unknown = { ...rest, requestId: newId(), certificateId: newId() };
		expect(await codeOf(nobody.concern.raiseByCertificate(unknown))).toBe('NOT_FOUND');
		for (let tries = 0; tries < 18; tries += 1) await codeOf(nobody.concern.raiseByCertificate(unknown));
		expect(await codeOf(nobody.concern.raiseByCertificate(unknown))).toBe('TOO_MANY');
	});

	it('tells every coordinator of the organisation by a message that says nothing', async () => {
		await test.app.db.delete(schema.outgoingMail);
		await raise();
		const mails = await test.app.db.select().from(schema.outgoingMail);
		expect(mails).toMatchObject([
			{ template: 'message-waiting', dress: 'neutral', recipient: 'coordinator@example.test' },
		]);
		expect(JSON.stringify(mails)).not.toContain('concern');
	});
});

describe('reading', () => {
	it('is for coordinators of this organisation, and each reading is written down', async () => {
		const { id } = await raise('keyperson', { mayKnow: true });
		const coordinator = await test.as('coordinator');
		const list = await coordinator.concern.list();
		expect(list.concerns.find((one) => one.id === id)).toMatchObject({ isRead: false, subjectName: null });
		expect(JSON.stringify(list)).not.toContain('kwikstaartje');
		expect((await coordinator.manage.showOverview()).openConcerns).toBe(list.total);
		expect((await (await test.as('admin')).manage.showOverview()).openConcerns).toBeNull();
		const shown = await coordinator.concern.show({ id });
		expect(shown.words).toMatchObject({ kind: 'secrecy', text: WORDS, about: 'Ebru van de buurt' });
		expect(shown.writer).toBe((await test.viewerOf('keyperson')).name);
		const { name } = await test.viewerOf('coordinator');
		expect(shown.acts).toMatchObject([{ who: name, act: 'read', at: TEST_NOW }]);
		for (const who of ['trainee', 'keyperson', 'trainer', 'partner', 'admin'])
			expect(await codeOf((await test.as(who)).concern.show({ id })), who).toBe('NOT_ALLOWED');
		expect(await codeOf(test.asNobody().concern.show({ id }))).toBe('NOT_LOGGED_IN');
	});

	it('is not there for a coordinator of another organisation, nor for the one it is about', async () => {
		const { id } = await raise();
		const foreign = await test.viewerOf('other.trainer');
		const other = await test.as('coordinator', { viewer: { ...foreign, roles: new Set(['coordinator']) } });
		const coordinator = await test.as('coordinator');
		const { accountId } = await test.viewerOf('deelnemer16');
		await coordinator.concern.link({ id, accountId });
		const herself = await test.viewerOf('deelnemer16');
		const accused = await test.as('deelnemer16', {
			viewer: { ...herself, roles: new Set(['coordinator', 'key-person']) },
		});
		for (const api of [other, accused]) {
			expect((await api.concern.list()).concerns.map((one) => one.id)).not.toContain(id);
			for (const act of ['show', 'suspend'] as const)
				expect(await codeOf(api.concern[act]({ id }))).toBe('NOT_FOUND');
			expect(await codeOf(api.concern.link({ id, accountId }))).toBe('NOT_FOUND');
			expect(await codeOf(api.concern.close({ id, outcome: 'unfounded' }))).toBe('NOT_FOUND');
		}
		const exported = JSON.stringify(await accused.account.exportData());
		expect(exported).not.toContain(id);
		expect(exported).not.toMatch(/concern\./);
		expect(exported).not.toContain('kwikstaartje');
	});
});

describe('acting', () => {
	it('suspends every valid certificate at once, tells the holder nothing of why, and lifts again', async () => {
		const { id: certificateId, accountId } = await certificateOf('deelnemer17');
		const { id } = await raise();
		const coordinator = await test.as('coordinator');
		const early = await refusalOf(coordinator.concern.suspend({ id }));
		expect(early.fields).toEqual({ accountId: 'concern.problem.whom' });
		await coordinator.concern.link({ id, accountId });
		expect(await coordinator.concern.suspend({ id })).toEqual({ suspended: 1 });
		expect(await coordinator.concern.suspend({ id })).toEqual({ suspended: 0 });
		const check = async () => await test.asNobody().certificate.verify({ id: certificateId });
		expect(await check()).toMatchObject({ state: 'suspended', reason: null });
		const mine = await (await test.as('deelnemer17')).certificate.mine();
		expect(mine.certificates).toMatchObject([{ state: 'suspended', reason: 'review' }]);
		const { certificates, acts } = await coordinator.concern.show({ id });
		expect(certificates).toMatchObject([{ id: certificateId, state: 'suspended' }]);
		expect(acts.map((one) => one.act).sort()).toEqual(['linked', 'read', 'suspended']);
		await coordinator.certificate.lift({ id: certificateId, reason: 'review' });
		expect((await check()).state).toBe('valid');
	});

	it('suspends once when two coordinators press at the same moment', async () => {
		const { accountId } = await certificateOf('deelnemer18');
		const { id } = await raise();
		const coordinator = await test.as('coordinator');
		await coordinator.concern.link({ id, accountId });
		const answers = await Promise.all([1, 2, 3].map(() => coordinator.concern.suspend({ id })));
		expect(answers.map((one) => one.suspended).sort()).toEqual([0, 0, 1]);
	});

	it('links to nobody of another organisation', async () => {
		const { id } = await raise();
		const { accountId } = await test.viewerOf('other.trainer');
		const coordinator = await test.as('coordinator');
		expect(await codeOf(coordinator.concern.link({ id, accountId }))).toBe('NOT_FOUND');
	});

	it('is settled once; unfounded, not a word of it is kept', async () => {
		const coordinator = await test.as('coordinator');
		const { id } = await raise('keyperson', { mayKnow: true });
		await coordinator.concern.close({ id, outcome: 'unfounded' });
		expect(await codeOf(coordinator.concern.close({ id, outcome: 'talked' }))).toBe('CLOSED');
		expect(await codeOf(coordinator.concern.suspend({ id }))).toBe('CLOSED');
		expect(await coordinator.concern.show({ id })).toMatchObject({ words: null, writer: null });
		const kept = await raise();
		await coordinator.concern.close({ id: kept.id, outcome: 'passedOn' });
		expect((await coordinator.concern.show({ id: kept.id })).words?.text).toBe(WORDS);
		const settled = await coordinator.concern.list({ isOpen: false });
		expect(settled.concerns.map((one) => one.id)).toEqual(expect.arrayContaining([id, kept.id]));
	});
});

describe('how long it is kept', () => {
	const age = async (id: string, values: Partial<typeof schema.concern.$inferInsert>) =>
		await test.app.db.update(schema.concern).set(values).where(eq(schema.concern.id, id));
	const daysAgo = (days: number) => new Date(TEST_NOW.getTime() - days * 86_400_000);

	it('is one year after it was settled, and two years at the most', async () => {
		const rows = [await raise(), await raise(), await raise(), await raise()];
		const [young, settled, open, old] = rows.map((row) => row.id);
		await age(young ?? '', { closedAt: daysAgo(364) });
		await age(settled ?? '', { closedAt: daysAgo(366) });
		await age(open ?? '', { createdAt: daysAgo(729) });
		await age(old ?? '', { createdAt: daysAgo(731) });
		await purgeExpired(test.app);
		const left = await test.app.db
			.select({ id: schema.concern.id })
			.from(schema.concern)
			.where(
				inArray(
					schema.concern.id,
					rows.map((row) => row.id),
				),
			);
		expect(left.map((row) => row.id).sort()).toEqual([young, open].sort());
	});

	it('ends with whom it is about, and for what one wrote under one’s name with oneself', async () => {
		const coordinator = await test.as('coordinator');
		const [about, by, nameless] = [
			await raise(),
			await raise('deelnemer20', { mayKnow: true }),
			await raise('deelnemer20'),
		];
		const own = await (await test.as('deelnemer20')).account.exportData();
		expect(own.concerns).toMatchObject([{ text: WORDS, about: 'Ebru van de buurt' }]);
		const { accountId } = await test.viewerOf('deelnemer19');
		await coordinator.concern.link({ id: about.id, accountId });
		for (const who of ['deelnemer19', 'deelnemer20'])
			await (await test.as(who)).account.erase({ word: 'wissen' });
		expect(await coordinator.concern.show({ id: about.id })).toMatchObject({
			...{ words: null, subject: null, outcome: 'erased' },
		});
		expect(await coordinator.concern.show({ id: by.id })).toMatchObject({
			...{ words: null, writer: null, outcome: 'withdrawn' },
		});
		expect((await coordinator.concern.show({ id: nameless.id })).words?.text).toBe(WORDS);
	});
});
