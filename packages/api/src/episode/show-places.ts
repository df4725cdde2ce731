import { listPlaces } from '@sleutelwerk/db/repo/episode';
import { z } from 'zod';
import { learnerProcedure } from '../trpc.ts';

/** How far one listened, by episode. */
export const showPlaces = learnerProcedure.output(z.record(z.string(), z.number())).query(async ({ ctx }) => {
	const rows = await listPlaces(ctx.db, ctx.viewer.accountId);
	return Object.fromEntries(rows.map((row) => [row.episode, row.second]));
});
