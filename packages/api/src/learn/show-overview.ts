import { stepsTaken, whereToGoOn } from '@sleutelwerk/course';
import { findCurrentEnrolment } from '@sleutelwerk/db/repo/enrolment';
import { listAssessment, listSteps } from '@sleutelwerk/db/repo/progress';
import { listUnseenReviews } from '@sleutelwerk/db/repo/review';
import { listRehearsals, listScenarioTitles, listScenarios } from '@sleutelwerk/db/repo/rehearsal';
import { z } from 'zod';
import { learnerProcedure } from '../trpc.ts';
import { outlineOf, placeOf } from './current-enrolment.ts';

const lessonView = z.object({
	part: z.number(),
	number: z.number(),
	title: z.string(),
	titleLocale: z.string(),
	minutes: z.number(),
	heavy: z.boolean(),
	steps: z.number(),
	taken: z.number(),
});
const practiceView = z.object({
	id: z.string(),
	title: z.string(),
	titleLocale: z.string(),
	minutes: z.number(),
	state: z.enum(['new', 'begun', 'debriefed']),
});
const partView = z.object({
	number: z.number(),
	title: z.string(),
	titleLocale: z.string(),
	summary: z.string(),
	lessons: z.array(lessonView),
	practice: z.array(practiceView),
});

const overview = z.object({
	cohortName: z.string(),
	parts: z.array(partView),
	/** Where to go on; null when every lesson was taken. */
	goOn: z.object({ part: z.number(), number: z.number() }).nullable(),
	assessment: z.object({ items: z.number(), before: z.number(), after: z.number() }),
	/** Answers of a trainer that were not read yet. */
	answered: z.array(z.object({ scenarioId: z.string(), asksAgain: z.boolean() })),
});

/** The course as one person sees it: six parts, what she did, and where to go on. Null for who is in no group yet. */
export const showOverview = learnerProcedure.output(overview.nullable()).query(async ({ ctx }) => {
	const found = await findCurrentEnrolment(ctx.db, ctx.viewer.accountId, ctx.viewer.organisationId);
	if (!found) return null;
	const { id } = found.enrolment;
	const [records, rehearsals, scenarios, answers, unseen] = await Promise.all([
		listSteps(ctx.db, id),
		listRehearsals(ctx.db, id),
		listScenarios(ctx.db),
		listAssessment(ctx.db, id),
		listUnseenReviews(ctx.db, id),
	]);
	const titles = await listScenarioTitles(
		ctx.db,
		scenarios.map((one) => one.versionId),
	);
	const goOn = whereToGoOn(outlineOf(found.course), records, placeOf(found));
	const { locale } = ctx.viewer;

	const stateOf = (scenarioId: string) => {
		const played = rehearsals.filter((one) => one.scenarioId === scenarioId);
		if (played.some((one) => one.rehearsal.debriefedAt)) return 'debriefed' as const;
		return played.length > 0 ? ('begun' as const) : ('new' as const);
	};
	const practiceOf = (part: number) =>
		scenarios
			.filter((one) => one.part === part)
			.map((one) => {
				const own = Object.fromEntries(
					titles.filter((row) => row.versionId === one.versionId).map((row) => [row.locale, row.title]),
				);
				const [title, titleLocale] = inLanguage(own, locale);
				return {
					id: one.scenarioId,
					title,
					titleLocale,
					minutes: one.minutes,
					state: stateOf(one.scenarioId),
				};
			});
	return {
		cohortName: found.cohort.name,
		answered: unseen.map((one) => ({ scenarioId: one.scenarioId, asksAgain: one.asksAgain > 0 })),
		goOn: goOn && { part: goOn.part, number: goOn.number },
		assessment: {
			items: found.course.assessment.length,
			before: answers.filter((one) => one.occasion === 'before').length,
			after: answers.filter((one) => one.occasion === 'after').length,
		},
		parts: found.course.outline.map((part) => {
			const [words, titleLocale] = inLanguage(part.text, locale);
			const lessons = part.lessons.map((lesson) => {
				const [title, lessonLocale] = inLanguage(lesson.title, locale);
				const { number, minutes, heavy, steps } = lesson;
				return {
					part: part.number,
					number,
					title,
					titleLocale: lessonLocale,
					minutes,
					heavy,
					steps,
					taken: stepsTaken({ part: part.number, number, steps }, records),
				};
			});
			return {
				number: part.number,
				title: words.title,
				summary: words.summary,
				titleLocale,
				lessons,
				practice: practiceOf(part.number),
			};
		}),
	};
});

/** A text in the wished language or, visibly, in Dutch: the text and the language it is in. */
export function inLanguage<T>(texts: Readonly<Record<string, T>>, wished: string): [T, string] {
	const own = texts[wished];
	if (own !== undefined) return [own, wished];
	const dutch = texts.nl;
	if (dutch === undefined) throw new Error('a text has no Dutch');
	return [dutch, 'nl'];
}
