import { listCertificatesIn } from '@sleutelwerk/db/repo/certificate';
import { z } from 'zod';
import { cohortToRun } from '../cohort/cohort-access.ts';
import { competenceOf } from '../competence/competence-facts.ts';
import { trainerProcedure } from '../trpc.ts';
import { eachOnItsOwn } from './each-on-its-own.ts';
import { eligibilityOf } from './eligibility-facts.ts';
import { issueOne } from './issue-one.ts';

/**
 * Issues certificates of one kind to everybody of a group who is eligible and never had one; who lost hers is looked at
 * by a person, one by one.
 */
export const issueAllCertificates = trainerProcedure
	.input(
		z.object({
			cohortId: z.uuid(),
			kind: z.enum(['participation', 'competence']).default('participation'),
		}),
	)
	.output(z.object({ issued: z.number(), failed: z.array(z.string()) }))
	.mutation(async ({ ctx, input: { cohortId, kind } }) => {
		await cohortToRun(ctx, cohortId);
		const [standings, certificates] = await Promise.all([
			eligibilityOf(ctx, { cohortIds: [cohortId] }),
			listCertificatesIn(ctx.db, [cohortId]),
		]);
		const competence = await competenceOf(ctx.db, { standings, certificates, now: ctx.clock() });
		const had = new Set(
			certificates.filter((row) => row.certificate.kind === kind).map((row) => row.certificate.enrolmentId),
		);
		const due = standings.filter(
			(one) =>
				!had.has(one.enrolmentId) &&
				(kind === 'participation' ? one.isEligible : competence.get(one.enrolmentId)?.isEligible),
		);
		return await eachOnItsOwn(due, ({ enrolmentId }) => issueOne(ctx, { enrolmentId, kind, waiver: '' }));
	});
