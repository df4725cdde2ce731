import { AppError } from '@sleutelwerk/core';
import type { CourseVersion } from '@sleutelwerk/db/repo/course';
import { findCurrentEnrolment } from '@sleutelwerk/db/repo/enrolment';
import type { MemberContext } from '../trpc.ts';
import { editionOf } from './edition-of.ts';

export type CurrentEnrolment = NonNullable<Awaited<ReturnType<typeof findCurrentEnrolment>>> & {
	course: CourseVersion;
};

/** The viewer's own way through the course with its edition; null for who is in no group yet. */
export async function findOwnEnrolment(ctx: MemberContext): Promise<CurrentEnrolment | null> {
	const found = await findCurrentEnrolment(ctx.db, ctx.viewer.accountId, ctx.viewer.organisationId);
	return found && { ...found, course: await editionOf(ctx, ctx.db, found.enrolment.courseVersionId) };
}

/** The viewer's own way through the course. Throws NOT_FOUND for who is in no group yet. */
export async function currentEnrolment(ctx: MemberContext): Promise<CurrentEnrolment> {
	const found = await findOwnEnrolment(ctx);
	if (!found) throw new AppError('NOT_FOUND', 'no enrolment');
	return found;
}

/** Lessons of an edition in order, as the rules want them. */
export function outlineOf(course: CurrentEnrolment['course']) {
	return course.outline.flatMap((part) =>
		part.lessons.map((lesson) => ({ part: part.number, number: lesson.number, steps: lesson.steps })),
	);
}

export function placeOf({ enrolment }: Pick<CurrentEnrolment, 'enrolment'>) {
	if (enrolment.atPart === null || enrolment.atLesson === null) return null;
	return { part: enrolment.atPart, lesson: enrolment.atLesson, step: enrolment.atStep };
}
