import {
	checkInCodeOf,
	checkInPinOf,
	checkInTicketOf,
	deriveKey,
	isCheckInPin,
	qrCodeOf,
	readCheckInCode,
	readCheckInTicket,
	secondsToTurn,
} from '@sleutelwerk/auth';
import { AppError, newId } from '@sleutelwerk/core';
import { findOwnMark, insertMark, listOwnMeetings, setShowsOnWall } from '@sleutelwerk/db/repo/attendance';
import type { Meeting } from '@sleutelwerk/db/repo/meeting';
import { z } from 'zod';
import { meetingTo } from '../cohort/cohort-access.ts';
import type { Context } from '../context.ts';
import { limit } from '../limits.ts';
import { endOf } from '../meeting/meeting-view.ts';
import { learnerProcedure, publicProcedure, trainerProcedure, type MemberContext } from '../trpc.ts';

/** People come early; before this nobody is in yet. */
const OPENS_BEFORE_MINUTES = 30;
/** Who checks herself in later than this came late. */
const LATE_AFTER_MINUTES = 15;
/** The longest half-day there is, to look for those that are running. */
const LONGEST_HOURS = 12;

const keyOf = (ctx: Pick<Context, 'appKey'>) => deriveKey(ctx.appKey, 'check-in');
const minutesFrom = (at: Date, minutes: number) => new Date(at.getTime() + minutes * 60_000);

/** Whether people may check themselves in: from half an hour before until the end, unless cancelled. */
function isOpen(meeting: Pick<Meeting, 'startsAt' | 'minutes' | 'isCancelled'>, now: Date): boolean {
	return (
		!meeting.isCancelled &&
		now >= minutesFrom(meeting.startsAt, -OPENS_BEFORE_MINUTES) &&
		now < endOf(meeting)
	);
}

/** Why nobody can check herself in; null where people can. */
function closedBy(meeting: Pick<Meeting, 'startsAt' | 'minutes' | 'isCancelled'>, now: Date) {
	if (meeting.isCancelled) return 'cancelled' as const;
	if (isOpen(meeting, now)) return null;
	return now < meeting.startsAt ? ('before' as const) : ('over' as const);
}

/** What stands on the screen at the door: a code that turns every half minute, and digits for who cannot scan. */
export const showCheckInCode = trainerProcedure
	.input(z.object({ meetingId: z.uuid() }))
	.output(
		z.object({
			cohort: z.object({ id: z.string(), name: z.string() }),
			meeting: z.object({ id: z.string(), number: z.number(), startsAt: z.date() }),
			/** Null outside the time in which people may check themselves in. */
			code: z
				.object({
					qr: z.object({ size: z.number(), path: z.string() }),
					pin: z.string(),
					turnsIn: z.number(),
				})
				.nullable(),
			/** Why there is no code; null where there is one. */
			closed: z.enum(['before', 'over', 'cancelled']).nullable(),
			opensAt: z.date(),
		}),
	)
	.query(async ({ ctx, input }) => {
		const { meeting, cohort } = await meetingTo(ctx, 'run', input.meetingId);
		const [at, key] = [ctx.clock(), keyOf(ctx)];
		const moment = { key, meetingId: meeting.id, at };
		const address = `${ctx.origin}/learn/meeting/in/${checkInCodeOf(moment)}`;
		const { id, number, startsAt } = meeting;
		return {
			cohort: { id: cohort.id, name: cohort.name },
			meeting: { id, number, startsAt },
			code: isOpen(meeting, at)
				? { qr: qrCodeOf(address), pin: checkInPinOf(moment), turnsIn: secondsToTurn(at) }
				: null,
			closed: closedBy(meeting, at),
			opensAt: minutesFrom(startsAt, -OPENS_BEFORE_MINUTES),
		};
	});

/** Turns a code that was scanned just now into a ticket for this browser, also before somebody logged in. */
export const takeCheckInTicket = publicProcedure
	.input(z.object({ code: z.string().max(100) }))
	.output(z.object({ ticket: z.string() }))
	.mutation(({ ctx, input: { code } }) => {
		const [key, at] = [keyOf(ctx), ctx.clock()];
		const meetingId = readCheckInCode(code, { key, at });
		if (!meetingId) throw new AppError('GONE', 'a code that does not work any more');
		return { ticket: checkInTicketOf({ key, meetingId, at }) };
	});

