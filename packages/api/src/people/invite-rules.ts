import { AppError } from '@sleutelwerk/core';
import { listOpenCohorts } from '@sleutelwerk/db/repo/people';
import { ROLES, type Role } from '@sleutelwerk/db/schema';
import { hasRole, type MemberContext } from '../trpc.ts';

/** Roles that a viewer may give: nobody makes somebody more than an admin lets her. */
export function rolesToGive({ viewer }: Pick<MemberContext, 'viewer'>): readonly Role[] {
	if (hasRole(viewer, 'admin')) return ROLES;
	if (hasRole(viewer, 'coordinator')) return ROLES.filter((role) => role !== 'admin');
	return hasRole(viewer, 'trainer') ? ['trainee'] : [];
}

/** Groups one may invite to: of a trainer her own, of coordinators and admins all of the organisation. */
export async function cohortsToFill(ctx: Pick<MemberContext, 'db' | 'viewer'>) {
	const { organisationId, accountId } = ctx.viewer;
	const all = hasRole(ctx.viewer, 'coordinator', 'admin');
	return await listOpenCohorts(ctx.db, organisationId, all ? undefined : accountId);
}

/** Throws NOT_ALLOWED for a role one may not give, NOT_FOUND for a group that is not one's own. */
export async function checkInvitation(
	ctx: MemberContext,
	{ role, cohortId }: { role: Role; cohortId: string | null },
): Promise<void> {
	if (!rolesToGive(ctx).includes(role)) throw new AppError('NOT_ALLOWED', `may not invite a ${role}`);
	const mustHaveGroup = !hasRole(ctx.viewer, 'coordinator', 'admin');
	if (cohortId === null) {
		if (mustHaveGroup)
			throw new AppError('INVALID_INPUT', 'no group', { fields: { cohortId: 'error.field.required' } });
		return;
	}
	if (role !== 'trainee')
		throw new AppError('INVALID_INPUT', 'only trainees join a group', {
			fields: { cohortId: 'people.problem.groupOnlyTrainee' },
		});
	const cohorts = await cohortsToFill(ctx);
	if (!cohorts.some(({ id }) => id === cohortId)) throw new AppError('NOT_FOUND', 'no such group');
}
