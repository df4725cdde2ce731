import { listLapsed } from '@sleutelwerk/db/repo/freshness';
import { dutchDay } from '@sleutelwerk/directory';
import { z } from 'zod';
import { learnerProcedure } from '../trpc.ts';

/**
 * Names of services that a lesson or a talk tells of and nobody vouches for now: whoever learns looks the number up
 * before she passes it on. Never one of the five: nobody is to hesitate before 112.
 */
export const listUnsure = learnerProcedure
	.input(
		z.object({
			serviceIds: z.array(z.string().max(40)).max(60).default([]),
			scenarioId: z.uuid().optional(),
		}),
	)
	.output(z.array(z.string()))
	.query(async ({ ctx, input: { serviceIds, scenarioId } }) => {
		const ids = serviceIds.filter((id) => z.uuid().safeParse(id).success);
		const talk = scenarioId ? { scenarioId, organisationId: ctx.viewer.organisationId } : undefined;
		const lapsed = await listLapsed(ctx.db, { ids, talk, day: dutchDay(ctx.clock()) });
		return lapsed.filter(({ isVital }) => !isVital).map(({ record }) => record.text.nl.name);
	});