const ownMeeting = z.object({
	id: z.string(),
	number: z.number(),
	startsAt: z.date(),
	place: z.string(),
	showsOnWall: z.boolean(),
	/** What she said about herself before. */
	isIn: z.boolean(),
	/** Whether this browser scanned the code of this half-day. */
	isScanned: z.boolean(),
});

/** The half-days of her own that she can check herself in to now. */
export const showOwnCheckIn = learnerProcedure
	.input(z.object({ ticket: z.string().max(200).default('') }))
	.output(z.object({ shownName: z.string(), meetings: z.array(ownMeeting) }))
	.query(async ({ ctx, input: { ticket } }) => {
		const scanned = readCheckInTicket(ticket, { key: keyOf(ctx), at: ctx.clock() });
		const meetings = await openToHer(ctx);
		const views = meetings.map(async ({ meeting, enrolmentId, showsOnWall }) => {
			const isIn = (await findOwnMark(ctx.db, { meetingId: meeting.id, enrolmentId })) !== null;
			const { id, number, startsAt, place } = meeting;
			return { id, number, startsAt, place, showsOnWall, isIn, isScanned: id === scanned };
		});
		return { shownName: ctx.viewer.shownName, meetings: await Promise.all(views) };
	});

async function openToHer(ctx: MemberContext) {
	const now = ctx.clock();
	const { accountId, organisationId } = ctx.viewer;
	const mine = await listOwnMeetings(ctx.db, {
		...{ accountId, organisationId },
		from: minutesFrom(now, -LONGEST_HOURS * 60),
		until: minutesFrom(now, OPENS_BEFORE_MINUTES),
	});
	return mine.filter(({ meeting }) => isOpen(meeting, now));
}

const input = z.object({
	/** What `takeTicket` gave, where she scanned. */
	ticket: z.string().max(200).default(''),
	/** Or the digits from the screen. */
	pin: z.string().trim().max(20).default(''),
	/** Whether her shown name may stand on the screen in the room; she is asked each time. */
	showsOnWall: z.boolean().default(false),
});
const output = z.object({
	person: z.string(),
	meeting: z.object({ id: z.string(), number: z.number(), startsAt: z.date() }),
	state: z.enum(['present', 'late']),
	at: z.date(),
	isRepeat: z.boolean(),
});

/** Checks herself in. It never outweighs what a trainer marked, and twice is once. */
export const checkIn = learnerProcedure
	.input(input)
	.output(output)
	.mutation(async ({ ctx, input: given }) => {
		const { meeting, enrolmentId } = await meetingOf(ctx, given);
		const at = ctx.clock();
		const isLate = at > minutesFrom(meeting.startsAt, LATE_AFTER_MINUTES);
		const added = await insertMark(ctx.db, {
			...{ requestId: newId(), meetingId: meeting.id, enrolmentId },
			...{ state: isLate ? 'late' : 'present', source: 'self', markedBy: ctx.viewer.accountId },
			...{ deviceAt: at, serverAt: at },
		});
		const kept = added ?? (await findOwnMark(ctx.db, { meetingId: meeting.id, enrolmentId }));
		if (!kept) throw new AppError('CONFLICT', 'the mark was not kept');
		await setShowsOnWall(ctx.db, enrolmentId, given.showsOnWall);
		return {
			person: ctx.viewer.name,
			meeting: { id: meeting.id, number: meeting.number, startsAt: meeting.startsAt },
			state: kept.state === 'late' ? ('late' as const) : ('present' as const),
			at: kept.serverAt,
			isRepeat: added === null,
		};
	});

/** The half-day she has the ticket or the digits of. Another group's is as good as none. */
async function meetingOf(ctx: MemberContext, { ticket, pin }: z.infer<typeof input>) {
	const [key, at] = [keyOf(ctx), ctx.clock()];
	const open = await openToHer(ctx);
	const scanned = pin === '' ? readCheckInTicket(ticket, { key, at }) : null;
	if (scanned) {
		const found = open.find((one) => one.meeting.id === scanned);
		if (!found) throw new AppError('NOT_FOUND', 'not of her group, or not now');
		return found;
	}
	if (pin === '') throw new AppError('GONE', 'the ticket does not work any more');
	await limit(ctx, 'checkInPerAccount', ctx.viewer.accountId);
	if (open.length === 0) throw new AppError('CLOSED', 'nothing of hers is open now');
	const found = open.find((one) => isCheckInPin(pin, { key, meetingId: one.meeting.id, at }));
	if (!found)
		throw new AppError('INVALID_INPUT', 'other digits', { fields: { pin: 'attendance.in.pinWrong' } });
	return found;
}
