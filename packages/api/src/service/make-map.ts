import { buildMap, dutchDay, type FinderMap } from '@sleutelwerk/directory';
import { listVouchedRecords, sumOfRevisions } from '@sleutelwerk/db/repo/service';
import { z } from 'zod';
import type { App } from '../context.ts';
import { publicProcedure } from '../trpc.ts';
import { isPublishable } from './is-publishable.ts';

/** Changes when any record changed, and at midnight in the Netherlands. */
async function versionOf(app: App): Promise<string> {
	return `${dutchDay(app.clock())}.${await sumOfRevisions(app.db)}`;
}

/** Tells cheaply whether the finder's map is still the newest. */
export const mapVersion = publicProcedure.output(z.string()).query(({ ctx }) => versionOf(ctx));

/** The finder's map from the database: only what somebody vouches for, the same bytes for the same version. */
export const makeMap = publicProcedure
	.output(z.object({ version: z.string(), map: z.custom<FinderMap>((value) => typeof value === 'object') }))
	.query(async ({ ctx }) => {
		// First the version: what changes in between makes the next question build anew, and never hides.
		const version = await versionOf(ctx);
		const at = ctx.clock();
		const records = await listVouchedRecords(ctx.db, dutchDay(at));
		return {
			version,
			map: buildMap(
				records.filter((record) => isPublishable(record, ctx)),
				at,
			),
		};
	});
