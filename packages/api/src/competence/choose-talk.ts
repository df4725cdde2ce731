import { AppError, dayIn, dayPlus, HOME_ZONE, momentIn } from '@sleutelwerk/core';
import { insertTask, listTasks } from '@sleutelwerk/db/repo/competence';
import { lockEnrolment } from '@sleutelwerk/db/repo/enrolment';
import { UNSEEN_PLACES, type UnseenPlace } from '@sleutelwerk/db/schema';
import { z } from 'zod';
import { enqueueMail } from '../mail/enqueue-mail.ts';
import { trainerProcedure } from '../trpc.ts';
import { personToAssess } from './person-to-assess.ts';
import { talksFor } from './talks-to-choose.ts';
import { isOver, taskStateOf } from './task-state.ts';

/**
 * Chooses a talk that somebody has not played, to be played once: today beside the trainer, or at home within the days
 * of the rules. Choosing the same again changes nothing; one at a time.
 */
export const chooseTalk = trainerProcedure
	.input(z.object({ enrolmentId: z.uuid(), scenarioId: z.uuid(), place: z.enum(UNSEEN_PLACES) }))
	.output(z.object({ taskId: z.string() }))
	.mutation(async ({ ctx, input: { enrolmentId, scenarioId, place } }) => {
		return await ctx.db.transaction(async (tx) => {
			const here = { ...ctx, db: tx };
			const person = await personToAssess(here, enrolmentId);
			await lockEnrolment(tx, enrolmentId);
			const now = ctx.clock();
			const [newest] = await listTasks(tx, [enrolmentId]);
			const state = newest && taskStateOf(newest, now);
			if (newest && state === 'open' && newest.task.scenarioId === scenarioId)
				return { taskId: newest.task.id };
			if (state && !isOver(state)) throw new AppError('CONFLICT', 'another talk was chosen already');
			const rules = person.rules.competence;
			const { toChoose } = await talksFor(here, { accountId: person.accountId, rules });
			if (!toChoose.some((one) => one.scenarioId === scenarioId))
				throw new AppError('NOT_ELIGIBLE', 'she played it, or it proves too little', {
					fields: { scenarioId: 'competence.problem.talk' },
				});
			const days = place === 'here' ? 0 : rules.windowDays;
			const closesAt = endOfDay(dayPlus(dayIn(HOME_ZONE, now), days));
			const chosenBy = ctx.viewer.accountId;
			const taskId = await insertTask(tx, {
				...{ enrolmentId, scenarioId, place, closesAt, chosenBy },
				createdAt: now,
			});
			await tell(here, { accountId: person.accountId, place });
			return { taskId };
		});
	});

type Told = { accountId: string; place: UnseenPlace };

// Beside the trainer nobody needs a message; at home she would not know.
async function tell(
	ctx: Parameters<typeof enqueueMail>[0] & { db: Parameters<typeof enqueueMail>[1]; origin: string },
	{ accountId, place }: Told,
): Promise<void> {
	if (place === 'here') return;
	const params = { link: `${ctx.origin}/learn/certificate` };
	await enqueueMail(ctx, ctx.db, { template: 'something-ready', accountId, params });
}

/** The first moment after a day, by the clocks in the Netherlands. */
function endOfDay(day: string): Date {
	const at = momentIn(HOME_ZONE, dayPlus(day, 1), '00:00');
	if (!at) throw new Error('a day without an end');
	return at;
}
