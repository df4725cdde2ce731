import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { schema } from '@sleutelwerk/db';
import { and, eq } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findPlainText } from '../testing/find-plain-text.ts';
import { openTestApp, TEST_NOW, type TestApp } from '../testing/index.ts';

let test: TestApp;
let told: Record<'mine' | 'oneSeat' | 'full' | 'open' | 'other', string>;
beforeAll(async () => {
	test = await openTestApp();
	const file = readFileSync(path.join(test.app.dataDir, 'demo.json'), 'utf8');
	told = (JSON.parse(file) as { supervision: typeof told }).supervision;
});
afterAll(() => test.close());

const said = (error: { message?: string }) => error.message;
const low = { strength: 1, rest: 2, distance: 3, occasion: 'after' } as const;

describe('what one takes along', () => {
	const agreement = () => ({
		id: randomUUID(),
		meetingId: told.mine,
		text: 'Ik vraag de volgende keer hulp.',
	});

	it('is kept once, sealed, for her alone, and the next meeting asks about it', async () => {
		const mine = await test.as('keyperson');
		const one = agreement();
		await Promise.all([1, 2].map(() => mine.supervision.addAgreement(one)));
		const own = (await mine.supervision.agreements()).filter((other) => other.id === one.id);
		expect(own).toMatchObject([{ text: one.text, state: 'open', meetingId: told.mine }]);
		// The search would find it if it stood there in plain words.
		expect(await findPlainText(test.app.db, 'Buurthuis De Linde')).not.toEqual([]);
		expect(await findPlainText(test.app.db, one.text)).toEqual([]);
		expect(await (await test.as('deelnemer15')).supervision.agreements()).toEqual([]);
		await mine.supervision.signUp({ meetingId: told.oneSeat });
		const evening = await mine.supervision.evening({ id: told.oneSeat });
		expect(evening.toLookAt.map((other) => other.text)).toContain(one.text);
		const trainer = await (await test.as('trainer')).supervision.evening({ id: told.oneSeat });
		expect(trainer).toMatchObject({ toLookAt: [], taken: [], isTrainer: true });
		expect(trainer.openAtTable).toBe(evening.openAtTable);
		expect(JSON.stringify(trainer)).not.toContain(one.text);
		await mine.supervision.lookAtAgreement({ id: one.id, state: 'done' });
		const after = await mine.supervision.evening({ id: told.oneSeat });
		expect(after.toLookAt.map((other) => other.id)).not.toContain(one.id);
		expect(after.openAtTable).toBe(evening.openAtTable - 1);
		const other = await test.as('deelnemer15');
		for (const act of [
			() => other.supervision.lookAtAgreement({ id: one.id, state: 'done' }),
			() => other.supervision.addAgreement({ ...agreement(), meetingId: told.open }),
			() => mine.supervision.addAgreement({ ...agreement(), meetingId: told.other }),
			() => other.supervision.evening({ id: told.open }),
		])
			expect(await act().catch(said)).toBe('NOT_FOUND');
		await other.supervision.removeAgreement({ id: one.id });
		expect((await mine.supervision.agreements()).some((left) => left.id === one.id)).toBe(true);
		await mine.supervision.removeAgreement({ id: one.id });
		expect((await mine.supervision.agreements()).some((left) => left.id === one.id)).toBe(false);
	});

	it.each([
		'Bel 06 12345678',
		'naar Dorpsstraat 12',
		'mail naar voorbeeld@example.test',
		'a'.repeat(161),
		' ',
	])('is refused with a number, an address, or too much: %s', async (text) => {
		const mine = await test.as('keyperson');
		const before = await mine.supervision.agreements();
		expect(await mine.supervision.addAgreement({ ...agreement(), text }).catch(said)).not.toBeUndefined();
		expect(await mine.supervision.agreements()).toEqual(before);
	});

	it('are three a meeting at most', async () => {
		const mine = await test.as('keyperson');
		const there = (await mine.supervision.agreements()).filter((one) => one.meetingId === told.mine).length;
		for (let count = there; count < 3; count++) await mine.supervision.addAgreement(agreement());
		expect(await mine.supervision.addAgreement(agreement()).catch(said)).toBe('FULL');
	});
});

