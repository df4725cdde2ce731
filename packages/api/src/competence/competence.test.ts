import { newId, SKILLS } from '@sleutelwerk/core';
import { SCENARIOS, type WrittenScenario } from '@sleutelwerk/content/scenarios';
import { schema } from '@sleutelwerk/db';
import { eq } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openTestApp, TEST_NOW, type TestApp } from '../testing/index.ts';
import { playUntil } from '../testing/player.ts';

let test: TestApp;
beforeAll(async () => void (test = await openTestApp()));
afterAll(() => test.close());

type Refusal = { code?: string; cause?: { code?: string; fields?: object } };
const codeOf = async (promise: Promise<unknown>) =>
	await promise.then(
		() => 'done',
		(error: Refusal) => error.cause?.code ?? (error.code === 'BAD_REQUEST' ? 'INVALID_INPUT' : String(error)),
	);

async function enrolmentOf(who: string): Promise<string> {
	const { accountId } = await test.viewerOf(who);
	const [row] = await test.app.db
		.select({ id: schema.enrolment.id })
		.from(schema.enrolment)
		.where(eq(schema.enrolment.accountId, accountId));
	if (!row) throw new Error(`${who} is in no group`);
	return row.id;
}

const all = (level: number, but: object = {}) => ({
	...Object.fromEntries(SKILLS.map((skill) => [skill, level])),
	...but,
});

async function writtenOf(who: string): Promise<WrittenScenario> {
	const trainer = await test.as('trainer');
	const { toChoose } = await trainer.competence.show({ enrolmentId: await enrolmentOf(who) });
	const found = SCENARIOS.find((one) => one.id === toChoose[0]?.id);
	if (!found) throw new Error(`nothing to choose for ${who}`);
	return found;
}

const mineOf = async (who: string) => (await (await test.as(who)).certificate.mine()).competence;

describe('the unseen talk', () => {
	let scenario: WrittenScenario;
	let enrolmentId: string;
	let taskId: string;

	it('can only be one that she never began', async () => {
		const trainer = await test.as('trainer');
		enrolmentId = await enrolmentOf('finished');
		const { toChoose, talks } = await trainer.competence.show({ enrolmentId });
		const finished = await test.as('finished');
		const overview = await finished.learn.showOverview();
		const played = overview?.parts.flatMap((part) => part.practice).filter((one) => one.state !== 'new');
		expect(played?.length).toBe(4);
		const ids = toChoose.map((one) => one.id);
		expect(talks.length).toBe(toChoose.length + 4);
		for (const { id } of played ?? []) {
			expect(ids).not.toContain(id);
			const order = { enrolmentId, scenarioId: id, place: 'home' as const };
			expect(await codeOf(trainer.competence.choose(order))).toBe('NOT_ELIGIBLE');
		}
		scenario = await writtenOf('finished');
	});

	it('is chosen once, is not in her list, and she is told without a word of what it is', async () => {
		const trainer = await test.as('trainer');
		const order = { enrolmentId, scenarioId: scenario.id, place: 'home' as const };
		const both = await Promise.all([trainer.competence.choose(order), trainer.competence.choose(order)]);
		taskId = both[0].taskId;
		expect(both[1].taskId).toBe(taskId);
		const mails = await test.app.db
			.select()
			.from(schema.outgoingMail)
			.where(eq(schema.outgoingMail.template, 'something-ready'));
		expect(mails).toHaveLength(1);
		expect(await mineOf('finished')).toMatchObject({
			task: { id: taskId, state: 'open', scenarioId: null, closesAt: new Date('2026-11-29T23:00:00Z') },
		});
		const parts = (await (await test.as('finished')).learn.showOverview())?.parts ?? [];
		expect(parts.flatMap((part) => part.practice).map((one) => one.id)).not.toContain(scenario.id);
		const [other] = (await trainer.competence.show({ enrolmentId })).toChoose.slice(1);
		expect(await codeOf(trainer.competence.choose({ ...order, scenarioId: other?.id ?? '' }))).toBe(
			'CONFLICT',
		);
	});

	it('is closed after its last day, and open on it', async () => {
		test.setNow(new Date('2026-11-29T23:00:00Z'));
		const finished = await test.as('finished');
		expect(await codeOf(finished.competence.start({ taskId }))).toBe('CLOSED');
		expect((await mineOf('finished'))?.task?.state).toBe('lapsed');
		test.setNow(TEST_NOW);
		expect((await mineOf('finished'))?.task?.state).toBe('open');
	});

	it('is begun by herself alone; nothing of it is read before its end', async () => {
		const [finished, trainer] = [await test.as('finished'), await test.as('trainer')];
		expect(await codeOf((await test.as('trainee')).competence.start({ taskId }))).toBe('NOT_FOUND');
		expect(await codeOf(trainer.competence.showPlay({ taskId }))).toBe('NOT_FOUND');
		const both = await Promise.all([
			finished.competence.start({ taskId }),
			finished.competence.start({ taskId }),
		]);
		expect(new Set(both.map((one) => one.scenarioId))).toEqual(new Set([scenario.id]));
		expect(await codeOf(trainer.competence.showPlay({ taskId }))).toBe('NOT_FOUND');
		const order = { id: newId(), enrolmentId, kind: 'unseen' as const, taskId, rubric: all(3) };
		expect(await codeOf(trainer.competence.assess(order))).toBe('CLOSED');
	});

	it('shows the trainer her choices, and only those own words that she sent', async () => {
		const finished = await test.as('finished');
		const writing = { words: 'Dit blijft van mij.', consent: false };
		await playUntil(finished, scenario, { until: (play) => play.view.kind === 'debrief', writing });
		const trainer = await test.as('trainer');
		const play = await trainer.competence.showPlay({ taskId });
		expect(play.moments.length).toBeGreaterThan(2);
		expect(play.moments.every((one) => one.chosen !== null)).toBe(true);
		expect(JSON.stringify(play)).not.toContain('Dit blijft van mij.');
		expect(await codeOf((await test.as('other.trainer')).competence.showPlay({ taskId }))).toBe('NOT_FOUND');
	});

	it('counts the first time through: what she plays again is not looked at', async () => {
		const [finished, trainer] = [await test.as('finished'), await test.as('trainer')];
		const before = await trainer.competence.showPlay({ taskId });
		const { rehearsalId } = await finished.rehearsal.start({ scenarioId: scenario.id });
		await finished.rehearsal.append({ rehearsalId, event: { type: 'retried' } });
		await finished.rehearsal.append({ rehearsalId, event: { type: 'ended' } });
		expect(await trainer.competence.showPlay({ taskId })).toEqual(before);
	});

	it('is assessed once, on every skill it asks for', async () => {
		const trainer = await test.as('trainer');
		const { asked } = await trainer.competence.showPlay({ taskId });
		const order = { id: newId(), enrolmentId, kind: 'unseen' as const, taskId, note: 'Je luistert.' };
		const open = { ...all(3) } as Record<string, number>;
		delete open[asked[0] ?? ''];
		expect(await codeOf(trainer.competence.assess({ ...order, rubric: open }))).toBe('INVALID_INPUT');
		const full = { ...order, rubric: all(3) };
		const outcomes = await Promise.all([
			codeOf(trainer.competence.assess(full)),
			codeOf(trainer.competence.assess(full)),
		]);
		expect(outcomes).toEqual(['done', 'done']);
		const rows = await test.app.db.$count(
			schema.competenceAssessment,
			eq(schema.competenceAssessment.taskId, taskId),
		);
		expect(rows).toBe(1);
		expect(await codeOf(trainer.competence.assess({ ...full, id: newId() }))).toBe('ALREADY_DONE');
		const mine = await mineOf('finished');
		expect(mine?.assessments).toMatchObject([{ kind: 'unseen', isEnough: true, note: 'Je luistert.' }]);
		expect(mine?.assessments[0]?.levels.map((one) => one.skill)).toEqual(asked);
	});
});

