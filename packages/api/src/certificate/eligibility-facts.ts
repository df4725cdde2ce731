import type { CertificateRules } from '@sleutelwerk/core';
import { isEligible, requirementsOf, shareOfCounts, type Facts, type Requirement } from '@sleutelwerk/course';
import type { Tx } from '@sleutelwerk/db';
import type { CourseVersion } from '@sleutelwerk/db/repo/course';
import { listLearners, type Learners } from '@sleutelwerk/db/repo/eligibility';
import type { EnrolmentState } from '@sleutelwerk/db/schema';
import { editionOf } from '../learn/edition-of.ts';
import type { MemberContext } from '../trpc.ts';

/** One person's standing towards the certificate. */
export type Standing = {
	enrolmentId: string;
	accountId: string;
	cohortId: string;
	cohortName: string;
	/** Whether the viewer runs the group. */
	isMine: boolean;
	/** When she came into the group. */
	enrolledAt: Date;
	name: string;
	shownName: string;
	locale: string;
	state: EnrolmentState;
	/** Place in the order of arrival: who waits moves up in it. */
	arrival: number;
	facts: Facts;
	requirements: Requirement[];
	isEligible: boolean;
	/** Half-days she was marked excused or absent at; a half-day without a mark is not missed. */
	missed: number;
	/** Half-days of which one trainer says she was there and another that she was not: no right and no wrong yet. */
	disputed: number;
	/** Items of the assessment before that have an answer, of all. */
	before: { answered: number; of: number };
	intakeAt: Date | null;
	confidentialityAt: Date | null;
	vogSeenAt: Date | null;
	vogRequired: boolean;
	/** How many supervision meetings her organisation asks for in a year. */
	supervisionsPerYear: number;
	/** Of her edition of the course. */
	rules: CertificateRules;
	wantsContactAt: Date | null;
	/** When she was last in a lesson. */
	lastLessonAt: Date | null;
	/** When she began her newest rehearsal. */
	lastRehearsalAt: Date | null;
};

type Learner = Awaited<ReturnType<typeof listLearners>>[number];

/**
 * How everybody of groups, or one person, stands towards the certificate, in one query. Only people of the viewer's
 * organisation are found; whether the viewer may see this group is the caller's to check.
 */
export async function eligibilityOf(
	ctx: Pick<MemberContext, 'shelf' | 'viewer'> & { db: Tx },
	whose: Learners,
): Promise<Standing[]> {
	const { organisationId, accountId: viewerId } = ctx.viewer;
	const learners = await listLearners(ctx.db, { ...whose, organisationId, viewerId });
	return await Promise.all(
		learners.map(async (learner) =>
			standingOf(learner, await editionOf(ctx, ctx.db, learner.enrolment.courseVersionId)),
		),
	);
}

function standingOf(learner: Learner, { assessment, outline, rules }: CourseVersion): Standing {
	const { enrolment, name, shownName, locale, settings, cohortName, isMine, attended, missed, disputed } =
		learner;
	const lessons = outline.flatMap(({ number: part, lessons: own }) => own.map((one) => ({ ...one, part })));
	const taken = ({ part, number }: { part: number; number: number }) =>
		learner.steps.find((one) => one.part === part && one.lesson === number)?.steps ?? 0;
	const { intakeAt, confidentialityAt, vogSeenAt, wantsContactAt } = enrolment;
	const facts: Facts = {
		meetings: attended,
		lessons: shareOfCounts(lessons, taken),
		rehearsals: learner.rehearsals,
		assessmentAfter: assessment.length > 0 && learner.after >= assessment.length,
		intake: intakeAt !== null,
		confidentiality: confidentialityAt !== null,
		vogSeen: vogSeenAt !== null,
	};
	const requirements = requirementsOf(rules, facts, settings.vogRequired);
	return {
		enrolmentId: enrolment.id,
		accountId: enrolment.accountId,
		...{ cohortId: enrolment.cohortId, cohortName, isMine, enrolledAt: enrolment.createdAt },
		...{ name, shownName, locale, state: enrolment.state, arrival: enrolment.arrival },
		...{ facts, requirements, isEligible: isEligible(requirements) },
		...{ missed, disputed, before: { answered: learner.before, of: assessment.length } },
		...{ intakeAt, confidentialityAt, vogSeenAt, wantsContactAt, vogRequired: settings.vogRequired },
		...{ supervisionsPerYear: settings.supervisionsPerYear, rules },
		lastLessonAt: enrolment.atMoment,
		lastRehearsalAt: learner.lastRehearsalAt,
	};
}
