import { sealLetter } from '@sleutelwerk/auth/seal-letter';
import { letterPlace, newId, type Deed, type OfflineEvent } from '@sleutelwerk/core';
import { schema } from '@sleutelwerk/db';
import { and, asc, eq } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findPlainText } from '../testing/find-plain-text.ts';
import { openTestApp, TEST_NOW, type TestApp } from '../testing/index.ts';
import { codeOf, refusalOf } from '../testing/refusals.ts';

const WORDS = 'Een kwartelkoning in het hoge gras';
const minutesAgo = (minutes: number) => new Date(TEST_NOW.getTime() - minutes * 60_000).toISOString();

describe('learning without a network', () => {
	let test: TestApp;
	beforeAll(async () => void (test = await openTestApp()));
	afterAll(() => test.close());

	/** The demonstration has people who did much already. */
	async function forgetSteps(who: string) {
		const { accountId } = await test.viewerOf(who);
		const mine = await test.app.db
			.select({ id: schema.enrolment.id })
			.from(schema.enrolment)
			.where(eq(schema.enrolment.accountId, accountId));
		for (const { id } of mine) {
			await test.app.db.delete(schema.progress).where(eq(schema.progress.enrolmentId, id));
			await test.app.db.delete(schema.reflection).where(eq(schema.reflection.enrolmentId, id));
			const nowhere = { atPart: null, atLesson: null, atStep: null, atMoment: null };
			await test.app.db.update(schema.enrolment).set(nowhere).where(eq(schema.enrolment.id, id));
		}
	}

	/** A phone of one person: what it keeps, and how it sends. */
	async function phoneOf(who: string) {
		const caller = await test.as(who);
		await forgetSteps(who);
		const part = await caller.offline.showPart({ part: 1 });
		const { owner, letterKey: key } = part;
		const sentOf = (deed: Deed, { id = newId(), at = minutesAgo(30), locale = 'nl' } = {}) => ({
			...{ id, owner, at, locale, deed },
		});
		const letter = (id: string, words = WORDS) =>
			sealLetter(words, { key, place: letterPlace({ owner, id }) });
		return { caller, part, sentOf, letter, send: caller.offline.send };
	}

	/** Ends whatever was being played of a talk. */
	async function endTalk(caller: Awaited<ReturnType<TestApp['as']>>, scenarioId: string) {
		const { rehearsalId } = await caller.rehearsal.start({ scenarioId });
		for (const from of ['playing', 'debrief'] as const)
			await caller.rehearsal.append({ rehearsalId, event: { type: 'ended', from } });
	}

	const eventsOf = async (rehearsalId: string) =>
		await test.app.db
			.select()
			.from(schema.rehearsalEvent)
			.where(eq(schema.rehearsalEvent.rehearsalId, rehearsalId))
			.orderBy(asc(schema.rehearsalEvent.seq));

	/** A whole way through a talk that takes the first choice each time, as a phone would send it. */
	async function wholeTalk(phone: Awaited<ReturnType<typeof phoneOf>>, rehearsalId = newId()) {
		const { reduce, start, viewOf } = await import('@sleutelwerk/role-play');
		const talk = phone.part.practice.find((one) => one.isNewest);
		if (!talk) throw new Error('part 1 has no talk');
		let state = reduce(talk.graph, start(talk.graph), { type: 'started' });
		const begin: Deed = { kind: 'begin', rehearsalId, versionId: talk.versionId };
		const sent = [phone.sentOf(begin)];
		for (let seq = 2; state.status !== 'ended' && seq < 100; seq += 1) {
			const view = viewOf(talk.graph, state);
			const id = newId();
			const event: OfflineEvent =
				view.kind === 'debrief'
					? { type: 'ended', from: 'debrief' }
					: view.kind === 'decision'
						? { type: 'chose', at: view.node, choice: view.choices[0]?.id ?? '' }
						: view.kind === 'open'
							? { type: 'wrote', at: view.node, words: await phone.letter(id), consent: true }
							: { type: 'continued', at: state.at };
			sent.push(phone.sentOf({ kind: 'event', rehearsalId, seq, event }, { id, locale: 'en' }));
			state = reduce(talk.graph, state, event.type === 'wrote' ? { ...event, ref: id } : event);
		}
		return { sent, rehearsalId, scenarioId: talk.scenarioId };
	}

	it('gives a whole part in every language, and nothing of what somebody did', async () => {
		const place = { part: 1, lesson: 4, step: 'f1', state: 'done' as const };
		const { lessons } = (await (await test.as('deelnemer1')).learn.showOverview())?.parts[0] ?? {};
		await (await test.as('deelnemer1')).progress.record({ ...place, reflection: WORDS }).catch(() => null);
		const { part } = await phoneOf('deelnemer1');
		for (const pages of Object.values(part.pages)) {
			expect(pages.lessons.map((one) => one.lesson.number)).toEqual(lessons?.map((one) => one.number));
			for (const { graph, versionId } of part.practice) {
				const known = pages.practice[versionId]?.text ?? {};
				expect(known[graph.before.title], versionId).toBeTruthy();
				for (const node of Object.values(graph.nodes))
					for (const line of node.lines) expect(known[line.id], line.id).toBeTruthy();
			}
		}
		expect(part.pages.en.lessons[0]?.textLocale).toBe('en');
		expect(JSON.stringify(part)).not.toContain('kwartelkoning');
		// The same for everybody of the group but for the mark of whose phone it is.
		const other = await phoneOf('deelnemer2');
		expect({ ...other.part, owner: '' }).toEqual({ ...part, owner: '' });
		expect(other.part.owner).not.toBe(part.owner);
		expect(await codeOf((await test.as('trainee')).offline.showPart({ part: 9 }))).toBe('INVALID_INPUT');
	});

	it('keeps a step once, at its own moment, however often and at the same time it is sent', async () => {
		const phone = await phoneOf('deelnemer2');
		const lesson = phone.part.pages.nl.lessons[0]?.lesson;
		const step = lesson?.steps[0]?.id ?? '';
		const sent = phone.sentOf({ kind: 'step', part: 1, lesson: 1, step, state: 'done' });
		const answers = await Promise.all(Array.from({ length: 12 }, () => phone.send(sent)));
		expect(new Set(answers.map((one) => one.id))).toEqual(new Set([sent.id]));
		const { steps, place } = await phone.caller.offline.showMine({ part: 1 });
		expect(steps).toEqual([{ lesson: 1, step, state: 'done', answer: null }]);
		expect(place).toEqual({ lesson: 1, step: lesson?.steps[1]?.id });
		const rows = await test.app.db.select().from(schema.progress).where(eq(schema.progress.step, step));
		expect(rows.filter((row) => row.at.toISOString() === sent.at)).toHaveLength(1);
	});

	it('opens own words only for the deed and the person they were written for, and seals them again', async () => {
		const phone = await phoneOf('deelnemer3');
		const found = phone.part.pages.nl.lessons.flatMap(({ lesson }) =>
			lesson.steps.flatMap((one) =>
				one.kind === 'reflection' ? [{ lesson: lesson.number, step: one.id }] : [],
			),
		)[0];
		if (!found) throw new Error('part 1 has no reflection');
		const id = newId();
		const deed: Deed = { kind: 'step', part: 1, ...found, state: 'done', words: await phone.letter(id) };
		await phone.send(phone.sentOf(deed, { id }));
		await phone.send(phone.sentOf(deed, { id }));
		const shown = await phone.caller.learn.showLesson({ part: 1, number: found.lesson, step: found.step });
		expect(shown.reflections[found.step]).toBe(WORDS);
		expect(await findPlainText(test.app.db, 'kwartelkoning')).toEqual([]);
		const mine = await phone.caller.offline.showMine({ part: 1 });
		expect(mine.written).toEqual([`${found.lesson}/${found.step}`]);
		expect(JSON.stringify(mine)).not.toContain('kwartelkoning');
		// Moved to another deed, or taken by another person, a letter stays closed.
		expect(await refusalOf(phone.send(phone.sentOf(deed)))).toMatchObject({ appCode: 'INVALID_INPUT' });
		const thief = await phoneOf('deelnemer4');
		expect(await refusalOf(thief.send(thief.sentOf(deed, { id })))).toMatchObject({
			appCode: 'INVALID_INPUT',
		});
	});

	it('keeps a whole talk once: sent twice, twenty times at once, with its words and its language', async () => {
		const phone = await phoneOf('deelnemer5');
		const { sent, rehearsalId, scenarioId } = await wholeTalk(phone);
		await endTalk(phone.caller, scenarioId);
		for (const one of sent) {
			await Promise.all(Array.from({ length: 4 }, () => phone.send(one)));
			await phone.send(one);
		}
		const once = await eventsOf(rehearsalId);
		expect(once.filter(({ event }) => (event as { type: string }).type !== 'language-changed')).toHaveLength(
			sent.length,
		);
		expect(once.every((row) => row.at.toISOString() === minutesAgo(30))).toBe(true);
		expect(once.map(({ event }) => event)).toContainEqual({ type: 'language-changed', locale: 'en' });
		for (const one of sent) await phone.send(one);
		expect(await eventsOf(rehearsalId)).toEqual(once);
		const turns = await test.app.db
			.select()
			.from(schema.openTurn)
			.where(eq(schema.openTurn.rehearsalId, rehearsalId));
		const wrote = sent.filter(({ deed }) => deed.kind === 'event' && deed.event.type === 'wrote');
		expect(turns.map((one) => one.id).sort()).toEqual(wrote.map((one) => one.id).sort());
		expect(turns.filter((one) => one.consentAt)).toHaveLength(1);
		const shown = await phone.caller.rehearsal.show({ scenarioId });
		expect(shown.rehearsalId).toBe(rehearsalId);
		expect(shown.own.map((one) => one.words)).toContain(WORDS);
		const all = await test.app.db
			.select()
			.from(schema.rehearsal)
			.where(and(eq(schema.rehearsal.id, rehearsalId)));
		expect(all).toHaveLength(1);
		expect(all[0]?.endedAt).not.toBeNull();
	});

	it('refuses what comes before its turn, and takes it when its turn has come', async () => {
		const phone = await phoneOf('deelnemer6');
		const { sent, rehearsalId } = await wholeTalk(phone);
		const [begin, second, third] = sent;
		if (!begin || !second || !third) throw new Error('too short a talk');
		expect(await codeOf(phone.send(second))).toBe('NOT_FOUND');
		await phone.send(begin);
		expect(await codeOf(phone.send(third))).toBe('CONFLICT');
		for (const one of [second, third, second, begin]) await phone.send(one);
		expect((await eventsOf(rehearsalId)).length).toBeGreaterThanOrEqual(3);
	});

	it('says so when a talk went on elsewhere, and leaves it as it is', async () => {
		const phone = await phoneOf('deelnemer7');
		const { sent, rehearsalId } = await wholeTalk(phone);
		const [begin, second] = sent;
		if (!begin || second?.deed.kind !== 'event') throw new Error('too short a talk');
		const { event } = second.deed;
		if (event.type === 'wrote') throw new Error('a talk that begins with own words');
		await phone.send(begin);
		await phone.caller.rehearsal.append({ rehearsalId, event });
		const before = await eventsOf(rehearsalId);
		const other = { type: 'ended', from: 'playing' } as const;
		const late = phone.sentOf({ kind: 'event', rehearsalId, seq: 2, event: other });
		expect(await codeOf(phone.send(late))).toBe('ALREADY_DONE');
		// The same deed at the same place is the same deed, wherever it was done.
		await phone.send(second);
		const nowhere = { type: 'continued', at: 'nowhere' } as const;
		const wrong = phone.sentOf({ kind: 'event', rehearsalId, seq: 3, event: nowhere });
		expect(await codeOf(phone.send(wrong))).toBe('CONFLICT');
		expect(await eventsOf(rehearsalId)).toEqual(before);
	});

	it('belongs to one account: nobody else sends it or adds to it, and nobody logged out', async () => {
		const phone = await phoneOf('deelnemer8');
		const { sent, rehearsalId } = await wholeTalk(phone);
		const [begin, second] = sent;
		if (!begin || !second) throw new Error('too short a talk');
		await phone.send(begin);
		for (const who of ['deelnemer1', 'finished', 'keyperson', 'other.trainee']) {
			const other = await test.as(who);
			// The field tells the phone that it is not refused but somebody else's.
			expect(await refusalOf(other.offline.send(begin)), who).toMatchObject({
				appCode: 'NOT_FOUND',
				fields: { owner: expect.any(String) },
			});
			const { owner } = await other.offline.showOwner();
			expect(await codeOf(other.offline.send({ ...begin, owner })), who).toBe('NOT_FOUND');
			expect(await codeOf(other.offline.send({ ...second, owner })), who).toBe('NOT_FOUND');
		}
		expect(await codeOf(test.asNobody().offline.send(second))).toBe('NOT_LOGGED_IN');
		expect(await codeOf((await test.as('trainer')).offline.send(second))).toBe('NOT_ALLOWED');
		expect(await eventsOf(rehearsalId)).toHaveLength(1);
	});

	it('takes a moment in the future for now, and knows no step or version that is not there', async () => {
		const phone = await phoneOf('deelnemer9');
		const step = phone.part.pages.nl.lessons[1]?.lesson.steps[0]?.id ?? '';
		const deed: Deed = { kind: 'step', part: 1, lesson: 2, step, state: 'done' };
		await phone.send(phone.sentOf(deed, { at: '2031-01-01T00:00:00.000Z' }));
		const { accountId } = await test.viewerOf('deelnemer9');
		const [row] = await test.app.db
			.select({ at: schema.progress.at })
			.from(schema.progress)
			.innerJoin(schema.enrolment, eq(schema.enrolment.id, schema.progress.enrolmentId))
			.where(and(eq(schema.enrolment.accountId, accountId), eq(schema.progress.lesson, 2)));
		expect(row?.at).toEqual(TEST_NOW);
		expect(await codeOf(phone.send(phone.sentOf({ ...deed, step: 'nowhere' })))).toBe('NOT_FOUND');
		const begin: Deed = { kind: 'begin', rehearsalId: newId(), versionId: newId() };
		expect(await codeOf(phone.send(phone.sentOf(begin)))).toBe('NOT_FOUND');
	});

	it('passes on that somebody wants to talk, a word for the list and which language comes first', async () => {
		const phone = await phoneOf('finished');
		for (const deed of [
			{ kind: 'contact' },
			{ kind: 'word', word: phone.part.pages.nl.lessons.flatMap((one) => one.words)[0]?.id ?? '' },
			{ kind: 'reading', dutchFirst: true },
		] as const) {
			const sent = phone.sentOf(deed);
			await phone.send(sent);
			await phone.send(sent);
		}
		const { accountId } = await test.viewerOf('finished');
		const [enrolment] = await test.app.db
			.select()
			.from(schema.enrolment)
			.where(eq(schema.enrolment.accountId, accountId));
		expect(enrolment?.wantsContactAt).toEqual(new Date(minutesAgo(30)));
		expect((await phone.caller.word.list()).kept).toHaveLength(1);
	});
});
