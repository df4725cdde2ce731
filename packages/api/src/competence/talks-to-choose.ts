import type { CompetenceRules } from '@sleutelwerk/core';
import { provesEnough } from '@sleutelwerk/course';
import type { Tx } from '@sleutelwerk/db';
import { listPlayedScenarios } from '@sleutelwerk/db/repo/competence';
import { listScenarios } from '@sleutelwerk/db/repo/rehearsal';
import type { MemberContext } from '../trpc.ts';

type Whose = { accountId: string; rules: CompetenceRules };

/** Talks that a person never began and in which she can show every skill for which the rules ask more. */
export async function talksToChoose(
	ctx: Pick<MemberContext, 'viewer'> & { db: Tx },
	{ accountId, rules }: Whose,
) {
	const { locale, organisationId } = ctx.viewer;
	const [talks, played] = await Promise.all([
		listScenarios(ctx.db, { locale, organisationId }),
		listPlayedScenarios(ctx.db, accountId),
	]);
	return talks.filter((one) => !played.includes(one.scenarioId) && provesEnough(rules, one.skills));
}

/** All talks of the organisation, by title, for a live role-play that follows one. */
export async function titlesOfTalks(ctx: Pick<MemberContext, 'viewer'> & { db: Tx }) {
	const { locale, organisationId } = ctx.viewer;
	const talks = await listScenarios(ctx.db, { locale, organisationId });
	return talks.map((one) => ({ id: one.scenarioId, ...titleOf(one, locale) }));
}

/** A title in the wished language or, visibly, in Dutch. */
export function titleOf(
	{ title, dutchTitle }: { title: string | null; dutchTitle: string | null },
	locale: string,
): { title: string; titleLocale: string } {
	return { title: title ?? dutchTitle ?? '', titleLocale: title === null ? 'nl' : locale };
}
