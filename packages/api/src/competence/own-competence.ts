import type { Tx } from '@sleutelwerk/db';
import type { CertificateRow } from '@sleutelwerk/db/repo/certificate';
import { UNSEEN_PLACES } from '@sleutelwerk/db/schema';
import { z } from 'zod';
import type { Standing } from '../certificate/eligibility-facts.ts';
import { requirementView } from '../certificate/requirement-view.ts';
import { assessmentView, ruleView, viewOfRule } from './assessment-view.ts';
import { competenceOf } from './competence-facts.ts';
import { TASK_STATES } from './task-state.ts';

export const ownCompetenceView = z.object({
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

type Of = { standing: Standing; certificates: readonly CertificateRow[]; now: Date };

/** What somebody showed she can do, what is missing, and the talk that her trainer chose, as she herself reads it. */
export async function ownCompetence(
	tx: Tx,
	{ standing, certificates, now }: Of,
): Promise<z.infer<typeof ownCompetenceView> | null> {
	const found = await competenceOf(tx, { standings: [standing], certificates, now });
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
}
