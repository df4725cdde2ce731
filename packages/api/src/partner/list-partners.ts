import { hideSmall } from '@sleutelwerk/core';
import { listPartners } from '@sleutelwerk/db/repo/partner';
import { countRegistrations } from '@sleutelwerk/db/repo/registration';
import { listWebinarsOf } from '@sleutelwerk/db/repo/webinar';
import { z } from 'zod';
import { coordinatorProcedure } from '../trpc.ts';

/** Partner sites of the organisation, and how many signed up for a webinar on each (one to four: null, hidden). */
export const listMyPartners = coordinatorProcedure
	.output(
		z.array(
			z.object({
				id: z.string(),
				name: z.string(),
				site: z.string(),
				key: z.string(),
				signUps: z.number().nullable(),
			}),
		),
	)
	.query(async ({ ctx }) => {
		const { organisationId } = ctx.viewer;
		const [partners, webinars] = await Promise.all([
			listPartners(ctx.db, organisationId),
			listWebinarsOf(ctx.db, organisationId),
		]);
		const live = await countRegistrations(
			ctx.db,
			webinars.map((one) => one.id),
		);
		const through = (partnerId: string) =>
			webinars.reduce(
				(all, { id, counts }) => all + ((counts ?? live.get(id))?.byPartner[partnerId] ?? 0),
				0,
			);
		const shown = hideSmall(
			partners.map(({ id }) => through(id)),
			false,
		);
		return partners.map(({ id, name, site, key }, index) => ({
			...{ id, name, site, key },
			signUps: shown[index] ?? null,
		}));
	});
