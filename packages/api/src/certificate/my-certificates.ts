import { pickLocale } from '@sleutelwerk/core';
import {
	findNewestEnrolment,
	listCertificatesOf,
	type CertificateRow,
} from '@sleutelwerk/db/repo/certificate';
import { findOpenLink } from '@sleutelwerk/db/repo/share-link';
import { z } from 'zod';
import { learnerProcedure, type MemberContext } from '../trpc.ts';
import { stateOf } from './certificate-state.ts';
import { eligibilityOf, type Standing } from './eligibility-facts.ts';
import { changeOf } from './person-view.ts';
import { renewalsOf, renewalView } from './renewal-facts.ts';
import { requirementView } from './requirement-view.ts';

const certificateView = z.object({
	id: z.string(),
	kind: z.enum(['participation', 'competence']),
	state: z.enum(['valid', 'expired', 'suspended', 'revoked']),
	validFrom: z.string(),
	validUntil: z.string(),
	organisation: z.string(),
	holderName: z.string(),
	showsName: z.boolean(),
	/** Language of the paper beside Dutch. */
	locale: z.string(),
	/** Why it was suspended or revoked, as the trainer wrote it for the holder. */
	reason: z.string(),
	changedOn: z.string().nullable(),
	/** How it stands towards its next cycle; null for an older one, and for one that was suspended or revoked. */
	renewal: renewalView.nullable(),
	/** When the link that works now was made. */
	sharedSince: z.date().nullable(),
});

/** One's own certificates, and what is met and what is missing for the first one. */
export const myCertificates = learnerProcedure
	.output(
		z.object({
			certificates: z.array(certificateView),
			/** Null for who is in no group. */
			standing: z.object({ isEligible: z.boolean(), requirements: z.array(requirementView) }).nullable(),
		}),
	)
	.query(async ({ ctx }) => {
		const { accountId, organisationId } = ctx.viewer;
		const rows = await listCertificatesOf(ctx.db, accountId);
		const own = rows.filter((row) => row.certificate.organisationId === organisationId);
		const enrolmentId = await findNewestEnrolment(ctx.db, accountId, organisationId);
		const [standing] = enrolmentId ? await eligibilityOf(ctx, { enrolmentId }) : [];
		const now = ctx.clock();
		const renewals = await renewalsOf(ctx, { standings: await standingsOf(ctx, own), certificates: own });
		const certificates = await Promise.all(
			own.map(async (row) => {
				const { certificate } = row;
				const { id, kind, validFrom, validUntil, issuerName, holderName, showsName, locale } = certificate;
				const state = stateOf(row, now);
				return {
					...{ id, kind, validFrom, validUntil, holderName, showsName, locale: pickLocale(locale), state },
					organisation: issuerName,
					...changeOf(row, now),
					renewal: renewals.get(id) ?? null,
					sharedSince: await findOpenLink(ctx.db, id),
				};
			}),
		);
		return {
			certificates,
			standing: standing ? { isEligible: standing.isEligible, requirements: standing.requirements } : null,
		};
	});

/** How the holder stood in each group out of which she has a certificate. */
async function standingsOf(ctx: MemberContext, own: readonly CertificateRow[]): Promise<Standing[]> {
	const ids = new Set(own.flatMap((row) => row.certificate.enrolmentId ?? []));
	const found = await Promise.all([...ids].map((enrolmentId) => eligibilityOf(ctx, { enrolmentId })));
	return found.flat();
}
