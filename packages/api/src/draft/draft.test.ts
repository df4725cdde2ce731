import { newId } from '@sleutelwerk/core';
import { schema } from '@sleutelwerk/db';
import { findNewestScenario, findScenarioVersion } from '@sleutelwerk/db/repo/rehearsal';
import { textIdsOf, type EditOp } from '@sleutelwerk/role-play';
import { eq } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openTestApp, TEST_NOW, type TestApp } from '../testing/index.ts';
import { codeOf, refusalOf } from '../testing/refusals.ts';
import { scenarioOfPart } from '../testing/player.ts';

let test: TestApp;
beforeAll(async () => void (test = await openTestApp()));
afterAll(() => test.close());

type Caller = Awaited<ReturnType<TestApp['as']>>;
const national = scenarioOfPart(3);
const says = (text: string, id = 'goal'): EditOp => ({ op: 'set-text', locale: 'nl', id, text });

async function own(): Promise<string> {
	const trainer = await test.as('trainer');
	const { published } = await trainer.draft.list();
	return published.find((one) => one.isOwn)?.scenarioId ?? '';
}

/** A new version of a talk of the product, changed by the trainer so that she is its writer. */
async function revised(
	trainer: Caller,
	goal = `Anders ${newId()}`,
): Promise<{ draftId: string; revision: number }> {
	const { draftId } = await trainer.draft.revise({ scenarioId: national.id });
	const { revision } = await trainer.draft.show({ draftId });
	return { draftId, revision: (await trainer.draft.edit({ draftId, revision, ops: [says(goal)] })).revision };
}

const versionsOf = async (scenarioId: string) =>
	await test.app.db
		.select()
		.from(schema.scenarioVersion)
		.where(eq(schema.scenarioVersion.scenarioId, scenarioId));

describe('who may', () => {
	it('keeps a draft to its organisation', async () => {
		const trainer = await test.as('trainer');
		const other = await test.as('other.trainer');
		const { draftId } = await trainer.draft.create({ part: 1, minutes: 10, title: 'Van ons' });
		for (const call of [
			() => other.draft.show({ draftId }),
			() => other.draft.edit({ draftId, revision: 1, ops: [] }),
			() => other.draft.askReview({ draftId }),
			() => other.draft.check({ draftId, revision: 1, isGood: true }),
			() => other.draft.checkLanguage({ draftId, locale: 'en', name: 'X', day: '2026-11-22' }),
			() => other.draft.publish({ draftId, revision: 1 }),
			() => other.draft.remove({ draftId }),
		])
			expect(await codeOf(call())).toBe('NOT_FOUND');
		expect((await other.draft.list()).drafts.map(({ id }) => id)).not.toContain(draftId);
		expect((await (await test.as('coordinator')).draft.show({ draftId })).id).toBe(draftId);
	});

	it('lets only the own people play what an organisation published', async () => {
		const scenarioId = await own();
		expect(scenarioId).not.toBe('');
		const mine = await test.as('trainee');
		const theirs = await test.as('other.trainee');
		expect((await mine.rehearsal.show({ scenarioId })).view.kind).toBe('before');
		expect(await codeOf(theirs.rehearsal.show({ scenarioId }))).toBe('NOT_FOUND');
		expect(await codeOf(theirs.rehearsal.start({ scenarioId }))).toBe('NOT_FOUND');
		const practice = (await theirs.learn.showOverview())?.parts.flatMap((part) => part.practice) ?? [];
		expect(practice.map(({ id }) => id)).not.toContain(scenarioId);
		expect((await (await test.as('other.trainer')).draft.list()).published.some((one) => one.isOwn)).toBe(
			false,
		);
	});
});

