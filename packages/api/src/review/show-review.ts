import { AppError, type ScenarioGraph, type ScenarioText } from '@sleutelwerk/core';
import { findReview, findTurn } from '@sleutelwerk/db/repo/review';
import { z } from 'zod';
import { noteLook } from '../account/looks.ts';
import { voiceView } from '../recording/voice-view.ts';
import { openWords } from '../rehearsal/play.ts';
import { trainerProcedure } from '../trpc.ts';
import { scenarioVersionOf } from '../rehearsal/scenario-version-of.ts';

/** One open turn with what was asked, what was written and the skills to look at. */
export const showReview = trainerProcedure
	.input(z.object({ id: z.uuid() }))
	.output(
		z.object({
			id: z.string(),
			part: z.number(),
			personName: z.string(),
			cohortName: z.string(),
			cohortId: z.string(),
			attempt: z.number(),
			title: z.string(),
			prompt: z.string(),
			lines: z.array(z.string()),
			models: z.array(z.string()),
			skills: z.array(z.string()),
			words: z.string(),
			voice: voiceView,
			isAnswered: z.boolean(),
			/** What was answered; null while it waits. */
			answer: z
				.object({
					trainer: z.string(),
					reply: z.string(),
					voice: voiceView,
					/** Whether the viewer herself gave it. */
					isMine: z.boolean(),
					rubric: z.record(z.string(), z.number()),
					internalNote: z.string(),
					asksAgain: z.boolean(),
					at: z.date(),
				})
				.nullable(),
		}),
	)
	.query(async ({ ctx, input }) => {
		const turn = await findTurn(ctx.db, {
			id: input.id,
			trainerId: ctx.viewer.accountId,
			organisationId: ctx.viewer.organisationId,
		});
		const found = turn && (await scenarioVersionOf(ctx, ctx.db, turn.scenarioVersionId));
		if (!turn || !found) throw new AppError('NOT_FOUND', 'no such open turn');
		await noteLook(ctx, 'words', { accounts: [turn.personId], of: turn.id });
		const graph = found.version.graph as ScenarioGraph;
		const node = graph.nodes[turn.turn];
		if (node?.kind !== 'open') throw new Error('an open turn without its node');
		const nl = (found.texts.nl ?? {}) as ScenarioText;
		const text = (found.texts[ctx.viewer.locale] ?? nl) as ScenarioText;
		const say = (id: string) => text[id] ?? nl[id] ?? '';
		const answer = turn.reviewId ? await findReview(ctx.db, turn.id) : null;
		const { id, part, personName, cohortName, cohortId, attempt } = turn;
		return {
			...{ id, part, personName, cohortName, cohortId, attempt },
			title: say(graph.before.title),
			prompt: say(node.prompt),
			lines: node.lines.map((line) => say(line.id)),
			models: node.models.map(say),
			skills: [...node.skills],
			words: openWords(ctx, turn),
			voice: turn.voice,
			isAnswered: turn.reviewId !== null,
			answer: answer && {
				...answer,
				isMine: answer.trainerId === ctx.viewer.accountId,
				rubric: { ...answer.rubric },
				asksAgain: answer.asksAgain > 0,
			},
		};
	});
