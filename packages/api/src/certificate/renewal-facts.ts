import { dayIn, dayPlus, HOME_ZONE, momentIn } from '@sleutelwerk/core';
import {
	isEligible,
	renewalRequirementsOf,
	renewalSpan,
	renewalState,
	RENEWAL_STATES,
	type RenewalSpan,
} from '@sleutelwerk/course';
import type { Tx } from '@sleutelwerk/db';
import type { CertificateRow } from '@sleutelwerk/db/repo/certificate';
import { listRenewalDoings, type RenewalDoings } from '@sleutelwerk/db/repo/renewal';
import { z } from 'zod';
import type { MemberContext } from '../trpc.ts';
import { stateOf } from './certificate-state.ts';
import type { Standing } from './eligibility-facts.ts';
import { requirementView } from './requirement-view.ts';

/** How a certificate stands towards its next cycle. */
export const renewalView = z.object({
	state: z.enum(RENEWAL_STATES),
	/** Days (`YYYY-MM-DD`): the first on which it can be renewed, and the last without beginning again. */
	opensOn: z.string(),
	graceUntil: z.string(),
	requirements: z.array(requirementView),
	isEligible: z.boolean(),
});
export type Renewal = z.infer<typeof renewalView>;

/** The supervision of a year is that of the year before today, so that nobody gains by a change of year. */
const YEAR_DAYS = 365;

type Of = { standings: readonly Standing[]; certificates: readonly CertificateRow[] };
type Renewable = { row: CertificateRow; standing: Standing; span: RenewalSpan };

/**
 * How certificates stand towards their next cycle, by certificate, in one query. Only the newest of a kind can be
 * renewed, and one that was suspended or revoked cannot.
 */
export async function renewalsOf(
	ctx: Pick<MemberContext, 'viewer' | 'clock'> & { db: Tx },
	{ standings, certificates }: Of,
): Promise<ReadonlyMap<string, Renewal>> {
	const now = ctx.clock();
	const today = dayIn(HOME_ZONE, now);
	const found = renewable({ standings, certificates }, now);
	const yearBegan = dayPlus(today, -YEAR_DAYS);
	const first = found.map((one) => one.span.opensOn).reduce((a, b) => (a < b ? a : b), yearBegan);
	const doings = await listRenewalDoings(ctx.db, {
		accountIds: [...new Set(found.map((one) => one.standing.accountId))],
		organisationId: ctx.viewer.organisationId,
		from: beginOf(first),
		until: now,
	});
	return new Map(
		found.map(({ row, standing, span }) => {
			const facts = factsOf(doings, { standing, span, yearBegan });
			const rules = standing.rules.renewal;
			const requirements = renewalRequirementsOf(rules, facts, standing.supervisionsPerYear);
			const { opensOn, graceUntil } = span;
			const state = renewalState(span, today);
			const isOpen = state === 'open' || state === 'grace';
			const view = { state, opensOn, graceUntil, requirements };
			return [row.certificate.id, { ...view, isEligible: isOpen && isEligible(requirements) }];
		}),
	);
}

function renewable({ standings, certificates }: Of, now: Date): Renewable[] {
	return certificates.flatMap((row) => {
		const { enrolmentId, kind, cycle, validUntil } = row.certificate;
		const standing = standings.find((one) => one.enrolmentId === enrolmentId);
		const state = stateOf(row, now);
		const isNewest = certificates.every(
			({ certificate: other }) =>
				other.enrolmentId !== enrolmentId || other.kind !== kind || other.cycle <= cycle,
		);
		if (!standing || !isNewest || (state !== 'valid' && state !== 'expired')) return [];
		return [{ row, standing, span: renewalSpan(standing.rules.renewal, validUntil) }];
	});
}

type Whose = { standing: Standing; span: RenewalSpan; yearBegan: string };

function factsOf(doings: RenewalDoings, { standing, span, yearBegan }: Whose) {
	const own = <T extends { accountId: string; at: Date }>(rows: readonly T[], since: string) =>
		rows.filter((one) => one.accountId === standing.accountId && one.at >= beginOf(since));
	const { questions } = standing.rules.renewal;
	return {
		supervisions: own(doings.supervisions, yearBegan).length,
		talks: own(doings.talks, span.opensOn).length,
		questions: own(doings.questions, span.opensOn).filter((one) => questions.includes(one.item)).length,
	};
}

/** The first moment of a day by the clocks in the Netherlands. */
function beginOf(day: string): Date {
	const at = momentIn(HOME_ZONE, day, '00:00');
	if (!at) throw new Error('a day without a beginning');
	return at;
}