describe('a draft', () => {
	it('begins with the outline, and says what is still missing', async () => {
		const trainer = await test.as('trainer');
		const outline = ['Een', 'Twee', '', 'Drie'];
		const { draftId } = await trainer.draft.create({
			part: 2,
			minutes: 8,
			title: 'Nieuw',
			person: 'Ada',
			outline,
		});
		const draft = await trainer.draft.show({ draftId });
		expect([draft.state, draft.part, draft.minutes, draft.basedOn]).toEqual(['draft', 2, 8, null]);
		expect(draft.graph.debrief.idealPath).toEqual(['m1a', 'm2a', 'm3a']);
		expect(draft.blockers).toEqual(['findings', 'expert']);
		expect(draft.findings).toContainEqual(
			expect.objectContaining({ rule: 'missing-text', at: 'm1.cue', place: 'm1' }),
		);
		expect(draft.findings.some(({ rule }) => rule === 'decision-count')).toBe(true);
	});

	it('needs a title, and takes no graph of another shape', async () => {
		const trainer = await test.as('trainer');
		expect((await refusalOf(trainer.draft.create({ part: 1, minutes: 10, title: '  ' }))).fields).toEqual({
			title: 'error.field.required',
		});
		const graph = { ...national.graph, nodes: { new: national.graph.nodes[national.graph.start] } };
		expect(await codeOf(trainer.draft.create({ part: 1, minutes: 10, graph: graph as never }))).toBe(
			'INVALID_INPUT',
		);
	});

	it.each(['constructor', 'toString'])('takes no id that every object has: %s', async (name) => {
		const trainer = await test.as('trainer');
		const before = { ...national.graph.before, title: name };
		const graph = { ...national.graph, before } as never;
		expect(await codeOf(trainer.draft.create({ part: 1, minutes: 10, graph }))).toBe('INVALID_INPUT');
		const speakers = { ...national.graph.speakers, [name]: 'title' };
		const said = { ...national.graph, speakers } as never;
		expect(await codeOf(trainer.draft.create({ part: 1, minutes: 10, graph: said }))).toBe('INVALID_INPUT');
		expect((await trainer.draft.list()).drafts.every((one) => typeof one.title === 'string')).toBe(true);
	});

	it('takes a whole graph with its sentences, as an import gives it', async () => {
		const trainer = await test.as('trainer');
		const { graph, text: texts } = national;
		const { draftId } = await trainer.draft.create({ part: 3, minutes: 10, graph: graph as never, texts });
		const draft = await trainer.draft.show({ draftId });
		expect(draft.graph).toEqual(graph);
		expect(draft.findings.filter((one) => !one.isWarning)).toEqual([]);
	});

	it('is saved by one of two who save at the same time; the other is told', async () => {
		const trainer = await test.as('trainer');
		const { draftId } = await trainer.draft.create({ part: 1, minutes: 10, title: 'Twee tabs' });
		const save = (goal: string) => codeOf(trainer.draft.edit({ draftId, revision: 1, ops: [says(goal)] }));
		expect((await Promise.all([save('een'), save('twee')])).sort()).toEqual(['CONFLICT', null].sort());
		expect((await trainer.draft.show({ draftId })).revision).toBe(2);
	});

	it('lets two translate at the same time, but not write over the same sentence', async () => {
		const trainer = await test.as('trainer');
		const { draftId } = await trainer.draft.create({ part: 1, minutes: 10, title: 'Taal' });
		const op = (locale: 'en' | 'tr', text: string, was: string): EditOp => ({
			...{ op: 'set-text', locale, id: 'title', text, was },
		});
		const save = (one: EditOp) => codeOf(trainer.draft.edit({ draftId, ops: [one] }));
		expect(await Promise.all([save(op('en', 'Language', '')), save(op('tr', 'Dil', ''))])).toEqual([
			null,
			null,
		]);
		expect(await save(op('en', 'Tongue', ''))).toBe('CONFLICT');
		expect(await codeOf(trainer.draft.edit({ draftId, ops: [says('zonder')] }))).toBe('INVALID_INPUT');
	});

	it('says what stands in the way of taking something out, and does nothing by halves', async () => {
		const trainer = await test.as('trainer');
		const { draftId, revision } = await revised(trainer);
		const ending = Object.entries(national.graph.nodes).find(([, node]) => node.kind === 'ending')?.[0] ?? '';
		const before = await trainer.draft.show({ draftId });
		const refusal = await refusalOf(
			trainer.draft.edit({ draftId, revision, ops: [says('half'), { op: 'remove-moment', at: ending }] }),
		);
		expect(refusal.fields['problem']).toBe('draft.problem.pointed-at');
		expect(refusal.fields['by']).not.toBe('');
		expect((await trainer.draft.show({ draftId })).texts).toEqual(before.texts);
	});
});

