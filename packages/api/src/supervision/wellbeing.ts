import { decryptField, encryptField, type FieldOf } from '@sleutelwerk/auth';
import { AppError } from '@sleutelwerk/core';
import { isLowTwice } from '@sleutelwerk/course';
import { findSupervisionRules } from '@sleutelwerk/db/repo/supervision';
import {
	deleteCheck,
	insertCheck,
	listChecks,
	listChecksSharedWith,
	listTrainers,
	shareCheck,
	type WellbeingCheck,
} from '@sleutelwerk/db/repo/supervision-care';
import { z } from 'zod';
import { noteLook } from '../account/looks.ts';
import { trainerProcedure, type MemberContext } from '../trpc.ts';
import { keyPersonProcedure } from './key-person.ts';
import { reachLine } from './reach-line.ts';

const answer = z.coerce.number('error.field.choose').int().min(1).max(5);
/** How much strength there is, how well one sleeps and rests, and how well what one hears can be left behind: 1 to 5. */
const answers = z.object({ strength: answer, rest: answer, distance: answer });
export type WellbeingAnswers = z.infer<typeof answers>;
const OCCASIONS = ['before', 'after', 'between'] as const;
const sealedCheck = answers.extend({ occasion: z.enum(OCCASIONS) });

/** What a sealed check is bound to. */
export function checkSeal(appKey: Uint8Array, id: string, accountId: string): FieldOf {
	return { appKey, purpose: 'private-note', row: `wellbeing_check/${accountId}/${id}` };
}

const open = (appKey: Uint8Array, { id, accountId, sealed }: WellbeingCheck) =>
	sealedCheck.parse(JSON.parse(decryptField(sealed, checkSeal(appKey, id, accountId))));

const person = z.object({ id: z.string(), name: z.string() });
const ownCheck = sealedCheck.extend({
	id: z.string(),
	at: z.date(),
	/** Who may read it, by the name she shows; null: nobody but oneself. */
	reader: person.nullable(),
});

/** One's own answers, the newest first, whom one could let read them, and whether to suggest a talk. */
export const listOwnChecks = keyPersonProcedure
	.output(
		z.object({
			checks: z.array(ownCheck),
			trainers: z.array(person),
			/** Low twice in a row: said to herself only. */
			suggestsTalk: z.boolean(),
			/** Whom one can reach in between: in the organisation's words, and as lines in the order of trying. */
			reachable: z.string(),
			reach: z.array(reachLine),
		}),
	)
	.query(async ({ ctx }) => {
		const [checks, trainers, { reachable, reach }] = await Promise.all([
			checksOf(ctx),
			listTrainers(ctx.db, ctx.viewer.organisationId),
			findSupervisionRules(ctx.db, ctx.viewer.organisationId),
		]);
		const given = checks.map(({ strength, rest, distance, at }) => ({
			answers: [strength, rest, distance],
			at,
		}));
		const suggestsTalk = isLowTwice(given, ctx.clock());
		return { checks, trainers, suggestsTalk, reachable, reach: [...reach] };
	});

export async function checksOf({ db, appKey, viewer }: MemberContext): Promise<z.infer<typeof ownCheck>[]> {
	const rows = await listChecks(db, viewer.accountId);
	return rows.map(({ check, reader }) => ({
		...open(appKey, check),
		...{ id: check.id, at: check.createdAt },
		reader: check.sharedWith ? { id: check.sharedWith, name: reader ?? '' } : null,
	}));
}

/** Keeps how somebody is: three answers, sealed, for herself unless she names one trainer who may read them. */
export const giveCheck = keyPersonProcedure
	.input(
		sealedCheck.extend({
			/** Made by the form: sent twice it is one check. */
			id: z.uuid(),
			/** The trainer who may read it; null: nobody. */
			reader: z.uuid().nullable(),
		}),
	)
	.output(z.object({ id: z.string() }))
	.mutation(async ({ ctx, input: { id, reader, ...given } }) => {
		const { accountId, organisationId } = ctx.viewer;
		await mayRead(ctx, reader);
		const sealed = encryptField(JSON.stringify(given), checkSeal(ctx.appKey, id, accountId));
		await insertCheck(ctx.db, {
			...{ id, organisationId, accountId, sealed },
			...{ sharedWith: reader, createdAt: ctx.clock() },
		});
		return { id };
	});

/** Lets a trainer read one check, or takes that back (null). */
export const shareOwnCheck = keyPersonProcedure
	.input(z.object({ id: z.uuid(), reader: z.uuid().nullable() }))
	.output(z.object({ reader: z.string().nullable() }))
	.mutation(async ({ ctx, input: { id, reader } }) => {
		await mayRead(ctx, reader);
		if (!(await shareCheck(ctx.db, { id, accountId: ctx.viewer.accountId }, reader)))
			throw new AppError('NOT_FOUND', 'no such check');
		return { reader };
	});

async function mayRead({ db, viewer }: MemberContext, reader: string | null): Promise<void> {
	if (reader === null) return;
	const trainers = await listTrainers(db, viewer.organisationId);
	if (!trainers.some((one) => one.id === reader)) throw new AppError('NOT_FOUND', 'no such trainer');
}

/** Takes a check away; what is gone already stays gone. */
export const removeCheck = keyPersonProcedure
	.input(z.object({ id: z.uuid() }))
	.output(z.object({ removed: z.literal(true) }))
	.mutation(async ({ ctx, input: { id } }) => {
		await deleteCheck(ctx.db, { id, accountId: ctx.viewer.accountId });
		return { removed: true as const };
	});

/** What others let this trainer read, and nobody else's. */
export const listSharedChecks = trainerProcedure
	.output(z.array(sealedCheck.extend({ id: z.string(), name: z.string(), at: z.date() })))
	.query(async ({ ctx }) => {
		const { organisationId, accountId: readerId } = ctx.viewer;
		const rows = await listChecksSharedWith(ctx.db, { organisationId, readerId });
		await noteLook(ctx, 'wellbeing', { accounts: rows.map(({ check }) => check.accountId) });
		return rows.map(({ check, name }) => ({
			...open(ctx.appKey, check),
			...{ id: check.id, name, at: check.createdAt },
		}));
	});
