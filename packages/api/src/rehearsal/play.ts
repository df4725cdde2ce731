import { AppError, newId, type RehearsalEvent, type ScenarioGraph } from '@sleutelwerk/core';
import { encryptField } from '@sleutelwerk/auth';
import type { Tx } from '@sleutelwerk/db';
import {
	findRehearsal,
	findScenarioVersion,
	insertEvent,
	insertOpenTurn,
	listEvents,
	markRehearsal,
} from '@sleutelwerk/db/repo/rehearsal';
import { reduce, replay, type RehearsalState } from '@sleutelwerk/role-play';
import type { MemberContext } from '../trpc.ts';

export type PlayEvent =
	Exclude<RehearsalEvent, { type: 'wrote' }> | { type: 'wrote'; at: string; words: string; consent: boolean };
type Played = { graph: ScenarioGraph; state: RehearsalState; count: number };

/** Replays a rehearsal from its events. */
export async function replayRehearsal(
	tx: Tx,
	rehearsal: { id: string; scenarioVersionId: string },
): Promise<Played & { texts: Record<string, unknown> }> {
	const [found, events] = await Promise.all([
		findScenarioVersion(tx, rehearsal.scenarioVersionId),
		listEvents(tx, rehearsal.id),
	]);
	if (!found) throw new Error('a rehearsal without its scenario');
	const graph = found.version.graph as ScenarioGraph;
	const state = replay(
		graph,
		events.map((row) => row.event as RehearsalEvent),
	);
	return { graph, state, count: events.length, texts: found.texts };
}

/**
 * Adds an event to a rehearsal of the viewer's own. What comes twice or too late changes nothing and is not kept, so a
 * repeat is harmless. Own words are sealed in a row of their own; the event holds only its id.
 */
export async function playEvent(
	ctx: MemberContext,
	rehearsalId: string,
	event: PlayEvent,
): Promise<{ changed: boolean; status: RehearsalState['status'] }> {
	return await ctx.db.transaction(async (tx) => {
		const found = await findRehearsal(tx, { id: rehearsalId, accountId: ctx.viewer.accountId, lock: true });
		if (!found) throw new AppError('NOT_FOUND', 'no such rehearsal');
		const before = await replayRehearsal(tx, found.rehearsal);
		const ref = newId();
		const kept: RehearsalEvent =
			event.type === 'wrote' ? { type: 'wrote', at: event.at, ref, consent: event.consent } : event;
		const state = reduce(before.graph, before.state, kept);
		if (state === before.state) return { changed: false, status: state.status };
		const at = ctx.clock();
		if (event.type === 'wrote') {
			const turn = before.graph.nodes[event.at];
			const goesToTrainer = event.consent && turn?.kind === 'open' && turn.toTrainer;
			const sealed = encryptField(event.words.trim(), {
				appKey: ctx.appKey,
				purpose: 'reflection',
				row: openTurnRow(ref),
			});
			await insertOpenTurn(tx, {
				id: ref,
				rehearsalId,
				turn: event.at,
				attempt: state.attempt,
				sealed,
				consentAt: goesToTrainer ? at : null,
				at,
			});
		}
		await insertEvent(tx, { rehearsalId, seq: before.count + 1, event: kept, at });
		if (state.status === 'debrief' && !found.rehearsal.debriefedAt)
			await markRehearsal(tx, rehearsalId, { debriefedAt: at });
		if (state.status === 'ended' && !found.rehearsal.endedAt)
			await markRehearsal(tx, rehearsalId, { endedAt: at });
		return { changed: true, status: state.status };
	});
}

/** What sealed own words are bound to. */
export function openTurnRow(id: string): string {
	return `open-turn/${id}`;
}