describe('checking and publishing', () => {
	it('takes an expert who did not write at it, and exactly the words she read', async () => {
		const [trainer, other] = [await test.as('trainer'), await test.as('cotrainer')];
		const { draftId, revision } = await revised(trainer);
		expect(await codeOf(trainer.draft.check({ draftId, revision, isGood: true }))).toBe('NOT_ALLOWED');
		expect((await refusalOf(trainer.draft.publish({ draftId, revision }))).fields).toEqual({
			problem: 'draft.blocker.expert',
		});
		expect(await codeOf(other.draft.check({ draftId, revision: revision - 1, isGood: true }))).toBe(
			'CONFLICT',
		);
		expect((await refusalOf(other.draft.check({ draftId, revision, isGood: false }))).fields).toEqual({
			note: 'error.field.required',
		});
		await other.draft.check({ draftId, revision, isGood: true });
		expect(await trainer.draft.show({ draftId })).toMatchObject({
			...{ state: 'language-review', blockers: [], expert: { by: 'Ruben', day: '2026-11-22' } },
		});
		// One word more, and nobody has checked it any more.
		const edited = await trainer.draft.edit({ draftId, revision, ops: [says('Nog een woord')] });
		expect(await trainer.draft.show({ draftId })).toMatchObject({ state: 'draft', expert: null });
		expect(await codeOf(trainer.draft.publish({ draftId, ...edited }))).toBe('INVALID_INPUT');
	});

	it('is not undone by a translation, and is by an expert who sends it back', async () => {
		const [trainer, other] = [await test.as('trainer'), await test.as('cotrainer')];
		const { draftId, revision } = await revised(trainer);
		await other.draft.check({ draftId, revision, isGood: true });
		const was = (await trainer.draft.show({ draftId })).texts['tr']?.['goal'] ?? '';
		const text: EditOp = { op: 'set-text', locale: 'tr', id: 'goal', text: 'Amaç', was };
		const edited = await trainer.draft.edit({ draftId, ops: [text] });
		expect(await trainer.draft.show({ draftId })).toMatchObject({ state: 'language-review', blockers: [] });
		await other.draft.check({ draftId, revision: edited.revision, isGood: false, note: 'Zin 3.' });
		expect(await trainer.draft.show({ draftId })).toMatchObject({ state: 'draft', blockers: ['expert'] });
	});

	it('makes a version that never changes; who is in the middle keeps hers, others get the new one', async () => {
		const [trainer, other, trainee] = [
			await test.as('trainer'),
			await test.as('cotrainer'),
			await test.as('trainee'),
		];
		const before = await versionsOf(national.id);
		const { draftId, revision } = await revised(trainer, 'Wat je nu oefent');
		await other.draft.check({ draftId, revision, isGood: true });
		const inOld = await (await test.as('other.trainee')).rehearsal.show({ scenarioId: national.id });
		const published = await trainer.draft.publish({ draftId, revision });
		// English was whole until the Dutch of a sentence changed.
		expect(published.inDutch).toContain('en');
		expect(await versionsOf(national.id)).toEqual(expect.arrayContaining(before));
		expect(await versionsOf(national.id)).toHaveLength(before.length + 1);
		expect((await trainee.rehearsal.show({ scenarioId: national.id })).text['goal']).toBe('Wat je nu oefent');
		expect(await (await test.as('other.trainee')).rehearsal.show({ scenarioId: national.id })).toEqual(inOld);
		for (const call of [
			() => trainer.draft.edit({ draftId, revision: revision + 1, ops: [says('later')] }),
			() => trainer.draft.publish({ draftId, revision: revision + 1 }),
			() => trainer.draft.remove({ draftId }),
		])
			expect(await codeOf(call())).toBe('CLOSED');
		const next = await trainer.draft.revise({ scenarioId: national.id });
		expect(next.draftId).not.toBe(draftId);
		expect(await trainer.draft.revise({ scenarioId: national.id })).toEqual(next);
		await trainer.draft.remove(next);
	});

	it('publishes once when it is pressed twice, and names the services whose numbers it prints', async () => {
		const [trainer, other] = [await test.as('trainer'), await test.as('cotrainer')];
		const { draftId, revision } = await revised(trainer);
		await other.draft.check({ draftId, revision, isGood: true });
		const press = () => codeOf(trainer.draft.publish({ draftId, revision }));
		expect((await Promise.all([press(), press()])).filter((code) => code === null)).toHaveLength(1);
		const { organisationId } = await test.viewerOf('trainer');
		const newest = await findNewestScenario(test.app.db, national.id, organisationId);
		const version = newest && (await findScenarioVersion(test.app.db, newest.id));
		expect(version?.version.graph).toMatchObject({ services: [...national.graph.services].sort() });
	});

	it('is not published with a finding in it, whoever checked it', async () => {
		const [trainer, other] = [await test.as('trainer'), await test.as('cotrainer')];
		const { draftId } = await trainer.draft.create({ part: 1, minutes: 10, title: 'Half', outline: ['Een'] });
		await other.draft.check({ draftId, revision: 1, isGood: true });
		expect((await refusalOf(trainer.draft.publish({ draftId, revision: 1 }))).fields).toEqual({
			problem: 'draft.blocker.findings',
		});
	});
});

