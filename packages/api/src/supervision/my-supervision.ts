import { findSupervisionRules, listAttended, listComingSupervision } from '@sleutelwerk/db/repo/supervision';
import { listSupervisionYear } from '@sleutelwerk/db/repo/supervision-year';
import { z } from 'zod';
import { hasRole, learnerProcedure, type MemberContext } from '../trpc.ts';
import { reachLine } from './reach-line.ts';
import { STATUSES } from './supervision-status.ts';
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
	/** The same as lines, in the order in which one tries them. */
	reach: z.array(reachLine),
	/** How she stands this year; null while she is in training. */
	status: z.enum(STATUSES).nullable(),
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
		reach: [...rules.reach],
		status: isKeyPerson ? await statusOf(ctx, rules.perYear) : null,
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

/** Her row of the list that her trainer sees. */
async function statusOf({ db, viewer, clock }: MemberContext, perYear: number) {
	const { organisationId, accountId } = viewer;
	const now = clock();
	const [own] = await listSupervisionYear(db, { organisationId, year: yearOf(now), now, perYear, accountId });
	return own?.status ?? null;
}
