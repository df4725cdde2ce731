import { newId } from '@sleutelwerk/core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openTestApp, type TestApp } from '../testing/index.ts';
import { scenarioOfPart } from '../testing/player.ts';
import { levelsOf, shownLevels } from './skill-levels.ts';

const code = (promise: Promise<unknown>) =>
	promise.then(
		() => 'done',
		(error: { message?: string }) => error.message,
	);

describe('the board of a group', () => {
	let test: TestApp;
	let cohortId: string;
	const scenarioId = scenarioOfPart(1).id;
	beforeAll(async () => {
		test = await openTestApp();
		const groups = await (await test.as('trainer')).cohort.list();
		cohortId = groups.find((group) => group.state === 'running')?.id ?? '';
	});
	afterAll(() => test.close());

	it('is for the trainers of this group and nobody else', async () => {
		const ask = async (who: string) => code((await test.as(who)).board.show({ cohortId, scenarioId }));
		expect(await ask('trainer')).toBe('done');
		expect(await ask('cotrainer')).toBe('done');
		expect(await ask('other.trainer')).toBe('NOT_FOUND');
		expect(await ask('coordinator')).toBe('NOT_ALLOWED');
		expect(await ask('trainee')).toBe('NOT_ALLOWED');
		expect(await code(test.asNobody().board.show({ cohortId, scenarioId }))).toBe('NOT_LOGGED_IN');
		const other = await test.as('other.trainer');
		expect(await code(other.board.list({ cohortId }))).toBe('NOT_FOUND');
		const trainer = await test.as('trainer');
		expect(await code(trainer.board.show({ cohortId, scenarioId: newId() }))).toBe('NOT_FOUND');
	});

	it('counts people who came to the end the first time, and shows no figure of one to four', async () => {
		const trainer = await test.as('trainer');
		const { scenarios } = await trainer.board.list({ cohortId });
		expect(scenarios.find((one) => one.id === scenarioId)?.people).toBe(12);
		// Fewer than five played the scenario of part 4; how many is not said.
		expect(scenarios.find((one) => one.id === scenarioOfPart(4).id)?.people).toBeNull();
		const shown = await trainer.board.show({ cohortId, scenarioId });
		expect(shown.people).toBe(12);
		const kinds = new Set(shown.moments.map((moment) => moment.figures));
		expect(kinds).toEqual(new Set(['shown', 'several']));
		for (const { figures, choices, others, otherPeople } of shown.moments) {
			const people = choices.map((choice) => choice.people);
			for (const count of [...people, others, otherPeople])
				expect([1, 2, 3, 4], JSON.stringify(people)).not.toContain(count);
			if (figures === 'shown') expect(people.reduce<number>((sum, n) => sum + (n ?? 0), others)).toBe(12);
			else expect(people.every((count) => count === null)).toBe(true);
		}
	});

	it('does not count a second try, nor who left the group', async () => {
		const { id } = scenarioOfPart(2);
		const trainer = await test.as('trainer');
		const before = await trainer.board.show({ cohortId, scenarioId: id });
		const trainee = await test.as('deelnemer2');
		const { rehearsalId } = await trainee.rehearsal.start({ scenarioId: id });
		await trainee.rehearsal.append({ rehearsalId, event: { type: 'retried' } });
		expect(await trainer.board.show({ cohortId, scenarioId: id })).toEqual(before);
	});

	it('has no names and no own words', async () => {
		const trainer = await test.as('trainer');
		const { people } = await trainer.cohort.show({ id: cohortId });
		const board = JSON.stringify(await trainer.board.show({ cohortId, scenarioId }));
		// Selam is also the name of somebody in the scenario: full names tell the two apart.
		for (const { name } of people) expect(board).not.toContain(name);
		expect(board).not.toContain('Ik hoor dat je bang bent. Ik vertel dit niet aan je man');
		expect(board).toContain('repair');
	});

	it('shows both ways also where nobody played, in the language of the viewer', async () => {
		const trainer = await test.as('other.trainer');
		const [group] = await trainer.cohort.list();
		const shown = await trainer.board.show({ cohortId: group?.id ?? '', scenarioId });
		expect(shown.people).toBeNull();
		expect(shown.moments.every((moment) => moment.figures === 'too-few')).toBe(true);
		expect(shown.moments.every((moment) => moment.other && moment.otherPeople === null)).toBe(true);
		expect(shown.questions).toHaveLength(3);
		const wish = { cohortId: group?.id ?? '', scenarioId, locale: 'ar' as const };
		const arabic = await trainer.board.show(wish);
		expect(arabic.textLocale).toBe('ar');
		expect(arabic.questions[0]).toMatch(/\p{Script=Arabic}/u);
	});

	it('tells by skill what the group finds hard, from the figures of the board and nothing else', async () => {
		const trainer = await test.as('trainer');
		expect(await code((await test.as('other.trainer')).board.paths({ cohortId }))).toBe('NOT_FOUND');
		expect(await code((await test.as('coordinator')).board.paths({ cohortId }))).toBe('NOT_ALLOWED');
		const paths = await trainer.board.paths({ cohortId });
		const { people } = await trainer.cohort.show({ id: cohortId });
		for (const { name } of people) expect(JSON.stringify(paths)).not.toContain(name);
		expect(paths.scenarios.map((one) => one.people).every((count) => count >= 5)).toBe(true);
		for (const { id, moments } of paths.scenarios) {
			const board = await trainer.board.show({ cohortId, scenarioId: id });
			expect(moments.map(({ ways }) => ways.map((way) => way.people))).toEqual(
				board.moments.map(({ choices }) => choices.map((choice) => choice.people)),
			);
			for (const { repair } of moments.flatMap((moment) => moment.ways))
				for (const count of repair ? [repair.repaired, repair.left] : [])
					expect([1, 2, 3, 4]).not.toContain(count);
		}
		const { moments } = paths.skills.find((one) => one.skill === 'safety-limits') ?? { moments: undefined };
		expect(moments?.aside).toBeGreaterThan(0);
		expect(moments?.mixed).toBeGreaterThan(0);
		// One person has an answer of a trainer: not enough to say anything.
		expect(new Set(paths.skills.map((one) => one.levels.kind))).toEqual(new Set(['too-few']));
	});
});

describe('levels of a skill', () => {
	it('are shown whole, in halves, or not at all', () => {
		expect(shownLevels([0, 2, 1, 1])).toEqual({ kind: 'too-few' });
		expect(shownLevels([0, 6, 5, 0])).toEqual({ kind: 'levels', people: [0, 6, 5, 0] });
		expect(shownLevels([2, 4, 5, 3])).toEqual({ kind: 'halves', lower: 6, upper: 8 });
		expect(shownLevels([1, 2, 8, 0])).toEqual({ kind: 'several' });
	});

	it('count a person once, with her newest level', () => {
		const rubrics = [1, 2, 3, 4, 5, 1].map((id, index) => ({
			...{ enrolmentId: `e${id}`, rubric: { listening: index === 5 ? 3 : 2 } },
		}));
		expect(levelsOf('listening', rubrics.slice(0, 5))).toEqual({ kind: 'levels', people: [0, 5, 0, 0] });
		expect(levelsOf('listening', rubrics)).toEqual({ kind: 'several' });
		expect(levelsOf('self-care', rubrics)).toEqual({ kind: 'too-few' });
	});
});
