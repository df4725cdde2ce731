import { pickLocale } from '@sleutelwerk/core';
import { listOwnCertificates } from '@sleutelwerk/db/repo/certificate';
import { z } from 'zod';
import { ownCompetence, ownCompetenceView } from '../competence/own-competence.ts';
import { learnerProcedure } from '../trpc.ts';
import { stateOf } from './certificate-state.ts';
import { eligibilityOf, type Standing } from './eligibility-facts.ts';
import { changeOf } from './person-view.ts';
import { renewalsOf, renewalView, type Renewal } from './renewal-facts.ts';
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

/** One's own certificates, what is met and missing for the first one, and how one stands towards that of competence. */
export const myCertificates = learnerProcedure
	.output(
		z.object({
			certificates: z.array(certificateView),
			/** Null for who is in no group. */
			standing: z.object({ isEligible: z.boolean(), requirements: z.array(requirementView) }).nullable(),
			/** Null for who is in no group. */
			competence: ownCompetenceView.nullable(),
		}),
	)
	.query(async ({ ctx }) => {
		const { accountId, organisationId } = ctx.viewer;
		const [own, standings] = await Promise.all([
			listOwnCertificates(ctx.db, accountId, organisationId),
			eligibilityOf(ctx, { accountId }),
		]);
		const standing = newestOf(standings);
		const now = ctx.clock();
		const [renewals, competence] = await Promise.all([
			renewalsOf(ctx, { standings, certificates: own }),
			standing && ownCompetence(ctx.db, { standing, certificates: own, now }),
		]);
		return {
			certificates: own.map((row) => viewOf(row, renewals.get(row.certificate.id) ?? null, now)),
			standing: standing && { isEligible: standing.isEligible, requirements: standing.requirements },
			competence,
		};
	});

/** How she stands in the newest group that she did not leave and does not wait for. */
function newestOf(standings: readonly Standing[]): Standing | null {
	const seated = standings.filter((one) => one.state === 'active' || one.state === 'finished');
	return seated.toSorted((a, b) => b.enrolledAt.getTime() - a.enrolledAt.getTime())[0] ?? null;
}

type OwnCertificate = Awaited<ReturnType<typeof listOwnCertificates>>[number];

function viewOf(row: OwnCertificate, renewal: Renewal | null, now: Date): z.infer<typeof certificateView> {
	const { id, kind, validFrom, validUntil, issuerName, holderName, showsName, locale } = row.certificate;
	return {
		...{ id, kind, validFrom, validUntil, holderName, showsName, locale: pickLocale(locale), renewal },
		...{ organisation: issuerName, state: stateOf(row, now), sharedSince: row.sharedSince },
		...changeOf(row, now),
	};
}
