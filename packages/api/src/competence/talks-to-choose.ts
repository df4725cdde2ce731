import type { CompetenceRules } from '@sleutelwerk/core';
import { provesEnough } from '@sleutelwerk/course';
import type { Tx } from '@sleutelwerk/db';
import { listScenarios } from '@sleutelwerk/db/repo/rehearsal';
import type { MemberContext } from '../trpc.ts';

type Whose = { accountId: string; rules: CompetenceRules };

/**
 * All talks of the organisation, by title, and those among them that a person never began and in which she can show
 * every skill for which the rules ask more.
 */
export async function talksFor(ctx: Pick<MemberContext, 'viewer'> & { db: Tx }, { accountId, rules }: Whose) {
	const { locale, organisationId } = ctx.viewer;
	const talks = await listScenarios(ctx.db, { locale, organisationId, begunBy: accountId });
	return {
		talks: talks.map((one) => ({ id: one.scenarioId, ...titleOf(one, locale) })),
		toChoose: talks.filter((one) => !one.isBegun && provesEnough(rules, one.skills)),
	};
}

/** A title in the wished language or, visibly, in Dutch. */
export function titleOf(
	{ title, dutchTitle }: { title: string | null; dutchTitle: string | null },
	locale: string,
): { title: string; titleLocale: string } {
	return { title: title ?? dutchTitle ?? '', titleLocale: title === null ? 'nl' : locale };
}
