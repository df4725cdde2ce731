import { AppError, LOCALES } from '@sleutelwerk/core';
import { insertAudit } from '@sleutelwerk/db/repo/audit';
import { deleteOwner, findOwner, forgetAsked, putOwner } from '@sleutelwerk/db/repo/freshness';
import { lockService } from '@sleutelwerk/db/repo/service';
import { z } from 'zod';
import { coordinatorProcedure } from '../trpc.ts';

const input = z.object({
	serviceId: z.uuid(),
	/** Who reads that mail box: a desk or an editor, not a person. */
	name: z.string().trim().max(120).default(''),
	/** Empty: nobody is asked. */
	email: z.union([z.literal(''), z.email('error.field.email').max(200)]),
	locale: z.enum(LOCALES).default('nl'),
});

/** Sets whom to ask whether a record is still right, or that nobody is asked. It is in no export, file or public answer. */
export const setOwner = coordinatorProcedure
	.input(input)
	.output(z.object({ kept: z.literal(true) }))
	.mutation(async ({ ctx, input: { serviceId, name, email, locale } }) => {
		await ctx.db.transaction(async (tx) => {
			const found = await lockService(tx, serviceId, ctx.viewer.organisationId);
			if (!found) throw new AppError('NOT_FOUND', 'no such service');
			const now = ctx.clock();
			const before = await findOwner(tx, serviceId);
			if (before?.email !== email.toLowerCase()) await forgetAsked(tx, serviceId);
			if (email === '') await deleteOwner(tx, serviceId);
			else await putOwner(tx, { serviceId, name, email: email.toLowerCase(), locale, setAt: now });
			await insertAudit(tx, {
				...{ actorId: ctx.viewer.accountId, organisationId: ctx.viewer.organisationId },
				...{ action: 'service.owner', objectId: serviceId, at: now },
			});
		});
		return { kept: true as const };
	});
