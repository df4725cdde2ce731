import { listWaiting } from '@sleutelwerk/db/repo/cohort';
import { listOpenGroups, listOwnEnrolments } from '@sleutelwerk/db/repo/cohort-manage';
import { listTrainers } from '@sleutelwerk/db/repo/enrolment';
import { listMeetings } from '@sleutelwerk/db/repo/meeting';
import { z } from 'zod';
import { endOf, meetingView, viewOfMeeting } from '../meeting/meeting-view.ts';
import { learnerProcedure, type MemberContext } from '../trpc.ts';
import { intakeOf, intakeView } from './intake-view.ts';

/** More open groups than anybody chooses from on a phone. */
const OPEN_SHOWN = 20;

const ownGroup = z.object({
	id: z.string(),
	name: z.string(),
	state: z.enum(['open', 'running', 'finished']),
	seat: z.enum(['waiting', 'active', 'finished', 'left']),
	/** Number on the waiting list, 1 is next. */
	place: z.number().nullable(),
	/** Names they chose to show. */
	trainers: z.array(z.string()),
	meetings: z.array(meetingView.extend({ isOver: z.boolean() })),
	intake: intakeView.nullable(),
	mayLeave: z.boolean(),
});
const openGroup = z.object({
	id: z.string(),
	name: z.string(),
	languages: z.array(z.string()),
	seatsLeft: z.number(),
	waiting: z.number(),
	nextAt: z.date().nullable(),
});

/** One's own groups with their half-days and one's place on a waiting list, and the groups one may join. */
export const myGroups = learnerProcedure
	.output(z.object({ own: z.array(ownGroup), open: z.array(openGroup) }))
	.query(async ({ ctx }) => {
		const { accountId, organisationId } = ctx.viewer;
		const rows = await listOwnEnrolments(ctx.db, accountId, organisationId);
		const own = [];
		for (const row of rows) own.push(await ownView(ctx, row));
		return { own, open: await openViews(ctx, new Set(rows.map((row) => row.cohort.id))) };
	});

type Own = Awaited<ReturnType<typeof listOwnEnrolments>>[number];

async function ownView(ctx: MemberContext, { enrolment, cohort }: Own): Promise<z.infer<typeof ownGroup>> {
	const now = ctx.clock();
	const isWaiting = enrolment.state === 'waiting';
	const [meetings, trainers, queue, intake] = await Promise.all([
		listMeetings(ctx.db, [cohort.id]),
		listTrainers(ctx.db, cohort.id),
		isWaiting ? listWaiting(ctx.db, cohort.id) : [],
		intakeOf(ctx, ctx.db, enrolment.id),
	]);
	return {
		...{ id: cohort.id, name: cohort.name, state: cohort.state, seat: enrolment.state, intake },
		place: isWaiting ? queue.findIndex((one) => one.id === enrolment.id) + 1 : null,
		trainers: trainers.map((one) => one.shownName),
		meetings: meetings.map((one) => ({ ...viewOfMeeting(one), isOver: endOf(one) <= now })),
		mayLeave: cohort.state !== 'finished' && enrolment.state !== 'finished',
	};
}

async function openViews(
	ctx: MemberContext,
	mine: ReadonlySet<string>,
): Promise<z.infer<typeof openGroup>[]> {
	const wish = { at: ctx.clock(), limit: OPEN_SHOWN + mine.size };
	const open = await listOpenGroups(ctx.db, ctx.viewer.organisationId, wish);
	const others = open.filter(({ cohort }) => !mine.has(cohort.id)).slice(0, OPEN_SHOWN);
	return others.map(({ cohort: { id, name, languages, capacity }, people, waiting, nextAt }) => ({
		...{ id, name, languages, waiting, nextAt },
		seatsLeft: Math.max(0, capacity - people),
	}));
}
