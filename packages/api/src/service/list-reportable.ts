import { listVouchedRecords } from '@sleutelwerk/db/repo/service';
import { dutchDay } from '@sleutelwerk/directory';
import { z } from 'zod';
import { publicProcedure } from '../trpc.ts';
import { isPublishable } from './is-publishable.ts';

/**
 * Names of what the finder shows, to choose from when something is wrong: the same list for everybody, so that opening
 * the page tells nobody what one looked at.
 */
export const listReportable = publicProcedure
	.output(z.array(z.object({ id: z.string(), name: z.string(), isNational: z.boolean() })))
	.query(async ({ ctx }) => {
		const records = await listVouchedRecords(ctx.db, dutchDay(ctx.clock()));
		return records
			.filter((record) => isPublishable(record, ctx))
			.map(({ id, text, area }) => ({ id, name: text.nl.name, isNational: area === null }))
			.sort((a, b) => Number(b.isNational) - Number(a.isNational) || a.name.localeCompare(b.name, 'nl'));
	});
