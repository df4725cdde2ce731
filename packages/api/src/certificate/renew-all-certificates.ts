import { listCertificatesIn } from '@sleutelwerk/db/repo/certificate';
import { z } from 'zod';
import { cohortToRun } from '../cohort/cohort-access.ts';
import { trainerProcedure } from '../trpc.ts';
import { eachOnItsOwn } from './each-on-its-own.ts';
import { eligibilityOf } from './eligibility-facts.ts';
import { renewOne } from './renew-one.ts';
import { renewalsOf } from './renewal-facts.ts';

/** Renews every certificate of a group, of both kinds, whose holder has met everything; nobody else's. */
export const renewAllCertificates = trainerProcedure
	.input(z.object({ cohortId: z.uuid() }))
	.output(z.object({ issued: z.number(), failed: z.array(z.string()) }))
	.mutation(async ({ ctx, input: { cohortId } }) => {
		await cohortToRun(ctx, cohortId);
		const [standings, certificates] = await Promise.all([
			eligibilityOf(ctx, { cohortIds: [cohortId] }),
			listCertificatesIn(ctx.db, [cohortId]),
		]);
		const renewals = await renewalsOf(ctx, { standings, certificates });
		const due = certificates.flatMap(({ certificate: { id, enrolmentId } }) => {
			const name = standings.find((one) => one.enrolmentId === enrolmentId)?.name;
			return name !== undefined && renewals.get(id)?.isEligible ? [{ id, name }] : [];
		});
		return await eachOnItsOwn(due, ({ id }) => renewOne(ctx, { id, waiver: '' }));
	});
