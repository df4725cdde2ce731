import { isDeepStrictEqual } from 'node:util';
import { AppError, newId, type RehearsalEvent, type ScenarioGraph } from '@sleutelwerk/core';
import { decryptField, encryptField } from '@sleutelwerk/auth';
import type { Tx } from '@sleutelwerk/db';
import {
	findRehearsal,
	insertEvent,
	insertOpenTurn,
	listEvents,
	markRehearsal,
} from '@sleutelwerk/db/repo/rehearsal';
import { reduce, replay, type RehearsalState } from '@sleutelwerk/role-play';
import type { ReadRecording } from '../recording/read-recording.ts';
import { keepVoice } from '../recording/voice-note.ts';
import type { MemberContext } from '../trpc.ts';
import { scenarioVersionOf } from './scenario-version-of.ts';

type WroteEvent = {
	type: 'wrote';
	at: string;
	/** Empty where it was only said. */
	words: string;
	consent: boolean;
	voice: ReadRecording | null;
};
export type PlayEvent = Exclude<RehearsalEvent, { type: 'wrote' }> | WroteEvent;
type Played = {
	graph: ScenarioGraph;
	state: RehearsalState;
	count: number;
	/** The language the sentences were last shown in when something was done. */
	language: string;
	/** What was done, without changes of language. */
	deeds: readonly RehearsalEvent[];
};

type Replayed = Played & { texts: Record<string, unknown>; part: number; minutes: number };

/** Replays a rehearsal from its events. */
export async function replayRehearsal(
	ctx: Pick<MemberContext, 'shelf'>,
	tx: Tx,
	rehearsal: { id: string; scenarioVersionId: string },
): Promise<Replayed> {
	const rows = await listEvents(tx, rehearsal.id);
	const events = rows.map((row) => row.event as RehearsalEvent);
	return await replayEvents(ctx, tx, { ...rehearsal, events });
}

/** The same where the events were read already. */
export async function replayEvents(
	{ shelf }: Pick<MemberContext, 'shelf'>,
	tx: Tx,
	{ scenarioVersionId, events: log }: { scenarioVersionId: string; events: readonly RehearsalEvent[] },
): Promise<Replayed> {
	const found = await scenarioVersionOf({ shelf }, tx, scenarioVersionId);
	if (!found) throw new Error('a rehearsal without its scenario');
	const graph = found.version.graph as ScenarioGraph;
	const changes = log.filter((event) => event.type === 'language-changed');
	const language = changes.at(-1)?.locale ?? 'nl';
	const deeds = log.filter((event) => event.type !== 'language-changed');
	const { part, minutes } = found.version;
	return {
		...{ graph, state: replay(graph, log), count: log.length, language, deeds },
		...{ texts: found.texts, part, minutes },
	};
}

/** What was played without a network names its place (the first deed is 1) and where its words are to be kept. */
export type Told = { ref: string; seq: number };

/**
 * Adds an event to a rehearsal of the viewer's own. What comes twice or too late changes nothing and is not kept, so a
 * repeat is harmless. Own words are sealed in a row of their own; the event holds only its id. With `told` nothing is
 * passed over in silence: see `isThere`.
 */
