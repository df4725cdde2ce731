import {
	AppError,
	COMPETENCE_KINDS,
	dayIn,
	dayPlus,
	HOME_ZONE,
	SKILLS,
	type Skill,
	type SkillRubric,
} from '@sleutelwerk/core';
import type { Tx } from '@sleutelwerk/db';
import { findAssessment, findTask, insertAssessment } from '@sleutelwerk/db/repo/competence';
import { lockEnrolment } from '@sleutelwerk/db/repo/enrolment';
import { findNewestScenario, findRehearsal } from '@sleutelwerk/db/repo/rehearsal';
import type { ScenarioGraph } from '@sleutelwerk/core';
import { z } from 'zod';
import { enqueueMail } from '../mail/enqueue-mail.ts';
import { trainerProcedure, type MemberContext } from '../trpc.ts';
import { askedSkills } from './assessment-view.ts';
import { personToAssess } from './person-to-assess.ts';
import { taskStateOf } from './task-state.ts';
import { scenarioVersionOf } from '../rehearsal/scenario-version-of.ts';

/** What was seen longer ago than this, in days, is seen again and not written down from memory. */
const SEEN_WITHIN_DAYS = 60;

const input = z.object({
	/** Made by the form: sent twice it is one assessment. */
	id: z.uuid(),
	enrolmentId: z.uuid(),
	kind: z.enum(COMPETENCE_KINDS),
	/** The unseen talk it is about. */
	taskId: z.uuid().optional(),
	/** The talk that a live role-play followed, if it did. */
	scenarioId: z.uuid().optional(),
	/** Skill to level, 1 (not yet) to 4 (teaches others). */
	rubric: z.partialRecord(z.enum(SKILLS), z.coerce.number().int().min(1).max(4)),
	/** Day (`YYYY-MM-DD`) on which it was seen; today where it is left out. */
	day: z.iso.date('error.field.invalid').optional(),
	/** For the person herself. */
	note: z.string().trim().max(1000).default(''),
});
type Given = z.infer<typeof input>;
type TxContext = MemberContext & { db: Tx };

/**
 * Writes down what a trainer saw of somebody in her group. It is never changed; assessed again, the newest counts. The
 * person reads it all and is told that there is something to read.
 */
export const assessCompetence = trainerProcedure
	.input(input)
	.output(z.object({ assessed: z.literal(true) }))
	.mutation(async ({ ctx, input: given }) => {
		await ctx.db.transaction(async (tx) => {
			const here = { ...ctx, db: tx };
			const person = await personToAssess(here, given.enrolmentId);
			await lockEnrolment(tx, given.enrolmentId);
			const known = await findAssessment(tx, given.id);
			if (known?.enrolmentId === given.enrolmentId && known.assessedBy === ctx.viewer.accountId) return;
			if (known) throw new AppError('CONFLICT', 'this id is taken');
			const day = dayOf(ctx, given);
			const seen = given.kind === 'unseen' ? await seenUnseen(here, given) : await seenLive(here, given);
			const rubric = completeRubric(seen.asked, given.rubric);
			const { id, enrolmentId, kind, note } = given;
			await insertAssessment(tx, {
				...{ id, enrolmentId, kind, note, day, rubric, ...seen },
				...{ assessedBy: ctx.viewer.accountId, createdAt: ctx.clock() },
			});
			const params = { link: `${ctx.origin}/learn/certificate` };
			await enqueueMail(ctx, tx, { template: 'something-ready', accountId: person.accountId, params });
		});
		return { assessed: true as const };
	});

type Seen = { asked: Skill[]; taskId: string | null; scenarioVersionId: string | null };

async function seenUnseen(ctx: TxContext, { taskId, enrolmentId }: Given): Promise<Seen> {
	const row = taskId ? await findTask(ctx.db, taskId) : null;
	if (!row || row.task.enrolmentId !== enrolmentId) throw new AppError('NOT_FOUND', 'no such task of hers');
	const { rehearsalId, id } = row.task;
	const state = taskStateOf(row, ctx.clock());
	if (state === 'assessed') throw new AppError('ALREADY_DONE', 'was assessed');
	if (state !== 'done' || rehearsalId === null) throw new AppError('CLOSED', `is ${state}`);
	const { accountId } = row;
	const found = await findRehearsal(ctx.db, { id: rehearsalId, accountId, lock: false });
	const scenario = found && (await scenarioVersionOf(ctx, ctx.db, found.rehearsal.scenarioVersionId));
	if (!scenario) throw new Error('a task without its play');
	const { skills } = scenario.version.graph as ScenarioGraph;
	return { asked: askedSkills(skills), taskId: id, scenarioVersionId: scenario.version.id };
}

/** Face to face everything can be seen, so every skill gets a level. */
async function seenLive(ctx: TxContext, { scenarioId }: Given): Promise<Seen> {
	const talk = scenarioId && (await findNewestScenario(ctx.db, scenarioId, ctx.viewer.organisationId));
	if (scenarioId && !talk) throw new AppError('NOT_FOUND', 'no such scenario');
	return { asked: [...SKILLS], taskId: null, scenarioVersionId: talk ? talk.id : null };
}

/** Levels of the skills that were asked for and no others. @throws AppError INVALID_INPUT where one has none */
function completeRubric(asked: readonly Skill[], rubric: SkillRubric): SkillRubric {
	const open = asked.filter((skill) => rubric[skill] === undefined);
	if (open.length > 0) {
		const fields = Object.fromEntries(
			open.map((skill) => [`rubric.${skill}`, 'competence.problem.level'] as const),
		);
		throw new AppError('INVALID_INPUT', 'a skill has no level', { fields });
	}
	return Object.fromEntries(asked.map((skill) => [skill, rubric[skill]]));
}

function dayOf(ctx: MemberContext, { day }: Given): string {
	const today = dayIn(HOME_ZONE, ctx.clock());
	const seen = day ?? today;
	if (seen > today || seen < dayPlus(today, -SEEN_WITHIN_DAYS))
		throw new AppError('INVALID_INPUT', 'not a day of late', {
			fields: { day: 'competence.problem.day' },
		});
	return seen;
}
