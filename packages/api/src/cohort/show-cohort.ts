import { listMeetings } from '@sleutelwerk/db/repo/meeting';
import { z } from 'zod';
import { noteLook } from '../account/looks.ts';
import { eligibilityOf, type Standing } from '../certificate/eligibility-facts.ts';
import { requirementView } from '../certificate/requirement-view.ts';
import { endOf, meetingView, nextOf, viewOfMeeting } from '../meeting/meeting-view.ts';
import { roleProcedure } from '../trpc.ts';
import { groupToRead } from './cohort-access.ts';
import { MISSED_TOO_OFTEN, NO_PRACTICE_DAYS, warningsOf, WARNINGS } from './early-warnings.ts';

const person = z.object({
	enrolmentId: z.string(),
	name: z.string(),
	state: z.enum(['waiting', 'active', 'finished', 'left']),
	attended: z.number(),
	missed: z.number(),
	/** Half-days trainers do not agree about; they count as neither. */
	disputed: z.number(),
	/** Share of lesson steps taken, 0 to 1. */
	lessons: z.number(),
	rehearsals: z.number(),
	requirements: z.array(requirementView),
	isEligible: z.boolean(),
	wantsContactAt: z.date().nullable(),
	intakeAt: z.date().nullable(),
	confidentialityAt: z.date().nullable(),
	vogSeenAt: z.date().nullable(),
	lastLessonAt: z.date().nullable(),
	/** Early warnings; the rules stand in `early-warnings.ts`. */
	warnings: z.array(z.enum(WARNINGS)),
});

const output = z.object({
	id: z.string(),
	name: z.string(),
	state: z.enum(['open', 'running', 'finished']),
	capacity: z.number(),
	/** Whether the viewer runs this group; else she only looks. */
	isMine: z.boolean(),
	vogRequired: z.boolean(),
	trainers: z.array(z.string()),
	meetings: z.array(meetingView.extend({ isOver: z.boolean() })),
	/** Half-days that began and were not cancelled. */
	held: z.number(),
	nextMeetingId: z.string().nullable(),
	reviews: z.number(),
	people: z.array(person),
	/** The numbers in the rules of the warnings. */
	warnsAfter: z.object({ missed: z.number(), days: z.number() }),
});

/** A group on one page: its half-days, its people, and for each person what is met and what is missing. */
export const showCohort = roleProcedure('trainer', 'coordinator')
	.input(z.object({ id: z.uuid() }))
	.output(output)
	.query(async ({ ctx, input }) => {
		const { cohort, isMine, trainers, reviews } = await groupToRead(ctx, input.id);
		const [standings, meetings] = await Promise.all([
			eligibilityOf(ctx, { cohortIds: [cohort.id] }),
			listMeetings(ctx.db, [cohort.id]),
		]);
		await noteLook(ctx, 'group', { accounts: standings.map((one) => one.accountId), of: cohort.id });
		const now = ctx.clock();
		const held = meetings.filter((one) => !one.isCancelled && one.startsAt <= now).length;
		const { id, name, state, capacity } = cohort;
		return {
			...{ id, name, state, capacity, isMine, held, trainers, reviews },
			warnsAfter: { missed: MISSED_TOO_OFTEN, days: NO_PRACTICE_DAYS },
			vogRequired: standings.some((one) => one.vogRequired),
			meetings: meetings.map((one) => ({ ...viewOfMeeting(one), isOver: endOf(one) <= now })),
			nextMeetingId: nextOf(meetings, now)?.id ?? null,
			people: standings.toSorted(byName).map((one) => personOf(one, { held, planned: meetings.length, now })),
		};
	});

/** By name; who waits stays in order of arrival, after everybody with a seat. */
function byName(a: Standing, b: Standing): number {
	const waiting = Number(a.state === 'waiting') - Number(b.state === 'waiting');
	if (waiting !== 0) return waiting;
	return a.state === 'waiting' ? a.arrival - b.arrival : a.name.localeCompare(b.name, 'nl');
}

function personOf(standing: Standing, group: Parameters<typeof warningsOf>[1]) {
	const { facts, missed, disputed, lastLessonAt, enrolmentId, name, state, requirements } = standing;
	const { wantsContactAt, intakeAt, confidentialityAt, vogSeenAt } = standing;
	const warnings = warningsOf(standing, group);
	return {
		...{ enrolmentId, name, state, requirements, missed, disputed, warnings, lastLessonAt },
		...{ wantsContactAt, intakeAt, confidentialityAt, vogSeenAt },
		attended: facts.meetings,
		lessons: facts.lessons,
		rehearsals: facts.rehearsals,
		isEligible: standing.isEligible,
	};
}
