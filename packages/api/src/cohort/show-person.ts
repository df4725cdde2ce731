import { LEAVE_REASONS } from '@sleutelwerk/core';
import { listTargets } from '@sleutelwerk/db/repo/cohort-manage';
import { z } from 'zod';
import { noteLook } from '../account/looks.ts';
import { hasRole, roleProcedure } from '../trpc.ts';
import { enrolmentToRead } from './cohort-access.ts';
import { intakeOf, intakeView } from './intake-view.ts';

const output = z.object({
	enrolmentId: z.string(),
	name: z.string(),
	cohortId: z.string(),
	cohortName: z.string(),
	state: z.enum(['waiting', 'active', 'finished', 'left']),
	leftReason: z.enum(LEAVE_REASONS).nullable(),
	/** Whether the viewer runs the group: only then she reads what the person needs. */
	isMine: z.boolean(),
	intake: intakeView.nullable(),
	intakeAt: z.date().nullable(),
	/** Groups a coordinator may move her to; empty for a trainer. */
	targets: z.array(z.object({ id: z.string(), name: z.string() })),
});

/** One person of a group: what she needs to take part, for her trainer, and where she could go, for the coordinator. */
export const showPerson = roleProcedure('trainer', 'coordinator')
	.input(z.object({ enrolmentId: z.uuid() }))
	.output(output)
	.query(async ({ ctx, input }) => {
		const { enrolment, cohort, personName, isMine } = await enrolmentToRead(ctx, input.enrolmentId);
		await noteLook(ctx, isMine ? 'intake' : 'place', { accounts: [enrolment.accountId], of: enrolment.id });
		const mayMove = hasRole(ctx.viewer, 'coordinator');
		return {
			...{ enrolmentId: enrolment.id, name: personName, isMine },
			...{ cohortId: cohort.id, cohortName: cohort.name },
			...{ state: enrolment.state, leftReason: enrolment.leftReason, intakeAt: enrolment.intakeAt },
			intake: isMine ? await intakeOf(ctx, ctx.db, enrolment.id) : null,
			targets: mayMove ? await listTargets(ctx.db, ctx.viewer.organisationId, cohort.id) : [],
		};
	});
