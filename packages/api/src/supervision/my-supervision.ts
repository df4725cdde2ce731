import { findSupervisionRules, listAttended, listComingSupervision } from '@sleutelwerk/db/repo/supervision';
import { z } from 'zod';
import { hasRole, learnerProcedure } from '../trpc.ts';
import { supervisionView, viewOfSupervision, yearOf } from './supervision-view.ts';

const own = z.discriminatedUnion('state', [
	z.object({ state: z.literal('none') }),
	z.object({ state: z.literal('confirmed') }),
	/** Number on the waiting list, 1 is next. */
	z.object({ state: z.literal('waiting'), place: z.number() }),
]);

const output = z.object({
	/** False for who is still in training: there is nothing to sign up for yet. */
	isKeyPerson: z.boolean(),
	year: z.object({
		year: z.number(),
		attended: z.number(),
		perYear: z.number(),
		meetings: z.array(z.object({ id: z.string(), kind: z.string(), startsAt: z.date() })),
	}),
	/** Whom one can reach in between, in the organisation's words; may be empty. */
	reachable: z.string(),
	meetings: z.array(
		supervisionView.extend({
			trainer: z.string(),
			seatsLeft: z.number(),
			waiting: z.number(),
			/** Whether it takes people (also on its waiting list): it has not begun. */
			isOpen: z.boolean(),
			own,
		}),
	),
});

/** Coming meetings with one's own seat or place, and how often one was there this year. */
export const mySupervision = learnerProcedure.output(output).query(async ({ ctx }) => {
	const { organisationId, accountId } = ctx.viewer;
	const now = ctx.clock();
	const { year, ...span } = yearOf(now);
	const isKeyPerson = hasRole(ctx.viewer, 'key-person');
	const [rules, attended, coming] = await Promise.all([
		findSupervisionRules(ctx.db, organisationId),
		listAttended(ctx.db, { organisationId, accountId, span }),
		isKeyPerson ? listComingSupervision(ctx.db, { organisationId, accountId, from: now }) : [],
	]);
	return {
		isKeyPerson,
		year: { year, attended: attended.length, perYear: rules.perYear, meetings: attended },
		reachable: rules.reachable,
		meetings: coming.map(({ meeting, trainer, taken, waiting, ownState, ownPlace }) => ({
			...viewOfSupervision(meeting),
			trainer,
			waiting,
			seatsLeft: Math.max(0, meeting.seats - taken),
			isOpen: !meeting.isCancelled && meeting.startsAt > now,
			own: ownOf(ownState, ownPlace),
		})),
	};
});

function ownOf(state: string | null, place: number): z.infer<typeof own> {
	if (state === 'confirmed') return { state };
	return state === 'waiting' ? { state, place } : { state: 'none' };
}
