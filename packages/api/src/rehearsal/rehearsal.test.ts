import { SCENARIOS, type WrittenScenario } from '@sleutelwerk/content/scenarios';
import type { ScenarioNode, TextId } from '@sleutelwerk/core';
import { schema } from '@sleutelwerk/db';
import { asc, eq, inArray } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openTestApp, type TestApp } from '../testing/index.ts';
import { playUntil, scenarioOfPart, type Play } from '../testing/player.ts';
import { codeOf, refusalOf } from '../testing/refusals.ts';

const eventsOf = async ({ app }: TestApp, rehearsalId: string) =>
	await app.db
		.select()
		.from(schema.rehearsalEvent)
		.where(eq(schema.rehearsalEvent.rehearsalId, rehearsalId))
		.orderBy(asc(schema.rehearsalEvent.seq));

describe('rehearsals', () => {
	let test: TestApp;
	beforeAll(async () => void (test = await openTestApp()));
	afterAll(() => test.close());
	const { id: scenarioId } = scenarioOfPart(2);

	it('are for who learns', async () => {
		const nobody = test.asNobody();
		const event = { type: 'started' as const };
		const rehearsalId = '7f9c24e8-3b12-4fef-91e0-5a1c6a1d2b3c';
		const calls = (caller: typeof nobody) => [
			caller.rehearsal.show({ scenarioId }),
			caller.rehearsal.start({ scenarioId }),
			caller.rehearsal.append({ rehearsalId, event }),
		];
		for (const call of calls(nobody)) expect(await codeOf(call)).toBe('NOT_LOGGED_IN');
		for (const who of ['trainer', 'coordinator', 'partner', 'admin'])
			for (const call of calls(await test.as(who))) expect(await codeOf(call), who).toBe('NOT_ALLOWED');
		expect(await codeOf((await test.as('keyperson')).rehearsal.show({ scenarioId }))).toBeNull();
	});

	it('are not found where there are none', async () => {
		const caller = await test.as('deelnemer1');
		const none = '7f9c24e8-3b12-4fef-91e0-5a1c6a1d2b3c';
		expect(await codeOf(caller.rehearsal.show({ scenarioId: none }))).toBe('NOT_FOUND');
		expect(await codeOf(caller.rehearsal.start({ scenarioId: none }))).toBe('NOT_FOUND');
		const event = { type: 'ended' as const };
		expect(await codeOf(caller.rehearsal.append({ rehearsalId: none, event }))).toBe('NOT_FOUND');
	});

	it('of somebody else do not exist for anybody, and stay as they are', async () => {
		const { rehearsalId } = await (await test.as('deelnemer1')).rehearsal.start({ scenarioId });
		const before = await eventsOf(test, rehearsalId);
		for (const who of ['trainee', 'deelnemer2', 'other.trainee', 'keyperson']) {
			const caller = await test.as(who);
			for (const type of ['ended', 'retried', 'started'] as const)
				expect(await codeOf(caller.rehearsal.append({ rehearsalId, event: { type } })), who).toBe(
					'NOT_FOUND',
				);
			const shown = await caller.rehearsal.show({ scenarioId });
			expect(shown.rehearsalId, who).not.toBe(rehearsalId);
		}
		expect(await eventsOf(test, rehearsalId)).toEqual(before);
	});

	it('begin once, also when twenty taps come at the same time', async () => {
		const caller = await test.as('deelnemer3');
		const begun = await Promise.all(Array.from({ length: 20 }, () => caller.rehearsal.start({ scenarioId })));
		expect(new Set(begun.map((one) => one.rehearsalId)).size).toBe(1);
		const [first] = begun;
		expect(await caller.rehearsal.start({ scenarioId })).toEqual(first);
		expect(await eventsOf(test, first?.rehearsalId ?? '')).toMatchObject([
			{ seq: 1, event: { type: 'started' } },
		]);
	});

	it('begin a new one only after the last was ended', async () => {
		const caller = await test.as('deelnemer4');
		const { rehearsalId } = await caller.rehearsal.start({ scenarioId });
		const end = (from: 'playing' | 'debrief') =>
			caller.rehearsal.append({ rehearsalId, event: { type: 'ended', from } });
		expect(await end('playing')).toEqual({ changed: true, status: 'debrief' });
		// The second tap on "stop here" must not skip the debrief.
		expect(await end('playing')).toEqual({ changed: false, status: 'debrief' });
		expect((await caller.rehearsal.start({ scenarioId })).rehearsalId).toBe(rehearsalId);
		expect(await end('debrief')).toEqual({ changed: true, status: 'ended' });
		expect((await caller.rehearsal.start({ scenarioId })).rehearsalId).not.toBe(rehearsalId);
	});

	it('take an event once: sent twice, and twenty times at once', async () => {
		const caller = await test.as('deelnemer5');
		const scenario = scenarioOfPart(3);
		const { rehearsalId, play } = await playUntil(caller, scenario, {
			until: ({ view }) => view.kind === 'decision',
		});
		if (play.view.kind !== 'decision') throw new Error('no decision');
		const count = (await eventsOf(test, rehearsalId)).length;
		const event = { type: 'chose' as const, at: play.view.node, choice: play.view.choices[0]?.id ?? '' };
		const answers = await Promise.all(
			Array.from({ length: 20 }, () => caller.rehearsal.append({ rehearsalId, event })),
		);
		expect(answers.filter((one) => one.changed)).toHaveLength(1);
		expect(await eventsOf(test, rehearsalId)).toHaveLength(count + 1);
		expect(await caller.rehearsal.append({ rehearsalId, event })).toMatchObject({ changed: false });
		expect(await eventsOf(test, rehearsalId)).toHaveLength(count + 1);
		expect((await caller.rehearsal.show({ scenarioId: scenario.id })).taken).toBe(1);
	});

	it('start again once for each tap, and a late repeat takes nothing away', async () => {
		const caller = await test.as('deelnemer6');
		const scenario = scenarioOfPart(4);
		const { rehearsalId } = await playUntil(caller, scenario, {
			until: ({ view }) => view.kind === 'consequence',
		});
		const retry = (attempt?: number) =>
			caller.rehearsal.append({ rehearsalId, event: { type: 'retried', ...(attempt ? { attempt } : {}) } });
		await Promise.all(Array.from({ length: 20 }, () => retry()));
		expect((await caller.rehearsal.show({ scenarioId: scenario.id })).attempt).toBe(2);
		const { play } = await playUntil(caller, scenario, {
			until: ({ view }) => view.kind === 'consequence',
		});
		expect(await retry(1)).toMatchObject({ changed: false });
		expect(await caller.rehearsal.show({ scenarioId: scenario.id })).toEqual(play);
	});

	it('refuse what is no event, and say which field', async () => {
		const caller = await test.as('deelnemer7');
		const { rehearsalId } = await caller.rehearsal.start({ scenarioId });
		const send = (event: unknown) =>
			refusalOf(caller.rehearsal.append({ rehearsalId, event: event as { type: 'started' } }));
		expect(await send({ type: 'wrote', at: 'x', words: '   ', consent: false })).toMatchObject({
			appCode: 'INVALID_INPUT',
			fields: { 'event.words': 'error.field.required' },
		});
		expect(await send({ type: 'finished' })).toMatchObject({
			appCode: 'INVALID_INPUT',
			fields: { 'event.type': 'error.field.invalid' },
		});
		expect(await send({ type: 'continued' })).toMatchObject({
			fields: { 'event.at': 'error.field.invalid' },
		});
	});
});

