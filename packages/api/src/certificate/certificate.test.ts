import { unbakeCredential, verifyCredential } from '@sleutelwerk/credentials';
import { schema } from '@sleutelwerk/db';
import { and, eq } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openTestApp, type TestApp } from '../testing/index.ts';
import { credentialOf, issuerDocument, paperOf, statusListOf } from './certificate-files.ts';
import { forgetHolder } from './forget-holder.ts';
import type { Context } from '../context.ts';

let test: TestApp;
beforeAll(async () => void (test = await openTestApp()));
afterAll(() => test.close());

/** Enrolment of one of the demonstration's people in the main organisation's groups. */
async function enrolmentOf(who: string): Promise<string> {
	const { accountId } = await test.viewerOf(who);
	const [row] = await test.app.db
		.select({ id: schema.enrolment.id })
		.from(schema.enrolment)
		.where(eq(schema.enrolment.accountId, accountId));
	if (!row) throw new Error(`${who} is in no group`);
	return row.id;
}

async function issueTo(who: string, waiver = 'Inhaalgesprek gehad'): Promise<string> {
	const trainer = await test.as('trainer');
	return (await trainer.certificate.issue({ enrolmentId: await enrolmentOf(who), waiver })).id;
}

async function contextOf(who: string | null): Promise<Context> {
	const viewer = who ? await test.viewerOf(who) : null;
	return {
		...test.app,
		...{ requestId: 'test', address: '203.0.113.9', userAgent: '', viewer, pending: null },
		cookie: { set: () => undefined, clear: () => undefined },
	};
}

/** What an independent program would fetch and find. */
async function checkAsProgram(id: string) {
	const credential = await credentialOf(test.app, id);
	const did = issuerDocument(test.app);
	const place = credential.credentialStatus as { statusListCredential: string };
	const list = Number(/(\d+)\.json$/.exec(place.statusListCredential)?.[1]);
	const documents = {
		[String(did.id)]: did,
		[place.statusListCredential]: await statusListOf(test.app, list),
	};
	return await verifyCredential(credential, { documents, now: test.app.clock() });
}

type Refusal = { code?: string; cause?: { code?: string } };
const codeOf = async (promise: Promise<unknown>) =>
	await promise.then(
		() => 'done',
		(error: Refusal) => (error.code === 'BAD_REQUEST' ? 'INVALID_INPUT' : error.cause?.code),
	);

