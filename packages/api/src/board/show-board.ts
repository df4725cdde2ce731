import { AppError } from '@sleutelwerk/core';
import { z } from 'zod';
import { cohortToRun } from '../cohort/cohort-access.ts';
import { trainerProcedure } from '../trpc.ts';
import { boardOf, boardShape } from './board-view.ts';
import { findGroupWays, shownPeople, wishedLanguage } from './group-ways.ts';

/**
 * The board for the live half-day: how a group spread over the choices of a scenario, without names and with nothing that
 * gives fewer than five people away, and both ways moment by moment. Own words are not in it.
 */
export const showBoard = trainerProcedure
	.input(z.object({ cohortId: z.uuid(), scenarioId: z.uuid(), ...wishedLanguage }))
	.output(
		boardShape.extend({
			group: z.object({ id: z.string(), name: z.string() }),
			scenarioId: z.string(),
			part: z.number(),
			/** Who came to an ending the first time; null for fewer than five. */
			people: z.number().nullable(),
		}),
	)
	.query(async ({ ctx, input }) => {
		const cohort = await cohortToRun(ctx, input.cohortId);
		const played = await findGroupWays(ctx, cohort.id, input.scenarioId);
		if (!played) throw new AppError('NOT_FOUND', 'no such scenario');
		return {
			...boardOf(played, input.locale ?? ctx.viewer.locale),
			group: { id: cohort.id, name: cohort.name },
			scenarioId: played.scenarioId,
			part: played.part,
			people: shownPeople(played.ways.length),
		};
	});
