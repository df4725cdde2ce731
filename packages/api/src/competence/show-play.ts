import { AppError, SKILLS, type ScenarioText } from '@sleutelwerk/core';
import { listOpenTurns, findRehearsal } from '@sleutelwerk/db/repo/rehearsal';
import { z } from 'zod';
import { noteLook } from '../account/looks.ts';
import { enrolmentToRun } from '../cohort/cohort-access.ts';
import { voiceView } from '../recording/voice-view.ts';
import { openWords, replayRehearsal } from '../rehearsal/play.ts';
import { trainerProcedure, type MemberContext } from '../trpc.ts';
import { askedSkills } from './assessment-view.ts';
import { firstPlay, momentsOf } from './first-play.ts';
import { taskToRun } from './person-to-assess.ts';
import { TASK_STATES, taskStateOf } from './task-state.ts';

const output = z.object({
	enrolmentId: z.string(),
	name: z.string(),
	title: z.string(),
	state: z.enum(TASK_STATES),
	/** The language of the sentences. */
	textLocale: z.string(),
	/** Skills that this talk lets her show. */
	asked: z.array(z.enum(SKILLS)),
	isStoppedEarly: z.boolean(),
	moments: z.array(
		z.object({
			cue: z.string(),
			lines: z.array(z.string()),
			/** Null: she skipped this moment. */
			chosen: z.string().nullable(),
			isRepaired: z.boolean(),
		}),
	),
	/** Own words that she sent to her trainer; what she kept is not here. */
	words: z.array(z.object({ id: z.string(), prompt: z.string(), words: z.string(), voice: voiceView })),
});

/**
 * What somebody did the first time through the talk that was chosen for her: her choices, to which she agreed by
 * beginning, and the own words that she sent. For the trainers of her group, once she came to the end.
 */
export const showPlay = trainerProcedure
	.input(z.object({ taskId: z.uuid() }))
	.output(output)
	.query(async ({ ctx, input }) => {
		const row = await taskToRun(ctx, input.taskId);
		const state = taskStateOf(row, ctx.clock());
		const { rehearsalId, enrolmentId } = row.task;
		if (rehearsalId === null || (state !== 'done' && state !== 'assessed'))
			throw new AppError('NOT_FOUND', 'not played to its end');
		const { personName: name } = await enrolmentToRun(ctx, enrolmentId);
		const found = await findRehearsal(ctx.db, { id: rehearsalId, accountId: row.accountId, lock: false });
		if (!found) throw new Error('a task without its play');
		await noteLook(ctx, 'play', { accounts: [row.accountId], of: row.task.id });
		const { graph, deeds, texts } = await replayRehearsal(ctx, ctx.db, found.rehearsal);
		const played = firstPlay(graph, deeds);
		const { say, textLocale } = sayerOf(ctx, texts);
		const turns = await listOpenTurns(ctx.db, rehearsalId);
		const sent = turns.filter((turn) => turn.attempt === 1 && turn.consentAt !== null);
		return {
			...{ enrolmentId, name, title: say(graph.before.title), state, textLocale },
			asked: askedSkills(graph.skills),
			isStoppedEarly: played.isStoppedEarly,
			moments: momentsOf(graph, played.path).map(({ cue, lines, chosen, isRepaired }) => ({
				...{ cue: say(cue), lines: lines.map((line) => say(line.id)), isRepaired },
				chosen: chosen === null ? null : say(chosen),
			})),
			words: sent.map((turn) => {
				const node = graph.nodes[turn.turn];
				const prompt = node?.kind === 'open' ? say(node.prompt) : '';
				return { id: turn.id, prompt, words: openWords(ctx, turn), voice: turn.voice };
			}),
		};
	});

function sayerOf({ viewer }: MemberContext, texts: Record<string, unknown>) {
	const nl = (texts.nl ?? {}) as ScenarioText;
	const own = texts[viewer.locale] as ScenarioText | undefined;
	return {
		say: (id: string) => own?.[id] ?? nl[id] ?? '',
		textLocale: own ? (viewer.locale as string) : 'nl',
	};
}
