import { listOpenInvitations } from '@sleutelwerk/db/repo/invitation';
import { listPeople } from '@sleutelwerk/db/repo/people';
import { ROLES } from '@sleutelwerk/db/schema';
import { z } from 'zod';
import { noteLook } from '../account/looks.ts';
import { roleProcedure } from '../trpc.ts';
import { rolesToGive } from './invite-rules.ts';

const role = z.enum(ROLES);

const PAGE_SIZE = 50;

/** People of the organisation by name, and the invitations that still work. */
export const listPeopleProcedure = roleProcedure('coordinator', 'admin')
	.input(
		z
			.object({
				search: z.string().trim().max(120).optional(),
				role: role.optional(),
				/** From 1. */
				page: z.int().min(1).max(10_000).default(1),
			})
			.prefault({}),
	)
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
			/** How many there are on all pages. */
			total: z.number(),
			pages: z.number(),
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
			listPeople(ctx.db, organisationId, {
				...{ search: input.search, role: input.role, limit: PAGE_SIZE },
				offset: (input.page - 1) * PAGE_SIZE,
			}),
			listOpenInvitations(ctx.db, organisationId, ctx.clock()),
		]);
		await noteLook(ctx, 'people', { accounts: people.map((one) => one.id) });
		const total = people[0]?.total ?? 0;
		return {
			total,
			pages: Math.max(1, Math.ceil(total / PAGE_SIZE)),
			people: people.map(({ lastSeenAt, roles, total: _all, ...one }) => ({
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
