import { isAppError } from '@sleutelwerk/core';
import { listCertificatesIn } from '@sleutelwerk/db/repo/certificate';
import { z } from 'zod';
import { cohortToRun } from '../cohort/cohort-access.ts';
import { trainerProcedure } from '../trpc.ts';
import { eligibilityOf } from './eligibility-facts.ts';
import { issueOne } from './issue-one.ts';

/**
 * Issues a certificate of participation to everybody of a group who is eligible and never had one; who lost hers is
 * looked at by a person, one by one. Each stands on its own: one that fails takes no other with it.
 */
export const issueAllCertificates = trainerProcedure
	.input(z.object({ cohortId: z.uuid() }))
	.output(z.object({ issued: z.number(), failed: z.array(z.string()) }))
	.mutation(async ({ ctx, input: { cohortId } }) => {
		await cohortToRun(ctx, cohortId);
		const [standings, rows] = await Promise.all([
			eligibilityOf(ctx, { cohortId }),
			listCertificatesIn(ctx.db, [cohortId]),
		]);
		const had = new Set(
			rows
				.filter((row) => row.certificate.kind === 'participation')
				.map((row) => row.certificate.enrolmentId),
		);
		const failed: string[] = [];
		let issued = 0;
		for (const { enrolmentId, name, isEligible } of standings) {
			if (!isEligible || had.has(enrolmentId)) continue;
			try {
				await issueOne(ctx, { enrolmentId, kind: 'participation', waiver: '' });
				issued += 1;
			} catch (error) {
				if (!isAppError(error)) throw error;
				// Somebody else issued it meanwhile: it is there.
				if (error.code !== 'ALREADY_DONE') failed.push(name);
			}
		}
		return { issued, failed };
	});