describe('the live role-play and the certificate', () => {
	// Each a minute after the one before: which one is the newest must not be left to chance.
	let minutes = 0;
	const live = (enrolmentId: string, rubric: object) => {
		minutes += 1;
		test.setNow(new Date(TEST_NOW.getTime() + minutes * 60_000));
		return { id: newId(), enrolmentId, kind: 'live' as const, rubric };
	};

	it('asks more for safety than for the rest, and every skill', async () => {
		const trainer = await test.as('trainer');
		const enrolmentId = await enrolmentOf('finished');
		const issue = () => codeOf(trainer.certificate.issue({ enrolmentId, kind: 'competence' }));
		expect(await issue()).toBe('NOT_ELIGIBLE');
		await trainer.competence.assess(live(enrolmentId, all(4, { 'safety-limits': 2 })));
		expect((await mineOf('finished'))?.assessments[0]).toMatchObject({
			isEnough: false,
			shortfalls: [{ skill: 'safety-limits', has: 2, needs: 3 }],
		});
		expect(await issue()).toBe('NOT_ELIGIBLE');
		const { listening: _, ...six } = all(3) as Record<string, number>;
		expect(await codeOf(trainer.competence.assess(live(enrolmentId, six)))).toBe('INVALID_INPUT');
		await trainer.competence.assess(live(enrolmentId, all(2, { 'safety-limits': 3 })));
		const mine = await mineOf('finished');
		expect(mine).toMatchObject({ isEligible: true });
		expect(await issue()).toBe('done');
		expect(await issue()).toBe('ALREADY_DONE');
	});

	it('counts the newest: who is seen again and falls short is not eligible any more', async () => {
		const trainer = await test.as('trainer');
		const enrolmentId = await enrolmentOf('deelnemer17');
		const eligible = async () =>
			(await trainer.certificate.showPerson({ enrolmentId })).competence.isEligible;
		expect(await eligible()).toBe(true);
		await trainer.competence.assess(live(enrolmentId, all(1)));
		expect(await eligible()).toBe(false);
		await trainer.competence.assess(live(enrolmentId, all(3)));
		expect(
			await trainer.certificate.issueAll({
				cohortId: (await trainer.certificate.list()).groups.find((one) => one.state === 'finished')?.id ?? '',
				kind: 'competence',
			}),
		).toEqual({ issued: 1, failed: [] });
	});

	it('is a day of late, not of tomorrow and not of long ago', async () => {
		const trainer = await test.as('trainer');
		const order = live(await enrolmentOf('deelnemer18'), all(3));
		const on = (day: string) => codeOf(trainer.competence.assess({ ...order, id: newId(), day }));
		expect(await on('2026-11-23')).toBe('INVALID_INPUT');
		expect(await on('2026-09-22')).toBe('INVALID_INPUT');
		expect(await on('2026-09-23')).toBe('done');
	});

	it('is for trainers of the group', async () => {
		const order = live(await enrolmentOf('deelnemer18'), all(3));
		for (const who of ['other.trainer', 'cotrainer'])
			expect(await codeOf((await test.as(who)).competence.assess(order)), who).toBe('NOT_FOUND');
		expect(await codeOf((await test.as('trainee')).competence.assess(order))).toBe('NOT_ALLOWED');
		expect(await codeOf(test.asNobody().competence.assess(order))).toBe('NOT_LOGGED_IN');
	});
});
