import { rotateKeys, verifyCredential } from '@sleutelwerk/credentials';
import { schema } from '@sleutelwerk/db';
import { eq } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { App, Context } from '../context.ts';
import { openTestApp, type TestApp } from '../testing/index.ts';
import { codeOf } from '../testing/refusals.ts';
import { credentialOf, issuerDocument, paperOf, statusListOf } from './certificate-files.ts';

let test: TestApp;
beforeAll(async () => void (test = await openTestApp()));
afterAll(() => test.close());

async function certificateOf(who: string) {
	const { accountId, name } = await test.viewerOf(who);
	const [row] = await test.app.db
		.select()
		.from(schema.certificate)
		.where(eq(schema.certificate.accountId, accountId));
	if (!row) throw new Error(`${who} has no certificate`);
	return { ...row, name };
}

/** What a program elsewhere finds that fetches everything anew. */
async function checkAsProgram(app: App, id: string, changes: Record<string, unknown> = {}) {
	const credential = { ...(await credentialOf(app, id)), ...changes };
	const did = issuerDocument(app);
	const place = credential['credentialStatus'] as { statusListCredential: string };
	const list = await statusListOf(app, Number(/(\d+)\.json$/.exec(place.statusListCredential)?.[1]));
	const documents = { [String(did.id)]: did, [place.statusListCredential]: list };
	return await verifyCredential(credential, { documents, now: app.clock() });
}

async function paperFor(who: string, id: string): Promise<Buffer> {
	const ctx: Context = {
		...test.app,
		...{ requestId: 'test', address: '203.0.113.9', userAgent: '', viewer: await test.viewerOf(who) },
		...{ pending: null, cookie: { set: () => undefined, clear: () => undefined } },
	};
	return Buffer.from((await paperOf(ctx, { id, format: 'pdf', share: null })).bytes);
}

describe('a certificate lasts', () => {
	it('when the group is over, the course has a newer edition and the organisation another name', async () => {
		const { id, name } = await certificateOf('keyperson');
		const { db } = test.app;
		const before = {
			answer: await test.asNobody().certificate.verify({ id }),
			paper: await paperFor('keyperson', id),
		};
		expect(before.answer.state).toBe('valid');
		await db.update(schema.cohort).set({ state: 'finished', name: 'Weg' });
		await db.delete(schema.cohortTrainer);
		await db.update(schema.courseVersion).set({ contentHash: 'an edition that nobody begins any more' });
		await db.update(schema.organisation).set({ name: 'Heet nu anders' });
		expect(await test.asNobody().certificate.verify({ id })).toEqual(before.answer);
		expect((await checkAsProgram(test.app, id)).state).toBe('valid');
		expect((await paperFor('keyperson', id)).equals(before.paper), name).toBe(true);
	});

	it('when the keys were changed: old ones verify, tampered ones do not, and lists are signed anew', async () => {
		const { id } = await certificateOf('deelnemer15');
		const rotated = { ...test.app, signingKeys: await rotateKeys(test.app.signingKeys, test.app.clock()) };
		expect(await checkAsProgram(rotated, id)).toMatchObject({ verified: true, state: 'valid' });
		expect((await checkAsProgram(rotated, id, { validUntil: '2099-01-01T00:00:00Z' })).verified).toBe(false);
	});

	it('when the holder was erased, and then says no name and gives no paper', async () => {
		const { id, name } = await certificateOf('deelnemer16');
		const holder = await test.as('deelnemer16');
		await holder.certificate.setShowsName({ id, showsName: true });
		expect((await test.asNobody().certificate.verify({ id })).name).toBe(name);
		await holder.account.erase({ word: 'wissen' });
		expect(await test.asNobody().certificate.verify({ id })).toMatchObject({ state: 'valid', name: null });
		expect(JSON.stringify(await credentialOf(test.app, id))).not.toContain(name);
		expect(await checkAsProgram(test.app, id)).toMatchObject({ verified: true, state: 'valid' });
		await expect(paperFor('coordinator', id)).rejects.toMatchObject({ code: 'GONE' });
		const coordinator = await test.as('coordinator');
		expect(await coordinator.certificate.showIssued({ id })).toMatchObject({ name: '', state: 'valid' });
		expect(await coordinator.certificate.suspend({ id, reason: 'review' })).toEqual({ state: 'suspended' });
		expect((await test.asNobody().certificate.verify({ id })).state).toBe('suspended');
	});
});

describe('every certificate of the organisation', () => {
	const idsOf = async (
		wish: Parameters<Awaited<ReturnType<TestApp['as']>>['certificate']['listIssued']>[0],
	) => (await (await test.as('coordinator')).certificate.listIssued(wish)).certificates;

	it('is found by state; one that ends within 60 days is valid and "ends soon"', async () => {
		const { id } = await certificateOf('deelnemer17');
		const set = async (validUntil: string) =>
			await test.app.db.update(schema.certificate).set({ validUntil }).where(eq(schema.certificate.id, id));
		for (const [day, ending, valid] of [
			['2026-11-22', true, true],
			['2027-01-21', true, true],
			['2027-01-22', false, true],
			['2026-11-21', false, false],
		] as const) {
			await set(day);
			const has = async (state: 'ending' | 'valid' | 'expired') =>
				(await idsOf({ state })).some((one) => one.id === id);
			expect([day, await has('ending'), await has('valid'), await has('expired')]).toEqual([
				...[day, ending, valid],
				!valid,
			]);
		}
		for (const state of ['suspended', 'revoked', 'expired'] as const)
			for (const one of await idsOf({ state })) expect(one.state).toBe(state);
		expect((await idsOf({ state: 'revoked' })).length).toBeGreaterThan(0);
	});

	it('is found by a part of the name or the beginning of the number, a wild card being a letter', async () => {
		const { id, name } = await certificateOf('deelnemer18');
		expect((await idsOf({ search: name.slice(1, -1) })).map((one) => one.id)).toContain(id);
		expect((await idsOf({ search: id.slice(0, 8).toUpperCase() })).map((one) => one.id)).toEqual([id]);
		for (const search of ['%', '_', `${id.slice(0, 4)}%`]) expect(await idsOf({ search })).toEqual([]);
	});

	it('is nobody else’s to see', async () => {
		const { id } = await certificateOf('deelnemer18');
		const foreign = await test.viewerOf('other.trainer');
		const other = await test.as('coordinator', { viewer: { ...foreign, roles: new Set(['coordinator']) } });
		expect((await other.certificate.listIssued()).certificates.map((one) => one.id)).not.toContain(id);
		expect(await codeOf(other.certificate.showIssued({ id }))).toBe('NOT_FOUND');
	});
});