describe('issuing', () => {
	it('gives who has met everything her certificate, the role of key person and a neutral mail', async () => {
		const trainer = await test.as('trainer');
		const before = (await trainer.certificate.list()).groups.flatMap((group) => group.people);
		const finished = before.find((person) => person.name === 'Yonas Regenboog');
		expect(finished).toMatchObject({ isEligible: true, certificates: [] });
		const { id } = await trainer.certificate.issue({ enrolmentId: finished?.enrolmentId ?? '' });
		expect([...(await test.viewerOf('finished')).roles]).toContain('key-person');
		const mine = await (await test.as('finished')).certificate.mine();
		expect(mine.certificates).toMatchObject([
			{ id, state: 'valid', validFrom: '2026-11-22', validUntil: '2028-11-21', showsName: false },
		]);
		const [mail] = await test.app.db
			.select()
			.from(schema.outgoingMail)
			.where(eq(schema.outgoingMail.template, 'certificate-issued'));
		expect(mail).toMatchObject({ dress: 'neutral', recipient: 'finished@example.test' });
		expect(JSON.stringify(mail?.params)).not.toContain('Regenboog');
	});

	it('refuses who misses something, says what, and takes a reason all the same', async () => {
		const trainer = await test.as('trainer');
		const enrolmentId = await enrolmentOf('deelnemer1');
		expect(await codeOf(trainer.certificate.issue({ enrolmentId }))).toBe('NOT_ELIGIBLE');
		expect(await codeOf(trainer.certificate.issue({ enrolmentId, waiver: '   ' }))).toBe('NOT_ELIGIBLE');
		const { requirements } = await trainer.certificate.showPerson({ enrolmentId });
		expect(requirements.filter((one) => !one.isMet).length).toBeGreaterThan(0);
		await trainer.certificate.issue({ enrolmentId, waiver: 'Deed twee dagdelen op een ander moment' });
		const person = await trainer.certificate.showPerson({ enrolmentId });
		expect(person.certificates).toMatchObject([{ waiver: 'Deed twee dagdelen op een ander moment' }]);
	});

	it('never counts competence by itself', async () => {
		const trainer = await test.as('trainer');
		const enrolmentId = await enrolmentOf('finished');
		const order = { enrolmentId, kind: 'competence' as const };
		expect(await codeOf(trainer.certificate.issue(order))).toBe('NOT_ELIGIBLE');
		await trainer.certificate.issue({ ...order, waiver: 'Ik zag haar oefengesprek op 14 november.' });
	});

	it('issues once when two trainers press at the same moment', async () => {
		const [one, other] = [await test.as('trainer'), await test.as('trainer')];
		const order = { enrolmentId: await enrolmentOf('deelnemer2'), waiver: 'Samen besproken' };
		const codes = await Promise.all(
			[one, other, one, other].map((caller) => codeOf(caller.certificate.issue(order))),
		);
		expect(codes.sort()).toEqual(['ALREADY_DONE', 'ALREADY_DONE', 'ALREADY_DONE', 'done']);
	});

	it('is for the trainer of the group alone', async () => {
		const enrolmentId = await enrolmentOf('deelnemer3');
		const order = { enrolmentId, waiver: 'Besproken' };
		expect(await codeOf(test.asNobody().certificate.issue(order))).toBe('NOT_LOGGED_IN');
		for (const who of ['trainee', 'keyperson', 'coordinator', 'partner', 'admin'])
			expect(await codeOf((await test.as(who)).certificate.issue(order)), who).toBe('NOT_ALLOWED');
		expect(await codeOf((await test.as('other.trainer')).certificate.issue(order))).toBe('NOT_FOUND');
		expect(await codeOf((await test.as('other.trainer')).certificate.showPerson({ enrolmentId }))).toBe(
			'NOT_FOUND',
		);
		const others = await (await test.as('other.trainer')).certificate.list();
		expect(JSON.stringify(others)).not.toContain(enrolmentId);
	});

	it('gives all who are eligible theirs, and nobody a second one or one that was taken', async () => {
		const trainer = await test.as('trainer');
		const cohortId = (await trainer.certificate.list()).groups.find(
			(group) => group.name === 'Groep Voorjaar',
		)?.id;
		const peopleOf = async () =>
			(await trainer.certificate.list()).groups.find((group) => group.id === cohortId)?.people ?? [];
		const ready = (await peopleOf()).filter((one) => one.isEligible && one.certificates.length === 0);
		const answer = await trainer.certificate.issueAll({ cohortId: cohortId ?? '' });
		expect(answer).toEqual({ issued: ready.length, failed: [] });
		expect(await trainer.certificate.issueAll({ cohortId: cohortId ?? '' })).toEqual({
			issued: 0,
			failed: [],
		});
		const states = (await peopleOf()).flatMap((one) => one.certificates.map((each) => each.state));
		expect(states.filter((state) => state === 'revoked')).toHaveLength(1);
		expect(
			await codeOf((await test.as('other.trainer')).certificate.issueAll({ cohortId: cohortId ?? '' })),
		).toBe('NOT_FOUND');
	});

	it('refuses a name that cannot be printed, with a sentence', async () => {
		const { accountId } = await test.viewerOf('deelnemer4');
		await test.app.db.update(schema.account).set({ name: '李小龍' }).where(eq(schema.account.id, accountId));
		const refused = await issueTo('deelnemer4').catch((error: { cause?: unknown }) => error.cause);
		expect(refused).toMatchObject({
			code: 'INVALID_INPUT',
			fields: { holderName: 'certificate.scriptMissing' },
		});
		const rows = await test.app.db
			.select()
			.from(schema.certificate)
			.where(eq(schema.certificate.accountId, accountId));
		expect(rows).toEqual([]);
	});
});

