import { decryptField, encryptField, type FieldOf } from '@sleutelwerk/auth';
import { AppError, refusedTraces } from '@sleutelwerk/core';
import { findSupervision } from '@sleutelwerk/db/repo/supervision';
import {
	countAgreements,
	deleteAgreement,
	insertAgreement,
	listAgreements,
	setAgreementState,
} from '@sleutelwerk/db/repo/supervision-care';
import { findSeat } from '@sleutelwerk/db/repo/supervision-seat';
import { AGREEMENT_STATES } from '@sleutelwerk/db/schema';
import { z } from 'zod';
import type { MemberContext } from '../trpc.ts';
import { keyPersonProcedure } from './key-person.ts';

/** As long as one sentence: a case does not fit in. */
const MAX_LENGTH = 160;
const MAX_PER_MEETING = 3;

const agreementView = z.object({
	id: z.string(),
	meetingId: z.string(),
	/** When the meeting was that she took it along from. */
	metAt: z.date(),
	text: z.string(),
	state: z.enum(AGREEMENT_STATES),
	lookedAt: z.date().nullable(),
});

/** What a sealed agreement is bound to. */
export function agreementSeal(appKey: Uint8Array, id: string, accountId: string): FieldOf {
	return { appKey, purpose: 'private-note', row: `supervision_agreement/${accountId}/${id}` };
}

/** One's own agreements, the newest first. */
export const listOwnAgreements = keyPersonProcedure
	.output(z.array(agreementView))
	.query(async ({ ctx }) => await agreementsOf(ctx));

export async function agreementsOf({
	db,
	appKey,
	viewer,
}: MemberContext): Promise<z.infer<typeof agreementView>[]> {
	const rows = await listAgreements(db, viewer.accountId);
	return rows.map(({ id, meetingId, metAt, sealed, state, lookedAt }) => ({
		...{ id, meetingId, metAt, state, lookedAt },
		text: decryptField(sealed, agreementSeal(appKey, id, viewer.accountId)),
	}));
}

/** Writes down what one takes along to do; numbers and addresses are refused, what looks like a name only warns. */
export const addAgreement = keyPersonProcedure
	.input(
		z.object({
			/** Made by the form: sent twice it is one agreement. */
			id: z.uuid(),
			meetingId: z.uuid(),
			text: z.string().trim().min(1, 'error.field.required').max(MAX_LENGTH, 'error.field.long'),
		}),
	)
	.output(z.object({ id: z.string() }))
	.mutation(async ({ ctx, input: { id, meetingId, text } }) => {
		const { accountId, organisationId } = ctx.viewer;
		if (refusedTraces(text).length > 0)
			throw new AppError('INVALID_INPUT', 'a number or an address', {
				fields: { text: 'supervision.agreement.refused' },
			});
		const meeting = await findSupervision(ctx.db, meetingId, organisationId);
		const seat = meeting && (await findSeat(ctx.db, meetingId, accountId));
		if (!meeting || seat?.state !== 'confirmed') throw new AppError('NOT_FOUND', 'no seat in this meeting');
		const there = await countAgreements(ctx.db, { meetingId, accountId });
		const isRepeat = (await agreementsOf(ctx)).some((one) => one.id === id);
		if (there >= MAX_PER_MEETING && !isRepeat)
			throw new AppError('FULL', 'three agreements a meeting are enough');
		const sealed = encryptField(text, agreementSeal(ctx.appKey, id, accountId));
		await insertAgreement(ctx.db, { id, meetingId, accountId, sealed, createdAt: ctx.clock() });
		return { id };
	});

/** What became of it: done, not yet, or let go. Twice is once. */
export const lookAtAgreement = keyPersonProcedure
	.input(z.object({ id: z.uuid(), state: z.enum(['done', 'not-yet', 'let-go'], 'error.field.choose') }))
	.output(z.object({ state: z.enum(AGREEMENT_STATES) }))
	.mutation(async ({ ctx, input: { id, state } }) => {
		const own = { id, accountId: ctx.viewer.accountId };
		if (!(await setAgreementState(ctx.db, own, { state, lookedAt: ctx.clock() })))
			throw new AppError('NOT_FOUND', 'no such agreement');
		return { state };
	});

/** Takes an agreement away; what is gone already stays gone. */
export const removeAgreement = keyPersonProcedure
	.input(z.object({ id: z.uuid() }))
	.output(z.object({ removed: z.literal(true) }))
	.mutation(async ({ ctx, input: { id } }) => {
		await deleteAgreement(ctx.db, { id, accountId: ctx.viewer.accountId });
		return { removed: true as const };
	});
