import { listScenarios } from '@sleutelwerk/db/repo/rehearsal';
import { z } from 'zod';
import { cohortToRun } from '../cohort/cohort-access.ts';
import { trainerProcedure } from '../trpc.ts';
import { listGroupWays, shownPeople, wishedLanguage } from './group-ways.ts';

/** The scenarios a group can look back on together; `people` came to the end the first time, null for fewer than five. */
export const listBoards = trainerProcedure
	.input(z.object({ cohortId: z.uuid(), ...wishedLanguage }))
	.output(
		z.object({
			group: z.object({ id: z.string(), name: z.string() }),
			scenarios: z.array(
				z.object({
					id: z.string(),
					part: z.number(),
					title: z.string(),
					people: z.number().nullable(),
				}),
			),
		}),
	)
	.query(async ({ ctx, input }) => {
		const cohort = await cohortToRun(ctx, input.cohortId);
		const [scenarios, played] = await Promise.all([
			listScenarios(ctx.db, {
				locale: input.locale ?? ctx.viewer.locale,
				organisationId: ctx.viewer.organisationId,
			}),
			listGroupWays(ctx, cohort.id),
		]);
		return {
			group: { id: cohort.id, name: cohort.name },
			scenarios: scenarios.map(({ scenarioId, part, title, dutchTitle }) => ({
				id: scenarioId,
				part,
				title: title ?? dutchTitle ?? '',
				people: shownPeople(played.find((one) => one.scenarioId === scenarioId)?.ways.length ?? 0),
			})),
		};
	});
