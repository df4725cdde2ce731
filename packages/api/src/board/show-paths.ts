import { SKILLS } from '@sleutelwerk/core';
import { listRubrics } from '@sleutelwerk/db/repo/board';
import { bothWaysOf, spreadsOf, type DecisionSpread, type WayView } from '@sleutelwerk/role-play';
import { z } from 'zod';
import { cohortToRun } from '../cohort/cohort-access.ts';
import { trainerProcedure } from '../trpc.ts';
import { type GroupWays, listGroupWays, sayIn, shownPeople, wishedLanguage } from './group-ways.ts';
import { levelsOf, skillLevels } from './skill-levels.ts';

const way = z.object({
	text: z.string(),
	isIdeal: z.boolean(),
	/** Null: stands in `others`, or is not shown. */
	people: z.number().nullable(),
	/** Of those people; null where it cannot be repaired or would give somebody away. */
	repair: z.object({ repaired: z.number(), left: z.number() }).nullable(),
	canRepair: z.boolean(),
});

const moment = z.object({
	cue: z.string(),
	figures: z.enum(['shown', 'several', 'too-few', 'not-everybody']),
	ways: z.array(way),
	others: z.number(),
	/**
	 * What the figures on the page say: `straight`, everybody the ideal way first; `aside`, five people or more another
	 * way; `mixed`, nothing that may be shown.
	 */
	went: z.enum(['straight', 'aside', 'mixed']),
});

const wentCounts = z.object({ straight: z.number(), aside: z.number(), mixed: z.number() });

const output = z.object({
	group: z.object({ id: z.string(), name: z.string() }),
	/** Played to the end by five people or more. */
	scenarios: z.array(
		z.object({
			id: z.string(),
			part: z.number(),
			title: z.string(),
			textLocale: z.string(),
			people: z.number(),
			skills: z.array(z.enum(SKILLS)),
			moments: z.array(moment),
		}),
	),
	/** Moments of the scenarios above that practise a skill, and what trainers saw in open turns. */
	skills: z.array(z.object({ skill: z.enum(SKILLS), moments: wentCounts, levels: skillLevels })),
});

/**
 * Which paths a group walked, by scenario and by skill: in counts only. Trainees are told that nobody but they see their
 * own choices, so no person's path is in it; the counts are the very ones of the board, so that nothing can be subtracted.
 */
export const showPaths = trainerProcedure
	.input(z.object({ cohortId: z.uuid(), ...wishedLanguage }))
	.output(output)
	.query(async ({ ctx, input }) => {
		const cohort = await cohortToRun(ctx, input.cohortId);
		const [played, rubrics] = await Promise.all([
			listGroupWays(ctx, cohort.id),
			listRubrics(ctx.db, cohort.id),
		]);
		const scenarios = played
			.filter((one) => shownPeople(one.ways.length) !== null)
			.map((one) => scenarioPaths(one, input.locale ?? ctx.viewer.locale));
		return {
			group: { id: cohort.id, name: cohort.name },
			scenarios,
			skills: SKILLS.map((skill) => {
				const moments = scenarios.flatMap((one) => (one.skills.includes(skill) ? one.moments : []));
				const count = (went: string) => moments.filter((one) => one.went === went).length;
				const counts = { straight: count('straight'), aside: count('aside'), mixed: count('mixed') };
				return { skill, moments: counts, levels: levelsOf(skill, rubrics) };
			}),
		};
	});

function scenarioPaths(played: GroupWays, locale: string) {
	const { graph, ways, scenarioId, part } = played;
	const { say, locale: textLocale } = sayIn(played, locale);
	const spreads = spreadsOf(graph, ways);
	return {
		id: scenarioId,
		part,
		title: say(graph.before.title),
		textLocale,
		people: ways.length,
		skills: [...graph.skills],
		moments: bothWaysOf(graph).moments.map(({ node, cue, ideal, others }) => {
			const spread: DecisionSpread = spreads.get(node) ?? { kind: 'too-few' };
			const all = [ideal, ...others].toSorted((a, b) => a.choice.localeCompare(b.choice));
			return {
				cue: say(cue),
				figures: spread.kind,
				ways: all.map((one) => wayPaths(one, spread, { say, isIdeal: one === ideal })),
				others: spread.kind === 'shown' ? spread.others : 0,
				went: wentAt(spread, ideal.choice),
			};
		}),
	};
}

type Shown = { say: (id: string) => string; isIdeal: boolean };

function wayPaths({ choice, text, repair }: WayView, spread: DecisionSpread, { say, isIdeal }: Shown) {
	const counted = spread.kind === 'shown' ? spread.choices.find((one) => one.id === choice) : undefined;
	return {
		text: say(text),
		isIdeal,
		people: counted?.people ?? null,
		repair: counted?.repair ?? null,
		canRepair: repair?.kind === 'possible',
	};
}

/** Only from what is shown: figures made from hidden ones would give them away. */
function wentAt(spread: DecisionSpread, ideal: string): 'straight' | 'aside' | 'mixed' {
	if (spread.kind !== 'shown') return 'mixed';
	const isAside = spread.choices.some((one) => one.id !== ideal && (one.people ?? 0) > 0);
	const hasIdeal = (spread.choices.find((one) => one.id === ideal)?.people ?? 0) > 0;
	return isAside || (hasIdeal && spread.others > 0) ? 'aside' : hasIdeal ? 'straight' : 'mixed';
}