/** Every text that may be seen at a moment, from the graph itself and not from the view under test. */
function allowedTexts({ graph }: WrittenScenario, { view }: Play): Set<TextId> {
	const names = Object.values(graph.speakers);
	if (view.kind === 'before') return new Set([...names, ...Object.values(graph.before)]);
	if (view.kind === 'debrief' || view.kind === 'ended') throw new Error('not a moment on stage');
	const node = graph.nodes[view.node];
	if (!node) throw new Error(`no node ${view.node}`);
	const stage = [node.cue, ...(node.thought ? [node.thought] : []), ...node.lines.map((line) => line.id)];
	return new Set([...names, ...stage, ...textsOfKind(node, view)]);
}

function textsOfKind(node: ScenarioNode, view: Play['view']): TextId[] {
	if (node.kind === 'ending') return [...node.reflection];
	if (node.kind === 'open') return [node.prompt, ...(view.kind === 'models' ? node.models : [])];
	if (node.kind !== 'decision') return [];
	if (view.kind !== 'consequence') return node.choices.map((choice) => choice.text);
	return node.choices
		.filter((choice) => choice.id === view.choice)
		.flatMap((choice) => [
			choice.text,
			choice.coach,
			...choice.after.map((line) => line.id),
			...(choice.phrase ? [choice.phrase] : []),
			...(choice.repair ? [choice.repair.text] : []),
		]);
}

/** Ids and sentences that are shown before their moment. */
function spoilersIn(scenario: WrittenScenario, play: Play): string[] {
	const { nl, en } = scenario.text;
	const allowed = allowedTexts(scenario, play);
	const inBoth = (id: TextId) => [nl[id] ?? '', en[id] ?? ''];
	const now = [...allowed].flatMap(inBoth);
	const later = Object.keys(nl)
		.filter((id) => !allowed.has(id))
		.flatMap(inBoth)
		// Short ones and some phrases are a part of what is said now as well.
		.filter((words) => words.length > 12 && !now.some((said) => said.includes(words)));
	const sent = JSON.stringify(play);
	return [
		...Object.keys(play.text).filter((id) => !allowed.has(id)),
		...later.filter((words) => sent.includes(JSON.stringify(words).slice(1, -1))),
	];
}

