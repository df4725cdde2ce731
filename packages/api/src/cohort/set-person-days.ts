import { momentIn, HOME_ZONE, AppError } from '@sleutelwerk/core';
import { setPersonDays } from '@sleutelwerk/db/repo/cohort';
import { z } from 'zod';
import { trainerProcedure } from '../trpc.ts';
import { enrolmentToRun } from './cohort-access.ts';

/** A day, or an empty text that takes it away. */
const day = z.union([z.literal(''), z.iso.date('error.field.invalid')]).optional();

/**
 * Keeps the days on which the intake was held, the confidentiality agreement signed and the certificate of good conduct
 * (VOG) seen: the days only, never what was said or what stood on the paper.
 */
export const setDays = trainerProcedure
	.input(z.object({ enrolmentId: z.uuid(), intake: day, confidentiality: day, vog: day }))
	.output(z.object({ name: z.string(), cohortId: z.string() }))
	.mutation(async ({ ctx, input }) => {
		const { enrolment, cohort, personName } = await enrolmentToRun(ctx, input.enrolmentId);
		const now = ctx.clock();
		const days = {
			...keep('intakeAt', readDay('intake', input.intake, now)),
			...keep('confidentialityAt', readDay('confidentiality', input.confidentiality, now)),
			...keep('vogSeenAt', readDay('vog', input.vog, now)),
		};
		if (Object.keys(days).length > 0) await setPersonDays(ctx.db, enrolment.id, days);
		return { name: personName, cohortId: cohort.id };
	});

/** Noon, so that the day stays the same day in every zone people read it in. */
function readDay(field: string, value: string | undefined, now: Date): Date | null | undefined {
	if (value === undefined) return undefined;
	if (value === '') return null;
	const at = momentIn(HOME_ZONE, value, '12:00');
	const isToday = at && at.toISOString().slice(0, 10) === now.toISOString().slice(0, 10);
	if (!at || (at > now && !isToday))
		throw new AppError('INVALID_INPUT', 'a day to come', { fields: { [field]: 'cohort.problem.futureDay' } });
	return at;
}

function keep<K extends string>(key: K, value: Date | null | undefined): Partial<Record<K, Date | null>> {
	return value === undefined ? {} : ({ [key]: value } as Record<K, Date | null>);
}
