import { dayIn, HOME_ZONE, isId } from '@sleutelwerk/core';
import { findCertificate } from '@sleutelwerk/db/repo/certificate';
import { z } from 'zod';
import { limit } from '../limits.ts';
import { publicProcedure } from '../trpc.ts';
import { PUBLIC_REASONS, publicReasonOf, stateOf } from './certificate-state.ts';

const output = z.object({
	state: z.enum(['valid', 'expired', 'suspended', 'revoked', 'unknown']),
	kind: z.enum(['participation', 'competence']).nullable(),
	/** Days, `YYYY-MM-DD`; the last day counts. */
	validFrom: z.string().nullable(),
	validUntil: z.string().nullable(),
	organisation: z.string().nullable(),
	/** Only where the holder shows it. */
	name: z.string().nullable(),
	/** The day of the suspension or revocation. */
	changedOn: z.string().nullable(),
	reason: z.enum([...PUBLIC_REASONS, 'other']).nullable(),
});

const UNKNOWN = {
	state: 'unknown',
	...{ kind: null, validFrom: null, validUntil: null, organisation: null, name: null },
	...{ changedOn: null, reason: null },
} as const;

/** What anybody may know of a certificate. It goes on answering after the holder was erased. */
export const verifyCertificate = publicProcedure
	.input(z.object({ id: z.string().max(200) }))
	.output(output)
	.query(async ({ ctx, input }) => {
		await limit(ctx, 'verifyPerAddress', ctx.address);
		const id = input.id.trim().toLowerCase();
		const row = isId(id) ? await findCertificate(ctx.db, id) : null;
		if (!row) return UNKNOWN;
		const { certificate, event } = row;
		const state = stateOf(row, ctx.clock());
		const isChanged = state === 'suspended' || state === 'revoked';
		return {
			state,
			kind: certificate.kind,
			validFrom: certificate.validFrom,
			validUntil: certificate.validUntil,
			organisation: certificate.issuerName,
			name: certificate.showsName && certificate.holderName ? certificate.holderName : null,
			changedOn: isChanged ? dayIn(HOME_ZONE, event.at) : null,
			reason: state === 'revoked' ? publicReasonOf(event.reason) : null,
		};
	});