describe('how one is', () => {
	it('is read by her and by the one she allows, until she takes it back', async () => {
		const mine = await test.as('deelnemer16');
		const { accountId: reader } = await test.viewerOf('trainer');
		const id = randomUUID();
		await mine.supervision.giveCheck({ ...low, id, reader: null });
		const readBy = async (who: string) =>
			(await (await test.as(who)).supervision.sharedChecks()).some((one) => one.id === id);
		expect(await readBy('trainer')).toBe(false);
		await mine.supervision.shareCheck({ id, reader });
		expect([await readBy('trainer'), await readBy('cotrainer'), await readBy('other.trainer')]).toEqual([
			true,
			false,
			false,
		]);
		await mine.supervision.shareCheck({ id, reader: null });
		expect(await readBy('trainer')).toBe(false);
		const strangers = await test.viewerOf('other.trainer');
		for (const to of [strangers.accountId, (await test.viewerOf('deelnemer15')).accountId])
			expect(await mine.supervision.shareCheck({ id, reader: to }).catch(said)).toBe('NOT_FOUND');
		const other = await test.as('deelnemer15');
		expect(await other.supervision.shareCheck({ id, reader }).catch(said)).toBe('NOT_FOUND');
		await other.supervision.removeCheck({ id });
		expect((await mine.supervision.checks()).checks.map((one) => one.id)).toContain(id);
		const [row] = await test.app.db
			.select()
			.from(schema.wellbeingCheck)
			.where(eq(schema.wellbeingCheck.id, id));
		expect(row?.sealed).not.toContain('strength');
	});

	it('twice low suggests a talk, to her only; one good answer ends it', async () => {
		const mine = await test.as('deelnemer17');
		const give = (answers: object) =>
			mine.supervision.giveCheck({ ...low, ...answers, id: randomUUID(), reader: null });
		await give({});
		expect((await mine.supervision.checks()).suggestsTalk).toBe(false);
		test.setNow(new Date(TEST_NOW.getTime() + 86_400_000));
		await give({});
		expect((await mine.supervision.checks()).suggestsTalk).toBe(true);
		test.setNow(new Date(TEST_NOW.getTime() + 2 * 86_400_000));
		await give({ strength: 5, rest: 4 });
		expect((await mine.supervision.checks()).suggestsTalk).toBe(false);
		test.setNow(TEST_NOW);
	});

	it.each([{ strength: 0 }, { rest: 6 }, { distance: 'none' }])('takes no answer like %j', async (wrong) => {
		const mine = await test.as('deelnemer17');
		const given = { ...low, ...wrong, id: randomUUID(), reader: null };
		await expect(mine.supervision.giveCheck(given)).rejects.toMatchObject({ code: 'BAD_REQUEST' });
	});
});

describe('an evening', () => {
	it('proposes whose turn it is from earlier ones, until somebody at the table says otherwise', async () => {
		const mine = await test.as('deelnemer15');
		const { turns, isSaid, people } = await mine.supervision.evening({ id: told.oneSeat });
		expect(isSaid).toBe(false);
		// She brought something in the last time.
		expect(turns['brings-in']).not.toBe((await test.viewerOf('deelnemer15')).accountId);
		const [one, two] = people;
		const chosen = { leads: two?.id ?? '', 'brings-in': one?.id ?? '', 'keeps-time': two?.id ?? '' };
		await mine.supervision.setTurns({ id: told.oneSeat, turns: chosen });
		expect(await mine.supervision.evening({ id: told.oneSeat })).toMatchObject({
			turns: chosen,
			isSaid: true,
		});
		const stranger = (await test.viewerOf('deelnemer24')).accountId;
		const wrong = mine.supervision.setTurns({ id: told.oneSeat, turns: { ...chosen, leads: stranger } });
		await expect(wrong).rejects.toMatchObject({ message: 'INVALID_INPUT' });
		expect(await (await test.as('other.trainer')).supervision.evening({ id: told.oneSeat }).catch(said)).toBe(
			'NOT_FOUND',
		);
	});
});

