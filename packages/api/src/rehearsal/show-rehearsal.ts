import { AppError, type ScenarioGraph, type ScenarioText } from '@sleutelwerk/core';
import { findTalk } from '@sleutelwerk/db/repo/rehearsal';
import { listAnsweredTurns, markReviewsSeen } from '@sleutelwerk/db/repo/review';
import { debriefOf, start, viewOf, type DebriefView, type ScenarioView } from '@sleutelwerk/role-play';
import { z } from 'zod';
import { checkedBy, checkedView } from '../draft/checked-by.ts';
import { learnerProcedure, type MemberContext } from '../trpc.ts';
import { readingOf, readingView } from '../word/reading-view.ts';
import { recordedInScene } from '../recording/heard-here.ts';
import { voiceView } from '../recording/voice-view.ts';
import { openWords, replayEvents } from './play.ts';
import { scenarioVersionOf } from './scenario-version-of.ts';

const output = z.object({
	rehearsalId: z.string().nullable(),
	part: z.number(),
	minutes: z.number(),
	attempt: z.number(),
	/** Decisions taken, to say how far one is; no score. */
	taken: z.number(),
	view: z.custom<ScenarioView>(),
	debrief: z.custom<DebriefView>().nullable(),
	/** Before the start: who checked these words, and who read the language they are shown in. */
	checked: checkedView.nullable(),
	speakers: z.record(z.string(), z.string()),
	/** The sentences of this moment by id, in one's own language or Dutch, and in Dutch. */
	text: z.record(z.string(), z.string()),
	textLocale: z.string(),
	dutch: z.record(z.string(), z.string()),
	/** What lies beside the sentences, and where. */
	reading: readingView,
	/** Sentences of this moment that somebody of the organisation recorded. */
	recorded: z.record(z.string(), z.string()),
	/** Own words so far. */
	own: z.array(
		z.object({ id: z.string(), turn: z.string(), words: z.string(), sent: z.boolean(), voice: voiceView }),
	),
	reviews: z.array(
		z.object({
			openTurnId: z.string(),
			trainer: z.string(),
			reply: z.string(),
			voice: voiceView,
			rubric: z.record(z.string(), z.number()),
			asksAgain: z.boolean(),
		}),
	),
});

/** A scenario where the viewer is in it now: replayed from her events, in the language of this moment. */
export const showRehearsal = learnerProcedure
	.input(z.object({ scenarioId: z.uuid() }))
	.output(output)
	.query(async ({ ctx, input }) => {
		const { accountId, organisationId } = ctx.viewer;
		const talk = await findTalk(ctx.db, { accountId, organisationId, scenarioId: input.scenarioId });
		if (!talk) throw new AppError('NOT_FOUND', 'no such scenario, or no enrolment');
		const current = talk.rehearsal;
		if (!current) return await showBefore(ctx, input.scenarioId, talk.newestId);
		const { graph, state, texts, part, minutes } = await replayEvents(ctx, ctx.db, current);
		const view = viewOf(graph, state);
		const debrief = state.status === 'debrief' || state.status === 'ended' ? debriefOf(graph, state) : null;
		const turns = await listAnsweredTurns(ctx.db, current.id);
		const reviews = turns
			.flatMap((turn) => turn.review ?? [])
			.sort((a, b) => b.at.getTime() - a.at.getTime());
		if (reviews.some((one) => one.seenAt === null)) await markReviewsSeen(ctx.db, current.id, ctx.clock());
		return {
			rehearsalId: current.id,
			part,
			minutes,
			attempt: state.attempt,
			taken: state.path.length,
			view,
			debrief,
			checked: null,
			...(await wordsFor(ctx, [view, debrief], { graph, texts })),
			own: turns.map((turn) => ({
				id: turn.id,
				turn: turn.turn,
				words: openWords(ctx, turn),
				sent: turn.consentAt !== null,
				voice: turn.voice,
			})),
			reviews,
		};
	});

async function showBefore(
	ctx: MemberContext,
	scenarioId: string,
	versionId: string,
): Promise<z.infer<typeof output>> {
	const found = await scenarioVersionOf(ctx, ctx.db, versionId);
	if (!found) throw new AppError('NOT_FOUND', 'no such scenario');
	const graph = found.version.graph as ScenarioGraph;
	const view = viewOf(graph, start(graph));
	const { part, minutes } = found.version;
	const words = await wordsFor(ctx, [view], { graph, texts: found.texts });
	return {
		rehearsalId: null,
		part,
		minutes,
		attempt: 1,
		taken: 0,
		view,
		debrief: null,
		checked: await checkedBy(ctx, { scenarioId, graph, texts: found.texts as Record<string, ScenarioText> }),
		...words,
		own: [],
		reviews: [],
	};
}

type Tables = { graph: ScenarioGraph; texts: Record<string, unknown> };

/** Only the sentences that are needed now: a phone does not load the endings beforehand, and nobody can read ahead. */
export async function wordsFor(ctx: MemberContext, parts: readonly unknown[], { graph, texts }: Tables) {
	const nl = (texts.nl ?? {}) as ScenarioText;
	const own = texts[ctx.viewer.locale] as ScenarioText | undefined;
	const ids = new Set<string>(Object.values(graph.speakers));
	for (const part of parts) collectStrings(part, ids);
	const known = [...ids].filter((id) => nl[id] !== undefined);
	const table = (from: ScenarioText) => Object.fromEntries(known.map((id) => [id, from[id] ?? nl[id] ?? id]));
	const dutch = table(nl);
	const shown = await readingOf(ctx, {
		own: own && table(own),
		ownLocale: ctx.viewer.locale,
		dutch,
	});
	const beside = shown.textLocale === 'nl' ? {} : dutch;
	const { text, textLocale } = shown;
	const recorded = await recordedInScene(ctx, { text, textLocale, dutch: beside });
	return { ...shown, dutch: beside, speakers: { ...graph.speakers }, recorded };
}

function collectStrings(value: unknown, into: Set<string>): void {
	if (typeof value === 'string') into.add(value);
	else if (Array.isArray(value)) for (const one of value) collectStrings(one, into);
	else if (value && typeof value === 'object')
		for (const one of Object.values(value)) collectStrings(one, into);
}
