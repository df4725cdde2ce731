import { AppError } from '@sleutelwerk/core';
import { listCertificatesIn } from '@sleutelwerk/db/repo/certificate';
import { z } from 'zod';
import { noteLook } from '../account/looks.ts';
import { hasRole, roleProcedure } from '../trpc.ts';
import { eligibilityOf } from './eligibility-facts.ts';
import { peopleOf, personView } from './person-view.ts';

/** One person towards the certificates: for her trainers, and for the coordinator to look at. */
export const showPerson = roleProcedure('trainer', 'coordinator')
	.input(z.object({ enrolmentId: z.uuid() }))
	.output(personView.extend({ cohortName: z.string(), mayIssue: z.boolean() }))
	.query(async ({ ctx, input }) => {
		const standings = await eligibilityOf(ctx, input);
		const [standing] = standings;
		if (!standing || !(standing.isMine || hasRole(ctx.viewer, 'coordinator')))
			throw new AppError('NOT_FOUND', 'no such person');
		const certificates = await listCertificatesIn(ctx.db, [standing.cohortId]);
		const [person] = await peopleOf(ctx, standings, certificates);
		if (!person) throw new AppError('NOT_FOUND', 'no such person');
		await noteLook(ctx, 'towards', { accounts: [standing.accountId], of: standing.enrolmentId });
		return { ...person, cohortName: standing.cohortName, mayIssue: hasRole(ctx.viewer, 'trainer') };
	});
