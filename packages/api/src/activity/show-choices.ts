import { listPeers } from '@sleutelwerk/db/repo/activity';
import { listPartners } from '@sleutelwerk/db/repo/partner';
import { z } from 'zod';
import { learnerProcedure } from '../trpc.ts';

const choice = z.array(z.object({ id: z.string(), name: z.string() }));

/** With whom one may have done it: people of one's own groups by the names they chose, and partners of the organisation. */
export const showActivityChoices = learnerProcedure
	.output(z.object({ peers: choice, partners: choice }))
	.query(async ({ ctx }) => {
		const { accountId, organisationId } = ctx.viewer;
		const [peers, partners] = await Promise.all([
			listPeers(ctx.db, accountId),
			listPartners(ctx.db, organisationId),
		]);
		return { peers, partners: partners.map(({ id, name }) => ({ id, name })) };
	});
