import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openTestApp, type TestApp } from '../testing/index.ts';

let test: TestApp;
beforeAll(async () => void (test = await openTestApp()));
afterAll(() => test.close());

const codeOf = (error: { code?: string }) => error.code;
const fieldsOf = (error: { cause?: { fields?: Record<string, string> } }) => error.cause?.fields;

async function makeAsked(...texts: string[]) {
	const coordinator = await test.as('coordinator');
	const { id } = await coordinator.webinar.create({
		...{ id: randomUUID(), title: { nl: 'Avond' }, startsAt: new Date('2026-12-03T18:30:00Z'), minutes: 60 },
		...{ languages: ['nl'], audience: 'everybody', seats: 10 },
	});
	await coordinator.webinar.open({ id, room: ['hidden', 'notRecorded', 'chatOff'] });
	for (const question of texts) await test.asNobody().webinar.ask({ webinarId: id, question });
	const { questions } = await coordinator.webinar.show({ id });
	const idOf = (text: string) => questions.find((one) => one.text === text)?.id ?? '';
	const states = async () =>
		Object.fromEntries(
			(await coordinator.webinar.show({ id })).questions.map((one) => [one.text, [one.state, one.joinedTo]]),
		);
	return { coordinator, id, idOf, states, read: () => test.asNobody().webinar.read({ id }) };
}

describe('questions that ask the same', () => {
	it('are joined, go along with the one that speaks for them, and come apart again', async () => {
		const { coordinator, idOf, states } = await makeAsked('a', 'b', 'c', 'd');
		const [a, b, c, d] = ['a', 'b', 'c', 'd'].map(idOf) as [string, string, string, string];
		await coordinator.question.join({ ids: [b, c] });
		// Whoever was joined to b is joined to a with it; joining to one that is joined means the one that speaks.
		await coordinator.question.join({ ids: [a, b] });
		await coordinator.question.join({ ids: [c, d] });
		expect(await states()).toEqual({
			a: ['new', null],
			b: ['shown', a],
			c: ['shown', a],
			d: ['shown', a],
		});
		await coordinator.question.moderate({ id: a, state: 'answered' });
		expect((await states()).c).toEqual(['answered', a]);
		await coordinator.question.split({ id: c });
		expect((await states()).c).toEqual(['answered', null]);
	});

	it('are of one webinar and of the own organisation', async () => {
		const [one, two] = [await makeAsked('x'), await makeAsked('y')];
		const ids = [one.idOf('x'), two.idOf('y')];
		expect(await one.coordinator.question.join({ ids }).catch(codeOf)).toBe('CONFLICT');
		expect(await one.coordinator.question.join({ ids: ids.slice(1) }).catch(codeOf)).toBe('BAD_REQUEST');
		const stranger = await test.as('other.trainer');
		expect(await stranger.question.join({ ids }).catch(codeOf)).toBe('NOT_FOUND');
		expect(await stranger.question.split({ id: ids[0] ?? '' }).catch(codeOf)).toBe('NOT_FOUND');
	});
});

describe('an answer in writing', () => {
	const words = { publicText: 'Mag mijn kind meekijken?', answer: 'Ja. Bel bij twijfel 0800-1234.' };

	it('is read by everybody in the words of who answers, never in those that were typed', async () => {
		const typed = 'mijn dochter Anna wil meekijken';
		const { coordinator, idOf, read } = await makeAsked(typed, 'en mijn zoon?');
		const [id, joined] = [idOf(typed), idOf('en mijn zoon?')];
		expect((await read()).answers).toEqual([]);
		await coordinator.question.join({ ids: [id, joined] });
		await coordinator.question.answer({ id, ...words });
		expect((await read()).answers).toEqual([{ id, question: words.publicText, answer: words.answer }]);
		expect(JSON.stringify(await read())).not.toContain('Anna');
		const listed = await test.asNobody().webinar.answered({ lang: 'nl' });
		expect(listed.find((one) => one.id === (listed[0]?.id ?? ''))?.answers).toBeGreaterThan(0);
		expect(await coordinator.question.answer({ id: joined, ...words }).catch(codeOf)).toBe('CONFLICT');
		await coordinator.question.moderate({ id, state: 'hidden' });
		expect((await read()).answers).toEqual([]);
	});

	it('is refused with what leads to somebody, and asks again about what reads like a name', async () => {
		const { coordinator, idOf, read } = await makeAsked('q');
		const id = idOf('q');
		const answer = (changes: object) => coordinator.question.answer({ id, ...words, ...changes });
		const phone = { publicText: 'Mag 06 12345678 bellen?', isSure: true };
		expect(await answer(phone).catch(fieldsOf)).toEqual({ publicText: 'error.field.trace' });
		const name = { publicText: 'Mag mevrouw Voorbeeld meekijken?' };
		expect(await answer(name).catch(fieldsOf)).toEqual({ isSure: 'error.field.somebody' });
		expect((await read()).answers).toEqual([]);
		await answer({ ...name, isSure: true });
		expect((await read()).answers).toHaveLength(1);
		const stranger = await test.as('other.trainer');
		expect(await stranger.question.answer({ id, ...words }).catch(codeOf)).toBe('NOT_FOUND');
	});
});
