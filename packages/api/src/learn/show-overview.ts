import { stepsTaken, whereToGoOn } from '@sleutelwerk/course';
import { listAssessment, listSteps } from '@sleutelwerk/db/repo/progress';
import { listRehearsals, listScenarios } from '@sleutelwerk/db/repo/rehearsal';
import { z } from 'zod';
import { learnerProcedure } from '../trpc.ts';
import { findOwnEnrolment, outlineOf, placeOf, type CurrentEnrolment } from './current-enrolment.ts';

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
	part: z.number(),
	title: z.string(),
	titleLocale: z.string(),
	minutes: z.number(),
	difficulty: z.number(),
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
	const found = await findOwnEnrolment(ctx);
	if (!found) return null;
	const { locale } = ctx.viewer;
	const { id } = found.enrolment;
	const [records, rehearsals, scenarios, answers] = await Promise.all([
		listSteps(ctx.db, id),
		listRehearsals(ctx.db, id),
		listScenarios(ctx.db, {
			locale,
			organisationId: ctx.viewer.organisationId,
			keptFrom: { accountId: ctx.viewer.accountId, now: ctx.clock() },
		}),
		listAssessment(ctx.db, id),
	]);
	const goOn = whereToGoOn(outlineOf(found.course), records, placeOf(found));
	// A talk that her trainer keeps for her to meet for the first time is not looked at beforehand.
	const open = scenarios.filter((one) => !one.isKept);
	const practice = open.map((one) => practiceOf(one, rehearsals, locale));
	const unread = rehearsals.filter((one) => one.unreadAsksAgain !== null);
	return {
		cohortName: found.cohort.name,
		answered: unread.map((one) => ({
			scenarioId: one.scenarioId,
			asksAgain: (one.unreadAsksAgain ?? 0) > 0,
		})),
		goOn: goOn && { part: goOn.part, number: goOn.number },
		assessment: {
			items: found.course.assessment.length,
			before: answers.filter((one) => one.occasion === 'before').length,
			after: answers.filter((one) => one.occasion === 'after').length,
		},
		parts: found.course.outline.map((part) => {
			const [words, titleLocale] = inLanguage(part.text, locale);
			return {
				number: part.number,
				title: words.title,
				summary: words.summary,
				titleLocale,
				lessons: part.lessons.map((lesson) => lessonOf(lesson, { part: part.number, records, locale })),
				practice: practice.filter((one) => one.part === part.number),
			};
		}),
	};
});

type LessonOutline = CurrentEnrolment['course']['outline'][number]['lessons'][number];
type Seen = { part: number; records: Awaited<ReturnType<typeof listSteps>>; locale: string };

function lessonOf(
	{ number, minutes, heavy, steps, title: titles }: LessonOutline,
	{ part, records, locale }: Seen,
) {
	const [title, titleLocale] = inLanguage(titles, locale);
	return {
		part,
		number,
		title,
		titleLocale,
		minutes,
		heavy,
		steps,
		taken: stepsTaken({ part, number, steps }, records),
	};
}

type ScenarioRow = Awaited<ReturnType<typeof listScenarios>>[number];
type RehearsalRow = Awaited<ReturnType<typeof listRehearsals>>[number];

function practiceOf(one: ScenarioRow, rehearsals: readonly RehearsalRow[], locale: string) {
	const played = rehearsals.filter((row) => row.scenarioId === one.scenarioId);
	const isDebriefed = played.some((row) => row.rehearsal.debriefedAt);
	const state: 'debriefed' | 'begun' | 'new' = isDebriefed
		? 'debriefed'
		: played.length > 0
			? 'begun'
			: 'new';
	const { scenarioId: id, part, minutes, difficulty } = one;
	return {
		id,
		part,
		minutes,
		difficulty,
		state,
		title: one.title ?? one.dutchTitle ?? '',
		titleLocale: one.title === null ? 'nl' : locale,
	};
}

/** A text in the wished language or, visibly, in Dutch: the text and the language it is in. */
export function inLanguage<T>(texts: Readonly<Record<string, T>>, wished: string): [T, string] {
	const own = texts[wished];
	if (own !== undefined) return [own, wished];
	const dutch = texts.nl;
	if (dutch === undefined) throw new Error('a text has no Dutch');
	return [dutch, 'nl'];
}
