import { listActivitiesOf } from '@sleutelwerk/db/repo/activity';
import { z } from 'zod';
import { learnerProcedure } from '../trpc.ts';
import { activityView, HEAVY_KINDS } from './activity-view.ts';

// Two a day for longer than one can write things down afterwards.
const MOST = 1000;

/** One's own activities, the newest first. */
export const listActivities = learnerProcedure.output(z.array(activityView)).query(async ({ ctx }) => {
	const { accountId, organisationId } = ctx.viewer;
	const rows = await listActivitiesOf(ctx.db, { accountId, organisationId, limit: MOST });
	return rows.map((row) => ({ ...row, isHeavy: HEAVY_KINDS.includes(row.kind) }));
});