describe('a meeting that changes', () => {
	const plan = {
		method: 'incident',
		day: '2027-01-20',
		time: '19:30',
		minutes: 90,
		place: 'Zaal 4',
	} as const;
	const mailsOf = async (meetingId: string) =>
		(await test.app.db.select().from(schema.outgoingMail)).filter((mail) =>
			JSON.stringify(mail.params).includes(meetingId),
		);

	it('tells everybody, moves up who waits, and throws nobody out', async () => {
		const trainer = await test.as('trainer');
		const before = await mailsOf(told.full);
		const change = (wish: object) =>
			trainer.supervision.change({ ...plan, id: told.full, seats: 3, ...wish });
		expect(await change({})).toEqual({ told: 5, promoted: 0 });
		expect(await change({})).toEqual({ told: 0, promoted: 0 });
		const mails = (await mailsOf(told.full)).filter((mail) => !before.some((old) => old.id === mail.id));
		expect(mails.map((mail) => mail.template).toSorted()).toEqual([
			...['meeting-changed', 'meeting-changed', 'meeting-changed'],
			...['supervision-waiting', 'supervision-waiting'],
		]);
		expect(mails[0]?.params).toMatchObject({ event: { sequence: 1 } });
		expect(await change({ seats: 4 })).toEqual({ told: 0, promoted: 1 });
		const { roster, waiting } = await trainer.supervision.show({ id: told.full });
		expect([roster.length, waiting.length]).toEqual([4, 1]);
		await change({ seats: 3 });
		const fewer = await trainer.supervision.show({ id: told.full });
		expect([fewer.roster.length, fewer.waiting.length]).toEqual([4, 1]);
		for (const wrong of [{ seats: 5 }, { day: '2026-01-01' }, { place: ' ' }])
			await expect(change(wrong)).rejects.toMatchObject({ code: 'BAD_REQUEST' });
		const other = await test.as('other.trainer');
		expect(await other.supervision.change({ ...plan, id: told.full, seats: 3 }).catch(said)).toBe(
			'NOT_FOUND',
		);
		// With fewer seats than people, a seat that is given back goes to nobody.
		await (await test.as('deelnemer15')).supervision.leave({ meetingId: told.full });
		const left = await trainer.supervision.show({ id: told.full });
		expect([left.roster.length, left.waiting.length]).toEqual([3, 1]);
	});
});

describe('the rules of the organisation', () => {
	const line = {
		who: 'Dienst',
		phone: '06 0000 0003',
		days: 'nights',
		from: '22:00',
		until: '07:00',
	} as const;

	it('are changed by its coordinator and read by its key persons', async () => {
		const coordinator = await test.as('coordinator');
		const now = await coordinator.supervision.showSettings();
		expect(now.reach).toHaveLength(3);
		await coordinator.supervision.changeSettings({ ...now, perYear: 6, reach: [line] });
		expect(await (await test.as('keyperson')).supervision.mine()).toMatchObject({
			reach: [line],
			year: { perYear: 6 },
		});
		const other = await (await test.as('other.trainee')).supervision.mine();
		expect(other).toMatchObject({ reach: [], year: { perYear: 4 } });
		for (const wrong of [{ phone: 'bel maar' }, { until: '' }, { who: '' }, { days: 'soms' as 'nights' }])
			await expect(
				coordinator.supervision.changeSettings({ ...now, reach: [{ ...line, ...wrong }] }),
			).rejects.toMatchObject({ code: 'BAD_REQUEST' });
		await coordinator.supervision.changeSettings(now);
		const [row] = await test.app.db
			.select()
			.from(schema.organisation)
			.where(and(eq(schema.organisation.id, (await test.viewerOf('coordinator')).organisationId)));
		// What is not of this page stayed.
		expect(row?.settings).toMatchObject({ vogRequired: expect.any(Boolean), certificateYears: 2 });
	});
});