describe('a language', () => {
	it('is read by a person on a day, for exactly these words', async () => {
		const [trainer, other] = [await test.as('trainer'), await test.as('cotrainer')];
		const scenarioId = scenarioOfPart(5).id;
		const { draftId } = await trainer.draft.revise({ scenarioId });
		const read = { draftId, locale: 'en', name: 'Emily', day: '2026-11-20' } as const;
		expect(
			(await refusalOf(trainer.draft.checkLanguage({ ...read, day: '2026-11-23' }))).fields,
		).toHaveProperty('day');
		const [first = ''] = textIdsOf((await trainer.draft.show({ draftId })).graph);
		await trainer.draft.edit({
			draftId,
			revision: 1,
			ops: [{ op: 'set-text', locale: 'tr', id: first, text: '' }],
		});
		expect((await refusalOf(trainer.draft.checkLanguage({ ...read, locale: 'tr' }))).fields).toEqual({
			locale: 'draft.problem.incomplete',
		});
		await other.draft.checkLanguage(read);
		const english = async () =>
			(await trainer.draft.show({ draftId })).languages.find(({ locale }) => locale === 'en');
		expect((await english())?.read).toEqual({ by: 'Emily', day: '2026-11-20' });
		const { graph, revision } = await trainer.draft.show({ draftId });
		const [id = ''] = textIdsOf(graph);
		await trainer.draft.edit({ draftId, revision, ops: [says('Ander Nederlands', id)] });
		expect(await english()).toMatchObject({ stale: 1, read: null });
		await trainer.draft.edit({
			draftId,
			ops: [{ op: 'set-text', locale: 'en', id, text: 'Other words' }],
			revision: revision + 1,
		});
		expect(await english()).toMatchObject({ stale: 0, missing: 0, read: null });
		await trainer.draft.remove({ draftId });
	});

	it('of a talk of the product is read in one organisation, and unread in the other', async () => {
		const trainer = await test.as('trainer');
		const scenarioId = scenarioOfPart(6).id;
		await trainer.draft.checkLanguage({ scenarioId, locale: 'en', name: 'Emily', day: '2026-11-20' });
		const readIn = async (who: string) =>
			(await (await test.as(who)).draft.list()).published
				.find((one) => one.scenarioId === scenarioId)
				?.languages.find(({ locale }) => locale === 'en')?.read;
		expect(await readIn('trainer')).toEqual({ by: 'Emily', day: '2026-11-20' });
		expect(await readIn('other.trainer')).toBeNull();
		expect(TEST_NOW.toISOString()).toContain('2026-11-22');
	});
});
