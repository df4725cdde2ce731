import type { ScenarioGraph, ScenarioText } from '@sleutelwerk/core';
import { DRAFT_STATES } from '@sleutelwerk/db/schema';
import { listChecks, listDrafts, listPlayedVersions } from '@sleutelwerk/db/repo/draft';
import { findingsOf } from '@sleutelwerk/role-play';
import { z } from 'zod';
import { languagesOf, languageView } from './checked.ts';
import { contentOf, writerProcedure } from './writer.ts';

const output = z.object({
	drafts: z.array(
		z.object({
			id: z.string(),
			title: z.string(),
			part: z.number(),
			state: z.enum(DRAFT_STATES),
			maker: z.string(),
			changedAt: z.date(),
			/** What still has to be mended before it may be published. */
			findings: z.number(),
			languages: z.array(languageView),
		}),
	),
	published: z.array(
		z.object({
			scenarioId: z.string(),
			title: z.string(),
			part: z.number(),
			number: z.number(),
			/** Made by this organisation; else of the product. */
			isOwn: z.boolean(),
			languages: z.array(languageView),
			draftId: z.string().nullable(),
		}),
	),
});

/** The organisation's drafts, and every scenario that its trainees can play now. */
export const listDraftsProcedure = writerProcedure.output(output).query(async ({ ctx }) => {
	const { organisationId } = ctx.viewer;
	const [rows, versions] = await Promise.all([
		listDrafts(ctx.db, organisationId),
		listPlayedVersions(ctx.db, organisationId),
	]);
	const scenarioIds = [...rows.map(({ draft }) => draft), ...versions.map(({ version }) => version)].map(
		({ scenarioId }) => scenarioId,
	);
	const checks = await listChecks(ctx.db, { organisationId, scenarioIds: [...new Set(scenarioIds)] });
	const checksOf = (scenarioId: string) => checks.filter((one) => one.scenarioId === scenarioId);
	const drafts = rows.map(async ({ draft, maker }) => {
		const content = contentOf(draft);
		const found = findingsOf(content.graph, content.texts['nl'] ?? {});
		return {
			...{ id: draft.id, part: draft.part, state: draft.state, maker, changedAt: draft.changedAt },
			title: content.texts['nl']?.[content.graph.before.title] ?? '',
			findings: found.filter((one) => !one.isWarning).length,
			languages: await languagesOf(content, checksOf(draft.scenarioId)),
		};
	});
	const published = versions.map(async ({ version, texts }) => {
		const graph = version.graph as ScenarioGraph;
		const content = { graph, texts: texts as Record<string, ScenarioText>, stale: {} };
		const { scenarioId, part, number } = version;
		return {
			...{ scenarioId, part, number, isOwn: version.organisationId !== null },
			title: content.texts['nl']?.[graph.before.title] ?? '',
			languages: await languagesOf(content, checksOf(scenarioId)),
			draftId: rows.find(({ draft }) => draft.scenarioId === scenarioId)?.draft.id ?? null,
		};
	});
	return {
		drafts: await Promise.all(drafts),
		published: (await Promise.all(published)).sort(
			(a, b) => a.part - b.part || a.title.localeCompare(b.title, 'nl'),
		),
	};
});
