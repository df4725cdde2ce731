import { createHash } from 'node:crypto';
import { AppError, type ScenarioGraph, type ScenarioText } from '@sleutelwerk/core';
import type { Tx } from '@sleutelwerk/db';
import {
	insertVersion,
	listChecks,
	nextVersionNumber,
	updateDraft,
	type ScenarioDraft,
} from '@sleutelwerk/db/repo/draft';
import { findingsOf, scenarioHash, type DraftContent } from '@sleutelwerk/role-play';
import { z } from 'zod';
import type { MemberContext } from '../trpc.ts';
import { expertReader, isComplete, languagesOf } from './checked.ts';
import { knownNumbers, servicesIn } from './known-numbers.ts';
import { contentOf, openDraft, writerProcedure } from './writer.ts';

/**
 * Makes a version of a draft that is never changed again: without a finding, and checked by an expert who did not write at
 * it. A language that is not whole is left out, so that people read Dutch and not half of each. Who is in the middle of an
 * older version stays in it.
 */
export const publishDraft = writerProcedure
	.input(z.object({ draftId: z.uuid(), revision: z.coerce.number().int().min(1) }))
	.output(z.object({ scenarioId: z.string(), number: z.number(), inDutch: z.array(z.string()) }))
	.mutation(async ({ ctx, input: { draftId, revision } }) => {
		return await ctx.db.transaction(async (tx) => {
			const row = await openDraft(ctx, tx, { id: draftId, revision });
			const content = contentOf(row);
			const { organisationId } = ctx.viewer;
			const checks = await listChecks(tx, { organisationId, scenarioIds: [row.scenarioId] });
			if (findingsOf(content.graph, content.texts['nl'] ?? {}).some((one) => !one.isWarning))
				throw blocked('draft.blocker.findings');
			if (!(await expertReader(content, checks))) throw blocked('draft.blocker.expert');
			const languages = await languagesOf(content, checks);
			const whole = ['nl', ...languages.filter(isComplete).map(({ locale }) => locale as string)];
			const texts = Object.fromEntries(whole.map((locale) => [locale, content.texts[locale] ?? {}]));
			const number = await publish(ctx, tx, { row, content, texts });
			return {
				scenarioId: row.scenarioId,
				number,
				inDutch: languages.map(({ locale }) => locale).filter((locale) => !whole.includes(locale)),
			};
		});
	});

type Ready = { row: ScenarioDraft; content: DraftContent; texts: Record<string, ScenarioText> };

async function publish(ctx: MemberContext, tx: Tx, { row, content, texts }: Ready): Promise<number> {
	const { organisationId } = ctx.viewer;
	const numbers = await knownNumbers(tx, ctx.clock());
	const sentences = Object.values(texts).flatMap((table) => Object.values(table));
	const graph: ScenarioGraph = { ...content.graph, services: servicesIn(sentences, numbers) };
	const number = await nextVersionNumber(tx, row.scenarioId);
	const { scenarioId, part, minutes, difficulty } = row;
	// Its own for each organisation and scenario: what two of them write alike stays two versions.
	const owner = `${organisationId}/${scenarioId}/${await scenarioHash(graph, texts)}`;
	const contentHash = createHash('sha256').update(owner).digest('hex');
	const versionId = await insertVersion(
		tx,
		{
			...{ scenarioId, organisationId, contentHash, number, part, minutes, difficulty, graph },
			publishedAt: ctx.clock(),
		},
		texts,
	);
	if (!versionId) throw new AppError('ALREADY_DONE', 'exactly this was published before');
	await updateDraft(tx, row.id, {
		...{ state: 'published', publishedAs: versionId, changedAt: ctx.clock() },
		revision: row.revision + 1,
	});
	return number;
}

function blocked(key: string): AppError {
	return new AppError('INVALID_INPUT', 'this draft may not be published yet', { fields: { problem: key } });
}
