import type { CertificateRow } from '@sleutelwerk/db/repo/certificate';
import { z } from 'zod';
import { CERTIFICATE_STATES, stateOf } from './certificate-state.ts';
import { changeOf } from './person-view.ts';

/** A certificate as a coordinator sees it in her lists. */
export const issuedView = z.object({
	id: z.string(),
	/** Empty after the holder was erased. */
	name: z.string(),
	kind: z.enum(['participation', 'competence']),
	state: z.enum(CERTIFICATE_STATES),
	/** Days, `YYYY-MM-DD`. */
	validFrom: z.string(),
	validUntil: z.string(),
	/** Why and since when it counts no more; empty for one that does. */
	reason: z.string(),
	changedOn: z.string().nullable(),
});

export function issuedOf(row: CertificateRow, now: Date): z.infer<typeof issuedView> {
	const { id, holderName, kind, validFrom, validUntil } = row.certificate;
	const state = stateOf(row, now);
	return { ...{ id, name: holderName, kind, validFrom, validUntil, state }, ...changeOf(row, now) };
}