describe('a certificate over time', () => {
	it('is checked by anybody, in every state, and by programs with the same answer', async () => {
		const told = async (state: string) => {
			const rows = await test.app.db.select().from(schema.certificate);
			for (const row of rows) {
				const answer = await test.asNobody().certificate.verify({ id: row.id });
				if (answer.state === state) return { id: row.id, answer };
			}
			throw new Error(`nothing is ${state}`);
		};
		for (const [state, program] of [
			['valid', 'valid'],
			['expired', 'expired'],
			['suspended', 'revoked'],
			['revoked', 'revoked'],
		] as const) {
			const { id, answer } = await told(state);
			expect(answer).toMatchObject({ organisation: 'Stichting De Brug (voorbeeld)', name: null });
			expect((await checkAsProgram(id)).state, state).toBe(program);
		}
		expect(await test.asNobody().certificate.verify({ id: crypto.randomUUID() })).toMatchObject({
			state: 'unknown',
			organisation: null,
		});
		expect(await test.asNobody().certificate.verify({ id: "' or 1=1" })).toMatchObject({ state: 'unknown' });
	});

	it('is suspended at once, counts again with another place, and its old bit stays set', async () => {
		const id = await issueTo('deelnemer5');
		const trainer = await test.as('trainer');
		const bitOf = async () =>
			(await credentialOf(test.app, id)).credentialStatus as { statusListIndex: string };
		const first = await bitOf();
		expect(await trainer.certificate.suspend({ id, reason: 'Eerst praten' })).toEqual({ state: 'suspended' });
		expect((await checkAsProgram(id)).verified).toBe(false);
		expect(await codeOf(trainer.certificate.suspend({ id, reason: 'Nog eens' }))).toBe('ALREADY_DONE');
		expect(await trainer.certificate.lift({ id, reason: 'Besproken' })).toEqual({ state: 'valid' });
		expect((await bitOf()).statusListIndex).not.toBe(first.statusListIndex);
		expect((await checkAsProgram(id)).state).toBe('valid');
		const [old] = await test.app.db
			.select()
			.from(schema.statusPlace)
			.where(
				and(eq(schema.statusPlace.list, 1), eq(schema.statusPlace.index, Number(first.statusListIndex))),
			);
		expect(old?.setAt).not.toBeNull();
	});

	it('is revoked for good, and the words of the trainer are for the holder alone', async () => {
		const id = await issueTo('deelnemer6');
		const trainer = await test.as('trainer');
		expect(await codeOf(trainer.certificate.revoke({ id, reason: ' ' }))).toBe('INVALID_INPUT');
		const reason = 'We spraken af dat je het vertrouwelijk houdt.';
		await trainer.certificate.revoke({ id, reason });
		const answer = await test.asNobody().certificate.verify({ id });
		expect(answer).toMatchObject({ state: 'revoked', reason: 'other', changedOn: '2026-11-22' });
		expect(JSON.stringify(answer)).not.toContain('vertrouwelijk');
		expect((await (await test.as('deelnemer6')).certificate.mine()).certificates[0]?.reason).toBe(reason);
		expect(await codeOf(trainer.certificate.lift({ id, reason: 'Toch niet' }))).toBe('CLOSED');
		expect(await codeOf(trainer.certificate.revoke({ id, reason: 'request' }))).toBe('ALREADY_DONE');
		expect(await codeOf(trainer.certificate.issue({ enrolmentId: await enrolmentOf('deelnemer6') }))).toBe(
			'NOT_ELIGIBLE',
		);
	});

	it('is changed by its trainer or the coordinator, by nobody else', async () => {
		const id = await issueTo('deelnemer7');
		const order = { id, reason: 'request' };
		for (const act of ['revoke', 'suspend', 'lift'] as const) {
			expect(await codeOf(test.asNobody().certificate[act](order))).toBe('NOT_LOGGED_IN');
			for (const who of ['deelnemer7', 'keyperson', 'partner', 'admin'])
				expect(await codeOf((await test.as(who)).certificate[act](order)), who).toBe('NOT_ALLOWED');
			expect(await codeOf((await test.as('other.trainer')).certificate[act](order))).toBe('NOT_FOUND');
		}
		expect(await (await test.as('coordinator')).certificate.suspend(order)).toEqual({ state: 'suspended' });
	});
});

