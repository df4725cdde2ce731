import { SCENARIOS, type WrittenScenario } from '@sleutelwerk/content/scenarios';
import { schema } from '@sleutelwerk/db';
import { eq } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findPlainText } from '../testing/find-plain-text.ts';
import { openTestApp, type TestApp } from '../testing/index.ts';
import { playUntil, scenarioOfPart, type Writing } from '../testing/player.ts';
import { codeOf, refusalOf } from '../testing/refusals.ts';

/** A scenario with a turn for oneself beside the one for the trainer. */
function scenarioOfTwoTurns(): WrittenScenario {
	const found = SCENARIOS.find(({ graph }) =>
		Object.values(graph.nodes).some((node) => node.kind === 'open' && !node.toTrainer),
	);
	if (!found) throw new Error('no scenario has a turn for oneself');
	return found;
}

const WORDS = 'Een kiekendief boven het riet, zo voelde dat';

describe('own words at an open turn', () => {
	let test: TestApp;
	beforeAll(async () => void (test = await openTestApp()));
	afterAll(() => test.close());

	const playAll = async (who: string, scenario: WrittenScenario, writing: Writing) =>
		await playUntil(await test.as(who), scenario, {
			until: ({ view }) => view.kind === 'debrief',
			writing,
		});
	const playOut = async (who: string, part: number, writing: Writing) =>
		await playAll(who, scenarioOfPart(part), writing);
	const turnsOf = async (rehearsalId: string) =>
		await test.app.db.select().from(schema.openTurn).where(eq(schema.openTurn.rehearsalId, rehearsalId));
	const listed = async (who: string) => (await (await test.as(who)).review.list()).map((one) => one.id);

	it('are sealed in the table and come back only to who wrote them', async () => {
		const { rehearsalId, play } = await playOut('deelnemer1', 1, { words: WORDS, consent: true });
		expect(play.own.map((one) => one.words)).toContain(WORDS);
		expect((await turnsOf(rehearsalId)).length).toBeGreaterThan(0);
		expect(await findPlainText(test.app.db, 'kiekendief')).toEqual([]);
		for (const who of ['deelnemer2', 'other.trainee', 'keyperson']) {
			const { id: scenarioId } = scenarioOfPart(1);
			const shown = await (await test.as(who)).rehearsal.show({ scenarioId });
			expect(JSON.stringify(shown), who).not.toContain('kiekendief');
		}
	});

	it('never reach a trainer without consent', async () => {
		const before = await listed('trainer');
		for (const scenario of SCENARIOS) {
			const { rehearsalId } = await playAll('deelnemer8', scenario, { words: WORDS, consent: false });
			const turns = await turnsOf(rehearsalId);
			expect(turns.length, scenario.text.nl['title']).toBeGreaterThan(0);
			const trainer = await test.as('trainer');
			for (const turn of turns) {
				expect(turn.consentAt).toBeNull();
				expect(await codeOf(trainer.review.show({ id: turn.id }))).toBe('NOT_FOUND');
				const answer = { id: turn.id, rubric: {}, reply: 'Dank je.' };
				expect(await codeOf(trainer.review.answer(answer))).toBe('NOT_FOUND');
			}
		}
		expect(await listed('trainer')).toEqual(before);
	});

	it('reach the trainers of the group with consent, and no others', async () => {
		const scenario = scenarioOfTwoTurns();
		const { rehearsalId } = await playAll('deelnemer3', scenario, { words: WORDS, consent: true });
		const turns = await turnsOf(rehearsalId);
		expect(turns).toHaveLength(2);
		const sent = turns.filter((one) => one.consentAt !== null);
		// Exactly one open turn of a scenario goes to the trainer, whatever flag came with the others.
		expect(sent).toHaveLength(1);
		const id = sent[0]?.id ?? '';
		expect(await listed('trainer')).toContain(id);
		expect(await listed('cotrainer')).toContain(id);
		expect(await listed('other.trainer')).not.toContain(id);
		expect((await (await test.as('trainer')).review.show({ id })).words).toBe(WORDS);
		expect(await codeOf((await test.as('other.trainer')).review.show({ id }))).toBe('NOT_FOUND');
		expect(await codeOf((await test.as('coordinator')).review.show({ id }))).toBe('NOT_ALLOWED');
	});

	it('cannot be opened in another row', async () => {
		const mine = await playOut('deelnemer4', 1, { words: WORDS, consent: false });
		const theirs = await playOut('deelnemer5', 3, { words: 'eigen woorden', consent: false });
		const [stolen] = await turnsOf(mine.rehearsalId);
		await test.app.db
			.update(schema.openTurn)
			.set({ sealed: stolen?.sealed ?? '' })
			.where(eq(schema.openTurn.rehearsalId, theirs.rehearsalId));
		const { id: scenarioId } = scenarioOfPart(3);
		const refused = await refusalOf((await test.as('deelnemer5')).rehearsal.show({ scenarioId }));
		expect(refused).toMatchObject({ appCode: 'UNEXPECTED', errorId: 'test-request' });
	});
});
