import { SKILLS } from '@sleutelwerk/core';
import { listCertificatesIn } from '@sleutelwerk/db/repo/certificate';
import { UNSEEN_PLACES } from '@sleutelwerk/db/schema';
import { z } from 'zod';
import { noteLook } from '../account/looks.ts';
import { requirementView } from '../certificate/requirement-view.ts';
import { trainerProcedure } from '../trpc.ts';
import { assessmentView, ruleView, viewOfRule } from './assessment-view.ts';
import { competenceOf } from './competence-facts.ts';
import { personToAssess } from './person-to-assess.ts';
import { talksFor, titleOf } from './talks-to-choose.ts';
import { TASK_STATES } from './task-state.ts';

const titled = z.object({ id: z.string(), title: z.string(), titleLocale: z.string() });

const output = z.object({
	enrolmentId: z.string(),
	name: z.string(),
	cohortName: z.string(),
	requirements: z.array(requirementView),
	isEligible: z.boolean(),
	rule: ruleView,
	/** Days she has at home. */
	windowDays: z.number(),
	assessments: z.array(assessmentView),
	task: titled
		.extend({
			state: z.enum(TASK_STATES),
			place: z.enum(UNSEEN_PLACES),
			closesAt: z.date(),
			debriefedAt: z.date().nullable(),
		})
		.nullable(),
	/** Talks that can be chosen: she never began them, and they ask for what the rules ask for. */
	toChoose: z.array(
		titled.extend({
			part: z.number(),
			minutes: z.number(),
			difficulty: z.number(),
			skills: z.array(z.enum(SKILLS)),
		}),
	),
	/** All talks, for a live role-play that follows one. */
	talks: z.array(titled),
});

/** One person towards the certificate of competence, for a trainer of her group. */
export const showCompetence = trainerProcedure
	.input(z.object({ enrolmentId: z.uuid() }))
	.output(output)
	.query(async ({ ctx, input }) => {
		const person = await personToAssess(ctx, input.enrolmentId);
		const rules = person.rules.competence;
		await noteLook(ctx, 'competence', { accounts: [person.accountId], of: person.enrolmentId });
		const { locale } = ctx.viewer;
		const [certificates, { toChoose, talks }] = await Promise.all([
			listCertificatesIn(ctx.db, [person.cohortId]),
			talksFor(ctx, { accountId: person.accountId, rules }),
		]);
		const found = await competenceOf(ctx.db, { standings: [person], certificates, now: ctx.clock() });
		const own = found.get(person.enrolmentId);
		const { enrolmentId, name, cohortName } = person;
		const chosen = own?.task ?? null;
		const named = talks.find((one) => one.id === chosen?.row.task.scenarioId);
		return {
			...{ enrolmentId, name, cohortName, talks, windowDays: rules.windowDays, rule: viewOfRule(rules) },
			requirements: own?.requirements ?? [],
			isEligible: own?.isEligible ?? false,
			assessments: own?.assessments ?? [],
			task: chosen && {
				...{ title: named?.title ?? '', titleLocale: named?.titleLocale ?? locale },
				...{ id: chosen.row.task.id, state: chosen.state, place: chosen.row.task.place },
				...{ closesAt: chosen.row.task.closesAt, debriefedAt: chosen.row.debriefedAt },
			},
			toChoose: toChoose.map((one) => ({
				...{ id: one.scenarioId, part: one.part, minutes: one.minutes, difficulty: one.difficulty },
				...{ skills: one.skills, ...titleOf(one, locale) },
			})),
		};
	});
