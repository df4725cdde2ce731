import { STANDARD_SCENARIO_TEXTS } from '@sleutelwerk/content/scenarios';
import { AppError, newId, type ScenarioGraph, type ScenarioText } from '@sleutelwerk/core';
import { insertDraft } from '@sleutelwerk/db/repo/draft';
import { newDraft, settle, type DraftContent } from '@sleutelwerk/role-play';
import { z } from 'zod';
import { graphInput, factsInput, textsInput } from './scenario-input.ts';
import { writerProcedure } from './writer.ts';

const input = z.object({
	...factsInput,
	title: z.string().trim().max(120).default(''),
	/** The other person of the talk. */
	person: z.string().trim().max(60).default(''),
	/** What one would say at each moment, in order: the ideal path. */
	outline: z.array(z.string().trim().max(300)).max(20).default([]),
	/** A whole scenario, for example out of an import; then title, person and outline are not looked at. */
	graph: graphInput.optional(),
	texts: textsInput.optional(),
});

/** Begins a scenario of the organisation: from an outline of the ideal path, or from a graph with its sentences. */
export const createDraft = writerProcedure
	.input(input)
	.output(z.object({ draftId: z.string() }))
	.mutation(async ({ ctx, input: { part, minutes, difficulty, ...rest } }) => {
		const { accountId, organisationId } = ctx.viewer;
		const row = await insertDraft(ctx.db, {
			...{ organisationId, scenarioId: newId(), part, minutes, difficulty },
			...beginning(rest),
			...{ madeBy: accountId, writers: [accountId], changedAt: ctx.clock(), createdAt: ctx.clock() },
		});
		if (!row) throw new Error('a new scenario has an open draft');
		return { draftId: row.id };
	});

function beginning({
	title,
	person,
	outline,
	graph,
	texts,
}: Omit<z.infer<typeof input>, keyof typeof factsInput>): DraftContent {
	if (graph) {
		const given = graph as ScenarioGraph;
		return settle({ graph: given, texts: (texts ?? {}) as Record<string, ScenarioText>, stale: {} }, given);
	}
	if (title === '')
		throw new AppError('INVALID_INPUT', 'no title', { fields: { title: 'error.field.required' } });
	const says = outline.filter((line) => line !== '');
	return newDraft({ title, person, says, standard: STANDARD_SCENARIO_TEXTS });
}
