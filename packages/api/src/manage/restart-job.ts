import { AppError } from '@sleutelwerk/core';
import { JOB_NAMES } from '@sleutelwerk/db';
import { insertAudit } from '@sleutelwerk/db/repo/audit';
import { z } from 'zod';
import { roleProcedure } from '../trpc.ts';

/** Starts a job that was given up once more. What it does it does at most once, so that doing it twice is harmless. */
export const restartJob = roleProcedure('admin')
	.input(z.object({ name: z.enum(JOB_NAMES), id: z.uuid() }))
	.output(z.object({ restarted: z.literal(true) }))
	.mutation(async ({ ctx, input: { name, id } }) => {
		await ctx.db.transaction(async (tx) => {
			if (!(await ctx.jobs.again(tx, name, id))) throw new AppError('NOT_FOUND', 'no such job');
			await insertAudit(tx, {
				...{ actorId: ctx.viewer.accountId, organisationId: ctx.viewer.organisationId },
				...{ action: 'job.restart', objectId: id, at: ctx.clock() },
			});
		});
		return { restarted: true as const };
	});
