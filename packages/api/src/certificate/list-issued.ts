import { dayIn, dayPlus, HOME_ZONE } from '@sleutelwerk/core';
import { ISSUED_STATES, listIssued } from '@sleutelwerk/db/repo/issued-certificate';
import { z } from 'zod';
import { noteLook } from '../account/looks.ts';
import { coordinatorProcedure } from '../trpc.ts';
import { issuedOf, issuedView } from './issued-view.ts';

const PAGE_SIZE = 50;
/** So many days before its end a certificate "ends soon": the holder is written to from then on (issue 4). */
const SOON_DAYS = 60;
/** A file holds them all; no organisation of ours comes near this. */
const ALL = 20_000;

/** Certificates of the whole organisation, by name or number and by state; a page of them, or all for a file. */
export const listIssuedProcedure = coordinatorProcedure
	.input(
		z
			.object({
				search: z.string().trim().max(120).optional(),
				state: z.enum(ISSUED_STATES).optional(),
				/** From 1; null for all. */
				page: z.int().min(1).max(10_000).nullable().default(1),
			})
			.prefault({}),
	)
	.output(z.object({ certificates: z.array(issuedView), total: z.number(), pages: z.number() }))
	.query(async ({ ctx, input: { search, state, page } }) => {
		const now = ctx.clock();
		const today = dayIn(HOME_ZONE, now);
		const rows = await listIssued(ctx.db, ctx.viewer.organisationId, {
			...{ search: search || undefined, state, today, soon: dayPlus(today, SOON_DAYS + 1) },
			limit: page === null ? ALL : PAGE_SIZE,
			offset: page === null ? 0 : (page - 1) * PAGE_SIZE,
		});
		await noteLook(ctx, page === null ? 'certificatesFile' : 'certificates', {
			accounts: rows.flatMap((row) => row.certificate.accountId ?? []),
		});
		const total = rows[0]?.total ?? 0;
		return {
			total,
			pages: Math.max(1, Math.ceil(total / PAGE_SIZE)),
			certificates: rows.map((row) => issuedOf(row, now)),
		};
	});