describe('every scenario, played through the API', () => {
	let test: TestApp;
	beforeAll(async () => void (test = await openTestApp()));
	afterAll(() => test.close());

	it.each(SCENARIOS)(
		'part $part ends in its debrief on the ideal path, and shows nothing beforehand',
		async (scenario) => {
			const caller = await test.as('deelnemer1');
			const { nl } = scenario.text;
			const seen: string[] = [];
			const noSpoilers = (play: Play) => {
				if (play.debrief) return;
				seen.push(play.view.kind);
				expect(spoilersIn(scenario, play)).toEqual([]);
			};
			noSpoilers(await caller.rehearsal.show({ scenarioId: scenario.id }));
			const { rehearsalId, play } = await playUntil(caller, scenario, {
				until: ({ view }) => view.kind === 'debrief',
				watch: noSpoilers,
			});
			expect(new Set(seen)).toEqual(
				new Set(['before', 'scene', 'decision', 'consequence', 'open', 'models', 'ending']),
			);
			const { idealPath } = scenario.graph.debrief;
			expect(play.debrief?.steps.map((step) => step.chosen?.id)).toEqual(idealPath);
			expect(play.debrief).toMatchObject({ isStoppedEarly: false });
			expect(play.debrief?.routes.every((id) => play.text[id] === nl[id])).toBe(true);
			const [row] = await test.app.db
				.select()
				.from(schema.rehearsal)
				.where(eq(schema.rehearsal.id, rehearsalId));
			expect(row).toMatchObject({ debriefedAt: test.app.clock(), endedAt: null });
			const overview = await caller.learn.showOverview();
			const practice = overview?.parts.flatMap((part) => part.practice).find((one) => one.id === scenario.id);
			expect(practice?.state).toBe('debriefed');
		},
	);

	it('would be caught telling the end beforehand', async () => {
		const scenario = scenarioOfPart(1);
		const play = await (await test.as('deelnemer3')).rehearsal.show({ scenarioId: scenario.id });
		const { idealWhy } = scenario.graph.debrief;
		const words = scenario.text.nl[idealWhy] ?? '';
		expect(spoilersIn(scenario, play)).toEqual([]);
		expect(spoilersIn(scenario, { ...play, text: { ...play.text, [idealWhy]: words } })).toEqual([
			idealWhy,
			words,
		]);
	});

	it('goes on in mid-scene in another language, from the same events', async () => {
		const scenario = scenarioOfPart(1);
		const viewer = await test.viewerOf('deelnemer4');
		const inDutch = await test.as('deelnemer4', { viewer: { ...viewer, locale: 'nl' } });
		const { rehearsalId, play } = await playUntil(inDutch, scenario, {
			until: ({ view }) => view.kind === 'decision',
		});
		const before = await eventsOf(test, rehearsalId);
		if (play.view.kind !== 'decision') throw new Error('no decision');
		const { cue } = play.view;
		expect(play).toMatchObject({ textLocale: 'nl', dutch: {} });
		expect(play.text[cue]).toBe(scenario.text.nl[cue]);
		for (const locale of ['en', 'ar', 'tr'] as const) {
			const caller = await test.as('deelnemer4', { viewer: { ...viewer, locale } });
			const shown = await caller.rehearsal.show({ scenarioId: scenario.id });
			expect(shown.view, locale).toEqual(play.view);
			expect(shown.textLocale).toBe(locale);
			expect(shown.text[cue]).toBe(scenario.text[locale]?.[cue]);
			expect(shown.text[cue]).not.toBe(play.text[cue]);
			expect(shown.dutch).toEqual(play.text);
		}
		expect(await eventsOf(test, rehearsalId)).toEqual(before);
	});

	it('falls back to Dutch, visibly, where a language is not there yet', async () => {
		const scenario = SCENARIOS.find((one) => !one.text.tr);
		if (!scenario) return;
		const viewer = await test.viewerOf('deelnemer3');
		const caller = await test.as('deelnemer3', { viewer: { ...viewer, locale: 'tr' } });
		const shown = await caller.rehearsal.show({ scenarioId: scenario.id });
		expect(shown).toMatchObject({ textLocale: 'nl', dutch: {} });
		const { title } = scenario.graph.before;
		expect(shown.text[title]).toBe(scenario.text.nl[title]);
	});

	it('leaves the graph as it was published', async () => {
		// Of the course's own talks: the demonstration has one that its trainers wrote besides.
		const ids = SCENARIOS.map(({ id }) => id);
		const versions = await test.app.db
			.select({ scenarioId: schema.scenarioVersion.scenarioId, graph: schema.scenarioVersion.graph })
			.from(schema.scenarioVersion)
			.where(inArray(schema.scenarioVersion.scenarioId, ids));
		const published = new Map(versions.map(({ scenarioId, graph }) => [scenarioId, graph]));
		expect(versions).toHaveLength(SCENARIOS.length);
		for (const { id, graph } of SCENARIOS) expect(published.get(id)).toEqual(graph);
	});
});
