import { dayIn, HOME_ZONE } from '@sleutelwerk/core';
import { listCertificatesIn, type CertificateRow } from '@sleutelwerk/db/repo/certificate';
import { listCohorts } from '@sleutelwerk/db/repo/cohort';
import { z } from 'zod';
import { readScope } from '../cohort/cohort-access.ts';
import { hasRole, roleProcedure } from '../trpc.ts';
import { stateOf } from './certificate-state.ts';
import { eligibilityOf, type Standing } from './eligibility-facts.ts';
import { requirementView } from './requirement-view.ts';

const certificateView = z.object({
	id: z.string(),
	kind: z.enum(['participation', 'competence']),
	state: z.enum(['valid', 'expired', 'suspended', 'revoked']),
	validFrom: z.string(),
	validUntil: z.string(),
	reason: z.string(),
	changedOn: z.string().nullable(),
	waiver: z.string(),
});
const personView = z.object({
	enrolmentId: z.string(),
	name: z.string(),
	isEligible: z.boolean(),
	requirements: z.array(requirementView),
	/** The newest first. */
	certificates: z.array(certificateView),
});
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
		const cohorts = (await listCohorts(ctx.db, readScope(ctx))).map((row) => row.cohort);
		const begun = cohorts.filter((cohort) => cohort.state !== 'open');
		const rows = await listCertificatesIn(
			ctx.db,
			begun.map((cohort) => cohort.id),
		);
		const standings = await Promise.all(begun.map(({ id }) => eligibilityOf(ctx, { cohortId: id })));
		const groups = begun.map(({ id, name, state }, at) => ({
			...{ id, name, state },
			people: (standings[at] ?? [])
				.filter((one) => one.state !== 'waiting')
				.map((one) => personOf(one, rows, ctx.clock())),
		}));
		return { mayIssue: hasRole(ctx.viewer, 'trainer'), groups };
	});

function personOf(standing: Standing, rows: readonly CertificateRow[], now: Date) {
	const { enrolmentId, name, isEligible, requirements } = standing;
	const own = rows.filter((row) => row.certificate.enrolmentId === enrolmentId);
	return { enrolmentId, name, isEligible, requirements, certificates: own.map((row) => viewOf(row, now)) };
}

function viewOf(row: CertificateRow, now: Date) {
	const { id, kind, validFrom, validUntil, waiver } = row.certificate;
	const state = stateOf(row, now);
	const isChanged = state === 'suspended' || state === 'revoked';
	return {
		...{ id, kind, validFrom, validUntil, waiver, state },
		reason: isChanged ? row.event.reason : '',
		changedOn: isChanged ? dayIn(HOME_ZONE, row.event.at) : null,
	};
}
