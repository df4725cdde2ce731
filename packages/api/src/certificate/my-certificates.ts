import { pickLocale } from '@sleutelwerk/core';
import { findNewestEnrolment, listCertificatesOf } from '@sleutelwerk/db/repo/certificate';
import { findOpenLink } from '@sleutelwerk/db/repo/share-link';
import { z } from 'zod';
import { learnerProcedure } from '../trpc.ts';
import { stateOf } from './certificate-state.ts';
import { eligibilityOf } from './eligibility-facts.ts';
import { changeOf } from './person-view.ts';
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
		const certificates = await Promise.all(
			own.map(async (row) => {
				const { certificate } = row;
				const { id, kind, validFrom, validUntil, issuerName, holderName, showsName, locale } = certificate;
				const state = stateOf(row, now);
				return {
					...{ id, kind, validFrom, validUntil, holderName, showsName, locale: pickLocale(locale), state },
					organisation: issuerName,
					...changeOf(row, now),
					sharedSince: await findOpenLink(ctx.db, id),
				};
			}),
		);
		return {
			certificates,
			standing: standing ? { isEligible: standing.isEligible, requirements: standing.requirements } : null,
		};
	});
