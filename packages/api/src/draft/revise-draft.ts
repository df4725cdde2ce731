import { AppError, type ScenarioGraph, type ScenarioText } from '@sleutelwerk/core';
import { findOpenDraft, insertDraft } from '@sleutelwerk/db/repo/draft';
import { findNewestScenario, findScenarioVersion } from '@sleutelwerk/db/repo/rehearsal';
import { settle } from '@sleutelwerk/role-play';
import { z } from 'zod';
import { writerProcedure } from './writer.ts';

/**
 * A new draft from the newest version of a scenario. That version stays as it is; where the organisation is at work on a
 * new one already, that draft is given.
 */
export const reviseDraft = writerProcedure
	.input(z.object({ scenarioId: z.uuid() }))
	.output(z.object({ draftId: z.string() }))
	.mutation(async ({ ctx, input: { scenarioId } }) => {
		const { accountId, organisationId } = ctx.viewer;
		const newest = await findNewestScenario(ctx.db, scenarioId, organisationId);
		const found = newest && (await findScenarioVersion(ctx.db, newest.id));
		if (!found) throw new AppError('NOT_FOUND', 'no such scenario');
		const { version, texts } = found;
		const graph = version.graph as ScenarioGraph;
		const content = settle({ graph, texts: texts as Record<string, ScenarioText>, stale: {} }, graph);
		const row = await insertDraft(ctx.db, {
			...{ organisationId, scenarioId, basedOn: version.id, part: version.part, minutes: version.minutes },
			...{ difficulty: version.difficulty, ...content, madeBy: accountId, writers: [] },
			...{ changedAt: ctx.clock(), createdAt: ctx.clock() },
		});
		const open = row ?? (await findOpenDraft(ctx.db, { scenarioId, organisationId }));
		if (!open) throw new AppError('CONFLICT', 'the open draft was published this moment');
		return { draftId: open.id };
	});
