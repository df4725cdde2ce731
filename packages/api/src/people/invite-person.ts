import { newLoginLink } from '@sleutelwerk/auth';
import { insertAudit } from '@sleutelwerk/db/repo/audit';
import { insertInvitation } from '@sleutelwerk/db/repo/invitation';
import { ROLES } from '@sleutelwerk/db/schema';
import { z } from 'zod';
import { maybeMailAddress } from '../account/person-fields.ts';
import { limit } from '../limits.ts';
import { enqueueMail } from '../mail/enqueue-mail.ts';
import { roleProcedure } from '../trpc.ts';
import { checkInvitation } from './invite-rules.ts';

const invitation = z.object({
	role: z.enum(ROLES),
	cohortId: z
		.union([z.uuid(), z.literal('')])
		.nullable()
		.default(null)
		.transform((id) => id || null),
	/** How many people may use the link: a class gets one link for all. */
	uses: z.coerce.number().int().min(1, 'error.field.number').max(30, 'error.field.number').default(1),
	days: z.coerce.number().int().min(1).max(60).default(14),
	/** Sent by mail too, in the neutral dress. */
	email: maybeMailAddress,
});

/** Makes an invitation. Its link is in this answer only; the table keeps a hash. */
export const invitePerson = roleProcedure('trainer', 'coordinator', 'admin')
	.input(invitation)
	.output(z.object({ id: z.string(), link: z.string(), until: z.string() }))
	.mutation(async ({ ctx, input }) => {
		const { accountId, organisationId, organisationName } = ctx.viewer;
		await limit(ctx, 'invitePerAccount', accountId);
		await checkInvitation(ctx, input);
		const { token, tokenHash } = newLoginLink();
		const link = `${ctx.origin}/register/${token}`;
		const { role, cohortId, uses, days, email } = input;
		const expiresAt = new Date(ctx.clock().getTime() + days * 86_400_000);
		const row = await ctx.db.transaction(async (tx) => {
			const values = { organisationId, cohortId, role, tokenHash, madeBy: accountId };
			const made = await insertInvitation(tx, { ...values, usesLeft: uses, expiresAt });
			const { id: objectId } = made;
			await insertAudit(tx, { actorId: accountId, organisationId, action: 'people.invited', objectId });
			if (email) {
				const params = { link, days, organisation: organisationName };
				await enqueueMail(ctx, tx, { template: 'invitation', recipient: email, params });
			}
			return made;
		});
		return { id: row.id, link, until: expiresAt.toISOString() };
	});
