import { listCertifiedGroups } from '@sleutelwerk/db/repo/certificate';
import { z } from 'zod';
import { noteLook } from '../account/looks.ts';
import { readScope } from '../cohort/cohort-access.ts';
import { hasRole, roleProcedure } from '../trpc.ts';
import { eligibilityOf } from './eligibility-facts.ts';
import { peopleOf, personView } from './person-view.ts';

const groupView = z.object({
	id: z.string(),
	name: z.string(),
	state: z.enum(['open', 'running', 'finished']),
	people: z.array(personView),
});

/** Groups with who is eligible and why not, and every certificate that was issued, with its state. */
export const listCertificates = roleProcedure('trainer', 'coordinator')
	.output(z.object({ mayIssue: z.boolean(), groups: z.array(groupView) }))
	.query(async ({ ctx }) => {
		const { groups: begun, certificates } = await listCertifiedGroups(ctx.db, readScope(ctx));
		const standings = await eligibilityOf(ctx, { cohortIds: begun.map((cohort) => cohort.id) });
		const people = await peopleOf(
			ctx,
			standings.filter((one) => one.state !== 'waiting'),
			certificates,
		);
		await noteLook(ctx, 'certificates', { enrolments: people.map((one) => one.enrolmentId) });
		const groups = begun.map(({ id, name, state }) => {
			const here = new Set(standings.filter((one) => one.cohortId === id).map((one) => one.enrolmentId));
			return { ...{ id, name, state }, people: people.filter((one) => here.has(one.enrolmentId)) };
		});
		return { mayIssue: hasRole(ctx.viewer, 'trainer'), groups };
	});
