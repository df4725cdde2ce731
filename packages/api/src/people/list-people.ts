import { listOpenInvitations } from '@sleutelwerk/db/repo/invitation';
import { listPeople } from '@sleutelwerk/db/repo/people';
import { ROLES } from '@sleutelwerk/db/schema';
import { z } from 'zod';
import { roleProcedure } from '../trpc.ts';
import { rolesToGive } from './invite-rules.ts';

const role = z.enum(ROLES);

/** People of the organisation by name, and the invitations that still work. */
export const listPeopleProcedure = roleProcedure('coordinator', 'admin')
	.input(z.object({ search: z.string().trim().max(120).optional(), role: role.optional() }).default({}))
	.output(
		z.object({
			people: z.array(
				z.object({
					id: z.string(),
					name: z.string(),
					shownName: z.string(),
					roles: z.array(role),
					lastSeen: z.string().nullable(),
					isViewer: z.boolean(),
					hasSecondFactor: z.boolean(),
				}),
			),
			rolesToGive: z.array(role),
			invitations: z.array(
				z.object({
					id: z.string(),
					role,
					usesLeft: z.number(),
					until: z.string(),
					madeBy: z.string().nullable(),
					group: z.string().nullable(),
				}),
			),
		}),
	)
	.query(async ({ ctx, input }) => {
		const { organisationId, accountId } = ctx.viewer;
		const [people, invitations] = await Promise.all([
			listPeople(ctx.db, organisationId, { search: input.search, role: input.role }),
			listOpenInvitations(ctx.db, organisationId, ctx.clock()),
		]);
		return {
			people: people.map(({ lastSeenAt, roles, ...one }) => ({
				...one,
				roles: ROLES.filter((name) => roles.includes(name)),
				lastSeen: lastSeenAt?.toISOString() ?? null,
				isViewer: one.id === accountId,
			})),
			rolesToGive: [...rolesToGive(ctx)],
			invitations: invitations.map(({ expiresAt, cohortName, ...one }) => ({
				...one,
				until: expiresAt.toISOString(),
				group: cohortName,
			})),
		};
	});
