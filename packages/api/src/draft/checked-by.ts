import type { ScenarioGraph, ScenarioText } from '@sleutelwerk/core';
import { listChecks } from '@sleutelwerk/db/repo/draft';
import { z } from 'zod';
import type { MemberContext } from '../trpc.ts';
import { expertReader, languageReader, readerView } from './checked.ts';

/** Who checked the graph and its Dutch, and who read the viewer's language; null: nobody yet. */
export const checkedView = z.object({ expert: readerView.nullable(), language: readerView.nullable() });

type Shown = { scenarioId: string; graph: ScenarioGraph; texts: Record<string, ScenarioText> };

/** What somebody is told before she plays: only checks of her own organisation, and only of exactly these words. */
export async function checkedBy(
	ctx: MemberContext,
	{ scenarioId, graph, texts }: Shown,
): Promise<z.infer<typeof checkedView>> {
	const { organisationId, locale } = ctx.viewer;
	const checks = await listChecks(ctx.db, { organisationId, scenarioIds: [scenarioId] });
	const [expert, language] = await Promise.all([
		expertReader({ graph, texts }, checks),
		locale === 'nl' ? null : languageReader({ texts }, checks, locale),
	]);
	return { expert, language };
}