describe('what the holder decides', () => {
	it('shows her name to who checks only while she wants it, in the credential too', async () => {
		const id = await issueTo('deelnemer8');
		const holder = await test.as('deelnemer8');
		const { name } = await test.viewerOf('deelnemer8');
		expect(JSON.stringify(await credentialOf(test.app, id))).not.toContain(name);
		await holder.certificate.setShowsName({ id, showsName: true });
		expect((await test.asNobody().certificate.verify({ id })).name).toBe(name);
		expect(JSON.stringify(await credentialOf(test.app, id))).toContain(name);
		expect((await checkAsProgram(id)).state).toBe('valid');
		await holder.certificate.setShowsName({ id, showsName: false });
		expect((await test.asNobody().certificate.verify({ id })).name).toBeNull();
		expect(JSON.stringify(await credentialOf(test.app, id))).not.toContain(name);
		for (const act of ['setShowsName', 'share', 'unshare'] as const)
			expect(await codeOf((await test.as('keyperson')).certificate[act]({ id, showsName: true }))).toBe(
				'NOT_FOUND',
			);
	});

	it('gives the papers to the holder, her trainer and a link that works, the same bytes each time', async () => {
		const id = await issueTo('deelnemer9');
		const holder = await test.as('deelnemer9');
		const get = async (who: string | null, share: string | null = null, format: 'pdf' | 'png' = 'pdf') =>
			await paperOf(await contextOf(who), { id, format, share });
		const own = await get('deelnemer9');
		expect(Buffer.from(own.bytes.slice(0, 5)).toString()).toBe('%PDF-');
		expect(Buffer.from((await get('trainer')).bytes).equals(Buffer.from(own.bytes))).toBe(true);
		for (const who of [null, 'keyperson', 'coordinator', 'other.trainer', 'admin'])
			await expect(get(who), String(who)).rejects.toMatchObject({ code: 'NOT_FOUND' });
		const first = await holder.certificate.share({ id });
		const { token } = await holder.certificate.share({ id });
		await expect(get(null, first.token)).rejects.toMatchObject({ code: 'NOT_FOUND' });
		expect(Buffer.from((await get(null, token)).bytes).equals(Buffer.from(own.bytes))).toBe(true);
		const picture = await get(null, token, 'png');
		const baked: unknown = JSON.parse(unbakeCredential(picture.bytes) ?? '{}');
		expect(baked).toEqual(await credentialOf(test.app, id));
		await holder.certificate.unshare({ id });
		await expect(get(null, token)).rejects.toMatchObject({ code: 'NOT_FOUND' });
	});

	it('goes on answering after she was erased, with nothing of her left', async () => {
		const id = await issueTo('deelnemer10');
		await (await test.as('deelnemer10')).certificate.setShowsName({ id, showsName: true });
		const { accountId, name } = await test.viewerOf('deelnemer10');
		await test.app.db.transaction((tx) => forgetHolder(test.app, tx, accountId));
		const answer = await test.asNobody().certificate.verify({ id });
		expect(answer).toMatchObject({ state: 'valid', name: null });
		expect((await checkAsProgram(id)).state).toBe('valid');
		const rows = await test.app.db.select().from(schema.certificate).where(eq(schema.certificate.id, id));
		expect(JSON.stringify(rows)).not.toContain(name);
		expect(JSON.stringify(rows)).not.toContain(accountId);
		const paper = paperOf(await contextOf('trainer'), { id, format: 'pdf', share: null });
		await expect(paper).rejects.toMatchObject({ code: 'GONE' });
	});
});
