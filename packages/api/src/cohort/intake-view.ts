import { decryptField, encryptField } from '@sleutelwerk/auth';
import { AVAILABILITY, GROUP_LANGUAGES } from '@sleutelwerk/core';
import type { Tx } from '@sleutelwerk/db';
import { findIntake, saveIntake, type Intake } from '@sleutelwerk/db/repo/intake';
import { z } from 'zod';
import type { App } from '../context.ts';

/** Characters of "what do you need to take part": a sentence, no story. */
const NEEDS_LENGTH = 200;

const languages = z.array(z.enum(GROUP_LANGUAGES)).max(10);

/** What a group has to know, as the form sends it. */
export const intakeInput = z.object({
	speaks: languages.min(1, 'error.field.choose'),
	reads: languages,
	availability: z.array(z.enum(AVAILABILITY)).max(AVAILABILITY.length),
	wantsTravel: z.boolean(),
	wantsChildCare: z.boolean(),
	needs: z.string().trim().max(NEEDS_LENGTH).default(''),
});
export type IntakeInput = z.infer<typeof intakeInput>;

export const intakeView = z.object({
	speaks: z.array(z.string()),
	reads: z.array(z.string()),
	availability: z.array(z.enum(AVAILABILITY)),
	wantsTravel: z.boolean(),
	wantsChildCare: z.boolean(),
	needs: z.string(),
	updatedAt: z.date(),
});

type Ctx = Pick<App, 'appKey' | 'clock'>;

/** Her own words, opened; empty where she wrote none. */
export function needsOf({ appKey }: Pick<App, 'appKey'>, row: Pick<Intake, 'needs' | 'enrolmentId'>): string {
	return row.needs && decryptField(row.needs, { appKey, purpose: 'intake', row: row.enrolmentId });
}

export async function intakeOf(ctx: Ctx, tx: Tx, enrolmentId: string) {
	const row = await findIntake(tx, enrolmentId);
	if (!row) return null;
	const { speaks, reads, availability, wantsTravel, wantsChildCare, updatedAt } = row;
	return {
		...{ speaks, reads, availability, wantsTravel, wantsChildCare, updatedAt },
		needs: needsOf(ctx, row),
	};
}

/** Seals and keeps an answer. */
export async function keepIntake(
	ctx: Ctx,
	tx: Tx,
	{ enrolmentId, given }: { enrolmentId: string; given: IntakeInput },
): Promise<void> {
	const { needs, ...plain } = given;
	const sealed = needs && encryptField(needs, { appKey: ctx.appKey, purpose: 'intake', row: enrolmentId });
	await saveIntake(tx, { ...plain, enrolmentId, needs: sealed, updatedAt: ctx.clock() });
}
