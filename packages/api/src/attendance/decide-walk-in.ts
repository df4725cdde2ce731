import { AppError } from '@sleutelwerk/core';
import type { Tx } from '@sleutelwerk/db';
import { insertMark } from '@sleutelwerk/db/repo/attendance';
import {
	countSeats,
	findEnrolment,
	findEnrolmentIn,
	lockCohort,
	setEnrolmentState,
} from '@sleutelwerk/db/repo/cohort';
import {
	decideWalkIn as decide,
	findLearnerByLogin,
	findWalkIn,
	lockWalkIn,
	type WalkIn,
} from '@sleutelwerk/db/repo/walk-in';
import { z } from 'zod';
import { meetingTo, readScope } from '../cohort/cohort-access.ts';
import { takeSeat } from '../cohort/take-seat.ts';
import { roleProcedure, type MemberContext } from '../trpc.ts';

const input = z.object({
	id: z.uuid(),
	accept: z.boolean(),
	/** Mail address or log-in name of an account of this organisation, where the walk-in was only a first name. */
	login: z.string().trim().max(200).default(''),
});
const output = z.object({ state: z.enum(['accepted', 'declined']), person: z.string() });

/**
 * Accepts who came without being on the list: a seat, if there is one, and the mark of that half-day, by the trainer
 * who wrote her down. Or not, and then nothing of her is kept. Deciding the same twice is deciding once.
 */
export const decideWalkInProcedure = roleProcedure('trainer', 'coordinator')
	.input(input)
	.output(output)
	.mutation(async ({ ctx, input: given }) => {
		const seen = await findWalkIn(ctx.db, given.id);
		if (!seen) throw new AppError('NOT_FOUND', 'no such walk-in');
		const { cohort } = await meetingTo(ctx, 'read', seen.meetingId);
		return await ctx.db.transaction(async (tx) => {
			// The group first, as everywhere: whoever counts seats waits for the one before.
			const locked = await lockCohort(tx, cohort.id, ctx.viewer.organisationId);
			const walkIn = await lockWalkIn(tx, given.id);
			if (!locked || !walkIn) throw new AppError('NOT_FOUND', 'no such walk-in');
			if (walkIn.state !== 'open') return await decidedBefore(ctx, tx, { walkIn, accept: given.accept });
			if (!given.accept) {
				await save(ctx, tx, { walkIn, enrolmentId: walkIn.enrolmentId, state: 'declined' });
				return { state: 'declined' as const, person: walkIn.firstName };
			}
			const accountId = await accountOf(ctx, tx, { walkIn, login: given.login });
			const enrolmentId = await seatFor(tx, { cohort: locked, accountId });
			await markPresent(tx, { walkIn, enrolmentId, serverAt: ctx.clock() });
			await save(ctx, tx, { walkIn, enrolmentId, state: 'accepted' });
			return { state: 'accepted' as const, person: await nameOf(ctx, tx, enrolmentId) };
		});
	});

async function decidedBefore(
	ctx: MemberContext,
	tx: Tx,
	{ walkIn, accept }: { walkIn: WalkIn; accept: boolean },
) {
	if ((walkIn.state === 'accepted') !== accept) throw new AppError('ALREADY_DONE', 'decided otherwise');
	const person = walkIn.enrolmentId ? await nameOf(ctx, tx, walkIn.enrolmentId) : '';
	return { state: accept ? ('accepted' as const) : ('declined' as const), person };
}

async function nameOf(ctx: MemberContext, tx: Tx, enrolmentId: string): Promise<string> {
	return (await findEnrolment(tx, enrolmentId, readScope(ctx)))?.personName ?? '';
}

type Saved = { walkIn: WalkIn; enrolmentId: string | null; state: 'accepted' | 'declined' };

async function save(ctx: MemberContext, tx: Tx, { walkIn, enrolmentId, state }: Saved): Promise<void> {
	await decide(tx, { id: walkIn.id, state, enrolmentId, by: ctx.viewer.accountId, at: ctx.clock() });
}

/** Whose account it is: who waits for a seat, or who was named by her own way in. */
async function accountOf(ctx: MemberContext, tx: Tx, { walkIn, login }: { walkIn: WalkIn; login: string }) {
	const { organisationId } = ctx.viewer;
	if (walkIn.enrolmentId) {
		const found = await findEnrolment(tx, walkIn.enrolmentId, readScope(ctx));
		if (found) return found.enrolment.accountId;
	}
	const accountId = login === '' ? null : await findLearnerByLogin(tx, { login, organisationId });
	if (!accountId)
		throw new AppError('INVALID_INPUT', 'nobody of this organisation', {
			fields: { login: 'attendance.walkIn.nobody' },
		});
	return accountId;
}

type Cohort = NonNullable<Awaited<ReturnType<typeof lockCohort>>>;

/** Her seat in the group, taken now where she had none; a full group stays full. */
async function seatFor(
	tx: Tx,
	{ cohort, accountId }: { cohort: Cohort; accountId: string },
): Promise<string> {
	const mine = await findEnrolmentIn(tx, cohort.id, accountId);
	if (mine && (mine.state === 'active' || mine.state === 'finished')) return mine.id;
	const { taken } = await countSeats(tx, cohort.id);
	if (taken >= cohort.capacity) throw new AppError('FULL', 'no seat is free');
	if (mine?.state !== 'waiting') return (await takeSeat(tx, cohort, accountId)).id;
	await setEnrolmentState(tx, mine.id, 'active');
	return mine.id;
}

/** She was there: the one who wrote her down saw her. The walk-in's own id makes a repeat harmless. */
async function markPresent(
	tx: Tx,
	{ walkIn, enrolmentId, serverAt }: { walkIn: WalkIn; enrolmentId: string; serverAt: Date },
): Promise<void> {
	const { id: requestId, meetingId, addedBy: markedBy, deviceAt, clockOffSeconds } = walkIn;
	await insertMark(tx, {
		...{ requestId, meetingId, enrolmentId, markedBy, deviceAt, clockOffSeconds, serverAt },
		state: 'present',
		source: 'walk-in',
	});
}
