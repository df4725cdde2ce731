import { AppError } from '@sleutelwerk/core';
import { findCohort, findEnrolment, type Cohort, type CohortScope } from '@sleutelwerk/db/repo/cohort';
import { findMeeting } from '@sleutelwerk/db/repo/meeting';
import { hasRole, type MemberContext } from '../trpc.ts';

type Ctx = Pick<MemberContext, 'db' | 'viewer'>;

/** Whose groups the viewer may look at: a coordinator all of her organisation's, a trainer those she runs. */
export function readScope({ viewer }: Ctx): CohortScope {
	const { organisationId, accountId } = viewer;
	return { organisationId, trainerId: hasRole(viewer, 'coordinator') ? null : accountId };
}

/** Whose groups the viewer runs. */
function ownScope({ viewer }: Ctx): CohortScope {
	return { organisationId: viewer.organisationId, trainerId: viewer.accountId };
}

/** A group the viewer may look at; of anybody else's she learns nothing, not even that it is there. */
export async function cohortToRead(ctx: Ctx, id: string): Promise<Cohort> {
	return found(await findCohort(ctx.db, id, readScope(ctx)));
}

/** A group the viewer runs. */
export async function cohortToRun(ctx: Ctx, id: string): Promise<Cohort> {
	return found(await findCohort(ctx.db, id, ownScope(ctx)));
}

/** A half-day of a group the viewer runs (`run`) or may look at (`read`). */
export async function meetingTo(ctx: Ctx, act: 'run' | 'read', id: string) {
	const row = found(await findMeeting(ctx.db, id, ctx.viewer.organisationId));
	await (act === 'run' ? cohortToRun(ctx, row.cohort.id) : cohortToRead(ctx, row.cohort.id));
	return row;
}

/** A person in a group the viewer runs. */
export async function enrolmentToRun(ctx: Ctx, id: string) {
	const row = found(await findEnrolment(ctx.db, id, ctx.viewer.organisationId));
	await cohortToRun(ctx, row.cohort.id);
	return row;
}

/** A person in a group the viewer may look at. */
export async function enrolmentToRead(ctx: Ctx, id: string) {
	const row = found(await findEnrolment(ctx.db, id, ctx.viewer.organisationId));
	await cohortToRead(ctx, row.cohort.id);
	return row;
}

function found<T>(row: T | null): T {
	if (row === null) throw new AppError('NOT_FOUND', 'not of this trainer');
	return row;
}
