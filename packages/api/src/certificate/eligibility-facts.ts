import type { CertificateRules } from '@sleutelwerk/core';
import { isEligible, requirementsOf, shareOfCounts, type Facts, type Requirement } from '@sleutelwerk/course';
import type { Tx } from '@sleutelwerk/db';
import { listAttending } from '@sleutelwerk/db/repo/attended';
import { countSteps, listEditions, listLearners } from '@sleutelwerk/db/repo/eligibility';
import type { EnrolmentState } from '@sleutelwerk/db/schema';
import type { MemberContext } from '../trpc.ts';

/** One person's standing towards the certificate. */
export type Standing = {
	enrolmentId: string;
	accountId: string;
	cohortId: string;
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

type Scope = { enrolmentId: string } | { cohortId: string };
type Learner = Awaited<ReturnType<typeof listLearners>>[number];
type Counted = {
	editions: Awaited<ReturnType<typeof listEditions>>;
	steps: Awaited<ReturnType<typeof countSteps>>;
	marks: Awaited<ReturnType<typeof listAttending>>;
};

/**
 * How everybody of a group, or one person, stands towards the certificate, in four queries. Only people of the viewer's
 * organisation are found; whether the viewer may see this group is the caller's to check.
 */
export async function eligibilityOf(
	ctx: { db: Tx; viewer: MemberContext['viewer'] },
	scope: Scope,
): Promise<Standing[]> {
	const { organisationId } = ctx.viewer;
	const learners = await listLearners(ctx.db, { ...scope, organisationId });
	const ids = learners.map((one) => one.enrolment.id);
	const [editions, steps, marks] = await Promise.all([
		listEditions(
			ctx.db,
			learners.map((one) => one.enrolment.courseVersionId),
		),
		countSteps(ctx.db, ids),
		listAttending(ctx.db, ids),
	]);
	return learners.map((learner) => standingOf(learner, { editions, steps, marks }));
}

function standingOf(learner: Learner, { editions, steps, marks }: Counted): Standing {
	const { enrolment, name, shownName, locale, settings } = learner;
	const edition = editions.find((one) => one.id === enrolment.courseVersionId);
	if (!edition) throw new Error('an enrolment without its edition');
	const own = steps.filter((one) => one.enrolmentId === enrolment.id);
	const said = marks.filter((one) => one.enrolmentId === enrolment.id).map((one) => one.attends);
	const attended = said.filter((one) => one === 'yes').length;
	const taken = ({ part, number }: { part: number; number: number }) =>
		own.find((one) => one.part === part && one.lesson === number)?.steps ?? 0;
	const { intakeAt, confidentialityAt, vogSeenAt, wantsContactAt } = enrolment;
	const facts: Facts = {
		meetings: attended,
		lessons: shareOfCounts(edition.lessons, taken),
		rehearsals: learner.rehearsals,
		assessmentAfter: edition.items > 0 && learner.after >= edition.items,
		intake: intakeAt !== null,
		confidentiality: confidentialityAt !== null,
		vogSeen: vogSeenAt !== null,
	};
	const requirements = requirementsOf(edition.rules, facts, settings.vogRequired);
	return {
		enrolmentId: enrolment.id,
		accountId: enrolment.accountId,
		cohortId: enrolment.cohortId,
		...{ name, shownName, locale, state: enrolment.state, arrival: enrolment.arrival },
		...{ facts, requirements, isEligible: isEligible(requirements) },
		missed: said.filter((one) => one === 'no').length,
		disputed: said.filter((one) => one === 'disputed').length,
		before: { answered: learner.before, of: edition.items },
		...{ intakeAt, confidentialityAt, vogSeenAt, wantsContactAt, vogRequired: settings.vogRequired },
		...{ supervisionsPerYear: settings.supervisionsPerYear, rules: edition.rules },
		lastLessonAt: enrolment.atMoment,
		lastRehearsalAt: learner.lastRehearsalAt,
	};
}
