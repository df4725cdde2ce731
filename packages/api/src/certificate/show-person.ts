import { AppError } from '@sleutelwerk/core';
import { listCertificatesIn } from '@sleutelwerk/db/repo/certificate';
import { z } from 'zod';
import { cohortToRead } from '../cohort/cohort-access.ts';
import { hasRole, roleProcedure } from '../trpc.ts';
import { eligibilityOf } from './eligibility-facts.ts';
import { personOf, personView } from './person-view.ts';

/** One person towards the certificate: for her trainers, and for the coordinator to look at. */
export const showPerson = roleProcedure('trainer', 'coordinator')
	.input(z.object({ enrolmentId: z.uuid() }))
	.output(personView.extend({ cohortName: z.string(), mayIssue: z.boolean() }))
	.query(async ({ ctx, input }) => {
		const [standing] = await eligibilityOf(ctx, input);
		if (!standing) throw new AppError('NOT_FOUND', 'no such person');
		const cohort = await cohortToRead(ctx, standing.cohortId);
		const rows = await listCertificatesIn(ctx.db, [cohort.id]);
		return {
			...personOf(standing, rows, ctx.clock()),
			cohortName: cohort.name,
			mayIssue: hasRole(ctx.viewer, 'trainer'),
		};
	});
