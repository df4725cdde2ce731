import { dayIn, HOME_ZONE } from '@sleutelwerk/core';
import type { CertificateRow } from '@sleutelwerk/db/repo/certificate';
import { z } from 'zod';
import { CERTIFICATE_STATES, stateOf } from './certificate-state.ts';
import type { Standing } from './eligibility-facts.ts';
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
});

/** A person as her trainer sees her: what is met, what is missing, and her certificates, the newest first. */
export const personView = z.object({
	enrolmentId: z.string(),
	name: z.string(),
	isEligible: z.boolean(),
	requirements: z.array(requirementView),
	certificates: z.array(certificateView),
});

export function personOf(standing: Standing, rows: readonly CertificateRow[], now: Date) {
	const { enrolmentId, name, isEligible, requirements } = standing;
	const own = rows.filter((row) => row.certificate.enrolmentId === enrolmentId);
	return { enrolmentId, name, isEligible, requirements, certificates: own.map((row) => viewOf(row, now)) };
}

function viewOf(row: CertificateRow, now: Date) {
	const { id, kind, validFrom, validUntil, waiver } = row.certificate;
	const state = stateOf(row, now);
	return { ...{ id, kind, validFrom, validUntil, waiver, state }, ...changeOf(row, now) };
}

/** Why and since when it counts no more; empty for one that was not suspended or revoked. */
export function changeOf(row: CertificateRow, now: Date): { reason: string; changedOn: string | null } {
	const state = stateOf(row, now);
	if (state !== 'suspended' && state !== 'revoked') return { reason: '', changedOn: null };
	return { reason: row.event.reason, changedOn: dayIn(HOME_ZONE, row.event.at) };
}
