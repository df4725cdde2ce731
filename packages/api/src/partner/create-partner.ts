import { AppError, newCode } from '@sleutelwerk/core';
import { insertPartner } from '@sleutelwerk/db/repo/partner';
import { z } from 'zod';
import { coordinatorProcedure } from '../trpc.ts';

/** Gives a partner site its key. One of that name that is there already keeps the key it has. */
export const createPartner = coordinatorProcedure
	.input(
		z.object({
			name: z.string().trim().min(1, 'error.field.required').max(120, 'error.field.long'),
			site: z
				.union([
					z.literal(''),
					z.url({ protocol: /^https?$/, error: 'error.field.site' }).max(300, 'error.field.long'),
				])
				.default(''),
		}),
	)
	.output(z.object({ id: z.string(), key: z.string() }))
	.mutation(async ({ ctx, input }) => {
		const { organisationId } = ctx.viewer;
		const values = { ...input, key: keyOf(input.name), organisationId, createdAt: ctx.clock() };
		const made = await insertPartner(ctx.db, values);
		if (!made) throw new AppError('CONFLICT', 'this key is taken');
		return { id: made.id, key: made.key };
	});

/** The name, as far as it fits into an attribute, so that people see whose key it is; and a tail that makes it its own. */
function keyOf(name: string): string {
	const slug = name
		.normalize('NFKD')
		.toLowerCase()
		.replace(/\p{M}/gu, '')
		.replace(/[^a-z0-9]+/g, '-')
		.replace(/^-+|-+$/g, '')
		.slice(0, 30);
	const tail = newCode(1).toLowerCase();
	return slug ? `${slug}-${tail}` : tail + newCode(1).toLowerCase();
}