export async function playEvent(
	ctx: MemberContext,
	rehearsalId: string,
	{ told, ...event }: PlayEvent & { told?: Told },
): Promise<{ changed: boolean; status: RehearsalState['status'] }> {
	return await ctx.db.transaction(async (tx) => {
		const found = await findRehearsal(tx, { id: rehearsalId, accountId: ctx.viewer.accountId, lock: true });
		if (!found) throw new AppError('NOT_FOUND', 'no such rehearsal');
		const before = await replayRehearsal(ctx, tx, found.rehearsal);
		const ref = told?.ref ?? newId();
		const kept = keptAs(event, ref);
		if (told && isThere(before.deeds, told.seq, kept)) return { changed: false, status: before.state.status };
		const shownIn = languageOf(before.texts, ctx.viewer.locale);
		const add = eventAdder(tx, { rehearsalId, after: before.count, at: ctx.clock() });
		const state = reduce(before.graph, before.state, kept);
		if (state === before.state && told) throw new AppError('CONFLICT', 'not possible at this place');
		if (state === before.state) return { changed: false, status: state.status };
		const at = ctx.clock();
		if (event.type === 'wrote')
			await keepTurn(ctx, tx, { event, ref, rehearsalId, attempt: state.attempt, graph: before.graph });
		// Part of the record: a choice made in Arabic is read as one made in Arabic.
		if (shownIn !== before.language) await add({ type: 'language-changed', locale: shownIn });
		await add(kept);
		if (state.status === 'debrief' && !found.rehearsal.debriefedAt)
			await markRehearsal(tx, rehearsalId, { debriefedAt: at });
		if (state.status === 'ended' && !found.rehearsal.endedAt)
			await markRehearsal(tx, rehearsalId, { endedAt: at });
		return { changed: true, status: state.status };
	});
}

function keptAs(event: PlayEvent, ref: string): RehearsalEvent {
	return event.type === 'wrote' ? { type: 'wrote', at: event.at, ref, consent: event.consent } : event;
}

/**
 * Whether the same deed stands at its place already. Throws ALREADY_DONE where another one does (somebody went on
 * elsewhere), CONFLICT where those before it are missing.
 */
function isThere(deeds: readonly RehearsalEvent[], seq: number, event: RehearsalEvent): boolean {
	if (seq > deeds.length + 1) throw new AppError('CONFLICT', 'what comes before it is missing');
	const other = deeds[seq - 1];
	if (!other) return false;
	if (!isDeepStrictEqual({ ...other }, { ...event }))
		throw new AppError('ALREADY_DONE', 'the rehearsal went on elsewhere');
	return true;
}

type NewTurn = { event: WroteEvent; ref: string; rehearsalId: string; attempt: number; graph: ScenarioGraph };

/** Seals own words and own voice. A voice is kept only where it goes to the trainer: otherwise nobody would hear it. */
async function keepTurn(
	ctx: MemberContext,
	tx: Tx,
	{ event, ref, rehearsalId, attempt, graph }: NewTurn,
): Promise<void> {
	const turn = graph.nodes[event.at];
	const goesToTrainer = event.consent && turn?.kind === 'open' && turn.toTrainer;
	const words = event.words.trim();
	const voice = goesToTrainer ? event.voice : null;
	if (words === '' && !voice)
		throw new AppError('INVALID_INPUT', 'no words', { fields: { 'event.words': 'error.field.required' } });
	const at = ctx.clock();
	await insertOpenTurn(tx, {
		...{ id: ref, rehearsalId, turn: event.at, attempt, at },
		sealed: sealWords(ctx, ref, words),
		consentAt: goesToTrainer ? at : null,
	});
	if (voice) await keepVoice(ctx, tx, { place: { openTurnId: ref }, voice });
}

type Sealer = Pick<MemberContext, 'appKey'>;

/** Own words of an open turn as they are kept; empty where it was only said. */
function sealWords({ appKey }: Sealer, id: string, words: string): string {
	return words && encryptField(words, { appKey, purpose: 'reflection', row: openTurnRow(id) });
}

/** Own words again, for who may read them. */
export function openWords({ appKey }: Sealer, { id, sealed }: { id: string; sealed: string }): string {
	return sealed && decryptField(sealed, { appKey, purpose: 'reflection', row: openTurnRow(id) });
}

/** The language in which a scenario is shown to who wishes for one: that one, or Dutch. */
function languageOf(texts: Readonly<Record<string, unknown>>, wished: string): string {
	return texts[wished] === undefined ? 'nl' : wished;
}

function eventAdder(tx: Tx, { rehearsalId, after, at }: { rehearsalId: string; after: number; at: Date }) {
	let seq = after;
	return (event: RehearsalEvent) => insertEvent(tx, { rehearsalId, seq: ++seq, event, at });
}

/** What sealed own words are bound to. */
export function openTurnRow(id: string): string {
	return `open-turn/${id}`;
}
