import { dayIn, HOME_ZONE } from '@sleutelwerk/core';
import type { Tx } from '@sleutelwerk/db';
import type { CertificateRow } from '@sleutelwerk/db/repo/certificate';
import { z } from 'zod';
import { competenceOf, type Competence } from '../competence/competence-facts.ts';
import { TASK_STATES } from '../competence/task-state.ts';
import type { MemberContext } from '../trpc.ts';
import { CERTIFICATE_STATES, stateOf } from './certificate-state.ts';
import type { Standing } from './eligibility-facts.ts';
import { renewalsOf, renewalView, type Renewal } from './renewal-facts.ts';
import { requirementView } from './requirement-view.ts';

const certificateView = z.object({
	id: z.string(),
	kind: z.enum(['participation', 'competence']),
	state: z.enum(CERTIFICATE_STATES),
	validFrom: z.string(),
	validUntil: z.string(),
	reason: z.string(),
	changedOn: z.string().nullable(),
	waiver: z.string(),
	/** 1 for the first, one more for each renewal. */
	cycle: z.number(),
	/** Null for an older cycle, and for one that was suspended or revoked. */
	renewal: renewalView.nullable(),
});

/** A person as her trainer sees her: what is met, what is missing, and her certificates, the newest first. */
export const personView = z.object({
	enrolmentId: z.string(),
	name: z.string(),
	isEligible: z.boolean(),
	requirements: z.array(requirementView),
	competence: z.object({ isEligible: z.boolean(), requirements: z.array(requirementView) }),
	/** Where the unseen talk stands that was chosen for her. */
	task: z.object({ id: z.string(), state: z.enum(TASK_STATES) }).nullable(),
	certificates: z.array(certificateView),
});
export type PersonView = z.infer<typeof personView>;

/** People as their trainers see them; two queries for however many. */
export async function peopleOf(
	ctx: Pick<MemberContext, 'viewer' | 'clock'> & { db: Tx },
	standings: readonly Standing[],
	certificates: readonly CertificateRow[],
): Promise<PersonView[]> {
	const now = ctx.clock();
	const [competence, renewals] = await Promise.all([
		competenceOf(ctx.db, { standings, certificates, now }),
		renewalsOf(ctx, { standings, certificates }),
	]);
	return standings.map((standing) => {
		const { enrolmentId, name, isEligible, requirements } = standing;
		const own = certificates.filter((row) => row.certificate.enrolmentId === enrolmentId);
		return {
			...{ enrolmentId, name, isEligible, requirements },
			...competencePart(competence.get(enrolmentId)),
			certificates: own.map((row) => viewOf(row, renewals.get(row.certificate.id) ?? null, now)),
		};
	});
}

function competencePart(found: Competence | undefined): Pick<PersonView, 'competence' | 'task'> {
	const { requirements = [], isEligible = false, task = null } = found ?? {};
	return {
		competence: { requirements, isEligible },
		task: task && { id: task.row.task.id, state: task.state },
	};
}

function viewOf(row: CertificateRow, renewal: Renewal | null, now: Date) {
	const { id, kind, validFrom, validUntil, waiver, cycle } = row.certificate;
	const state = stateOf(row, now);
	return { ...{ id, kind, validFrom, validUntil, waiver, cycle, state, renewal }, ...changeOf(row, now) };
}

/** Why and since when it counts no more; empty for one that was not suspended or revoked. */
export function changeOf(row: CertificateRow, now: Date): { reason: string; changedOn: string | null } {
	const state = stateOf(row, now);
	if (state !== 'suspended' && state !== 'revoked') return { reason: '', changedOn: null };
	return { reason: row.event.reason, changedOn: dayIn(HOME_ZONE, row.event.at) };
}
