import { competenceRequirementsOf, isEligible, type Requirement } from '@sleutelwerk/course';
import type { Tx } from '@sleutelwerk/db';
import { listShown, type TaskRow } from '@sleutelwerk/db/repo/competence';
import type { CertificateRow } from '@sleutelwerk/db/repo/certificate';
import { stateOf } from '../certificate/certificate-state.ts';
import type { Standing } from '../certificate/eligibility-facts.ts';
import { viewOfAssessment, type AssessmentView } from './assessment-view.ts';
import { taskStateOf, type TaskState } from './task-state.ts';

/** How somebody stands towards the certificate of competence. */
export type Competence = {
	requirements: Requirement[];
	isEligible: boolean;
	/** Newest first. */
	assessments: AssessmentView[];
	/** The newest talk that was chosen for her and not taken back. */
	task: { row: TaskRow; state: TaskState } | null;
};

type Of = { standings: readonly Standing[]; certificates: readonly CertificateRow[]; now: Date };

/** How each of these people stands, by enrolment, in one query. `certificates`: theirs, as far as they are known. */
export async function competenceOf(
	tx: Tx,
	{ standings, certificates, now }: Of,
): Promise<ReadonlyMap<string, Competence>> {
	const ids = standings.map((one) => one.enrolmentId);
	const { assessments: assessed, tasks } = await listShown(tx, ids);
	const one = (standing: Standing): Competence => {
		const { enrolmentId, rules } = standing;
		const own = assessed.filter((row) => row.assessment.enrolmentId === enrolmentId);
		const assessments = own.map((row) => viewOfAssessment(row, rules.competence));
		const newest = (kind: 'unseen' | 'live') => assessments.find((view) => view.kind === kind);
		const holds = certificates.some(
			(row) =>
				row.certificate.enrolmentId === enrolmentId &&
				row.certificate.kind === 'participation' &&
				stateOf(row, now) === 'valid',
		);
		const requirements = competenceRequirementsOf(standing.isEligible || holds, {
			unseen: newest('unseen')?.isEnough ?? false,
			live: newest('live')?.isEnough ?? false,
		});
		const row = tasks.find((candidate) => candidate.task.enrolmentId === enrolmentId);
		const task = row ? { row, state: taskStateOf(row, now) } : null;
		return { requirements, isEligible: isEligible(requirements), assessments, task };
	};
	return new Map(standings.map((standing) => [standing.enrolmentId, one(standing)]));
}
