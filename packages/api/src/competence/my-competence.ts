import { findNewestEnrolment, listCertificatesOf } from '@sleutelwerk/db/repo/certificate';
import { UNSEEN_PLACES } from '@sleutelwerk/db/schema';
import { z } from 'zod';
import { eligibilityOf } from '../certificate/eligibility-facts.ts';
import { requirementView } from '../certificate/requirement-view.ts';
import { learnerProcedure } from '../trpc.ts';
import { assessmentView, ruleView, viewOfRule } from './assessment-view.ts';
import { competenceOf } from './competence-facts.ts';
import { TASK_STATES } from './task-state.ts';

const output = z.object({
	requirements: z.array(requirementView),
	isEligible: z.boolean(),
	/** Level needed by skill. */
	rule: ruleView,
	assessments: z.array(assessmentView),
	task: z
		.object({
			id: z.string(),
			state: z.enum(TASK_STATES),
			place: z.enum(UNSEEN_PLACES),
			closesAt: z.date(),
			/** Told once she began: before that nobody looks it up. */
			scenarioId: z.string().nullable(),
		})
		.nullable(),
});

/** What the viewer showed she can do, what is missing, and the talk that her trainer chose. Null for who is in no group. */
export const myCompetence = learnerProcedure.output(output.nullable()).query(async ({ ctx }) => {
	const { accountId, organisationId } = ctx.viewer;
	const enrolmentId = await findNewestEnrolment(ctx.db, accountId, organisationId);
	const standings = enrolmentId ? await eligibilityOf(ctx, { enrolmentId }) : [];
	const [standing] = standings;
	if (!standing) return null;
	const certificates = await listCertificatesOf(ctx.db, accountId);
	const found = await competenceOf(ctx.db, { standings, certificates, now: ctx.clock() });
	const own = found.get(standing.enrolmentId);
	if (!own) return null;
	const { requirements, isEligible, assessments } = own;
	return {
		...{ requirements, isEligible, assessments, rule: viewOfRule(standing.rules.competence) },
		task: own.task && {
			id: own.task.row.task.id,
			state: own.task.state,
			place: own.task.row.task.place,
			closesAt: own.task.row.task.closesAt,
			scenarioId: own.task.row.task.rehearsalId === null ? null : own.task.row.task.scenarioId,
		},
	};
});
