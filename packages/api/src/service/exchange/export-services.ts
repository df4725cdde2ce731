import { listKeptRecords } from '@sleutelwerk/db/repo/service-exchange';
import { exportJson, exportTables } from '@sleutelwerk/directory';
import { z } from 'zod';
import { coordinatorProcedure } from '../../trpc.ts';
import { isPublishable } from '../is-publishable.ts';

/**
 * Everything an organisation keeps, as HSDS: one JSON, or its tables in an archive (base64). The same map gives the same
 * bytes, and brought in again it changes nothing. What tells where people shelter stays out.
 */
export const exportServices = coordinatorProcedure
	.input(z.object({ format: z.enum(['json', 'tables']) }))
	.output(z.object({ json: z.string() }).or(z.object({ archive: z.base64() })))
	.query(async ({ ctx, input }) => {
		const kept = await listKeptRecords(ctx.db, ctx.viewer.organisationId);
		const records = kept.filter((record) => isPublishable(record, ctx));
		if (input.format === 'json') return { json: exportJson(records) };
		return { archive: Buffer.from(exportTables(records)).toString('base64') };
	});
