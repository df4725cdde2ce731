import { AppError } from '@sleutelwerk/core';
import {
	findCohort,
	findEnrolment,
	findGroup,
	type Cohort,
	type CohortScope,
} from '@sleutelwerk/db/repo/cohort';
import { findMeeting } from '@sleutelwerk/db/repo/meeting';
import { hasRole, type MemberContext } from '../trpc.ts';

type Ctx = Pick<MemberContext, 'db' | 'viewer'>;

/** Whose groups the viewer may look at: a coordinator all of her organisation's, a trainer those she runs. */
export function readScope({ viewer }: Pick<Ctx, 'viewer'>): CohortScope {
	const { organisationId, accountId: viewerId } = viewer;
	return { organisationId, viewerId, wholeOrganisation: hasRole(viewer, 'coordinator') };
}

/** Whose groups the viewer runs. */
function ownScope(ctx: Pick<Ctx, 'viewer'>): CohortScope {
	return { ...readScope(ctx), wholeOrganisation: false };
}

/** A group the viewer may look at; of anybody else's she learns nothing, not even that it is there. */
export async function cohortToRead(ctx: Ctx, id: string): Promise<Cohort> {
	return found(await findCohort(ctx.db, id, readScope(ctx)));
}

/** The same with its trainers, and whether the viewer is one. */
export async function groupToRead(ctx: Ctx, id: string) {
	return found(await findGroup(ctx.db, id, readScope(ctx)));
}

/** A group the viewer runs. */
export async function cohortToRun(ctx: Ctx, id: string): Promise<Cohort> {
	return found(await findCohort(ctx.db, id, ownScope(ctx)));
}

/** A half-day of a group the viewer runs (`run`) or may look at (`read`), and whether she runs it. */
export async function meetingTo(ctx: Ctx, act: 'run' | 'read', id: string) {
	return found(await findMeeting(ctx.db, id, act === 'run' ? ownScope(ctx) : readScope(ctx)));
}

/** A person in a group the viewer runs. */
export async function enrolmentToRun(ctx: Ctx, id: string) {
	return found(await findEnrolment(ctx.db, id, ownScope(ctx)));
}

/** A person in a group the viewer may look at, and whether she runs it. */
export async function enrolmentToRead(ctx: Ctx, id: string) {
	return found(await findEnrolment(ctx.db, id, readScope(ctx)));
}

function found<T>(row: T | null): T {
	if (row === null) throw new AppError('NOT_FOUND', 'not of this trainer');
	return row;
}
