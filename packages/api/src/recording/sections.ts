import { ASSESSMENT } from '@sleutelwerk/content/assessment';
import { AppError, isLocale, LOCALES, type Locale, type ScenarioGraph } from '@sleutelwerk/core';
import { listLessonTexts, listScenarioTexts } from '@sleutelwerk/db/repo/sentences';
import type { MemberContext } from '../trpc.ts';
import { sentencesOfLesson } from './lesson-sentences.ts';
import { sentencesOfScenario } from './scenario-sentences.ts';
import { instructionsIn } from './spoken-keys.ts';

/** A part of the product that is read aloud as one: a lesson, a scenario, the questions, the instructions. */
export type Section = {
	/** `lesson-1-2`, `practice-<scenario id>`, `assessment`, `instructions`. */
	id: string;
	kind: 'lesson' | 'practice' | 'assessment' | 'instructions';
	/** 0 where it belongs to no part. */
	part: number;
	number: number;
	locale: Locale;
	title: string;
	sentences: readonly string[];
};

type Reader = Pick<MemberContext, 'db' | 'viewer'>;

const LESSON = /^lesson-([1-6])-(\d{1,2})$/;
const PRACTICE = /^practice-([0-9a-f-]{36})$/;

/** Everything that can be recorded, in every language it is written in. */
export async function listSections(ctx: Reader): Promise<Section[]> {
	const [lessons, scenarios, own] = [
		await lessonSections(ctx),
		await practiceSections(ctx),
		await ownSections(),
	];
	return [...own, ...lessons, ...scenarios.sort((a, b) => a.part - b.part)];
}

/** One section in one language. Throws NOT_FOUND for what is not there or not written in it. */
export async function findSection(ctx: Reader, id: string, locale: Locale): Promise<Section> {
	const [, part, number] = LESSON.exec(id) ?? [];
	const [, scenarioId] = PRACTICE.exec(id) ?? [];
	const found =
		part && number
			? await lessonSections(ctx, { part: Number(part), number: Number(number) })
			: scenarioId
				? await practiceSections(ctx, scenarioId)
				: await ownSections();
	const section = found.find((one) => one.id === id && one.locale === locale);
	if (!section) throw new AppError('NOT_FOUND', 'nothing to record there');
	return section;
}

async function lessonSections(ctx: Reader, place?: { part: number; number: number }): Promise<Section[]> {
	const rows = await listLessonTexts(ctx.db, place);
	return rows.flatMap(({ structure, locale, text }) => {
		if (!isLocale(locale)) return [];
		const { part, number } = structure;
		return {
			...{ id: `lesson-${part}-${number}`, kind: 'lesson' as const, part, number, locale },
			title: text.title,
			sentences: sentencesOfLesson(structure, text),
		};
	});
}

async function practiceSections(ctx: Reader, wished?: string): Promise<Section[]> {
	const rows = await listScenarioTexts(ctx.db, {
		organisationId: ctx.viewer.organisationId,
		...(wished ? { scenarioId: wished } : {}),
	});
	return rows.flatMap(({ scenarioId, part, graph: kept, locale, text }) => {
		if (!isLocale(locale)) return [];
		const graph = kept as ScenarioGraph;
		return {
			...{ id: `practice-${scenarioId}`, kind: 'practice' as const, part, number: 0, locale },
			title: text[graph.before.title] ?? '',
			sentences: sentencesOfScenario(graph, text),
		};
	});
}

/** What stands in the files and not in the database. */
async function ownSections(): Promise<Section[]> {
	const found = await Promise.all(
		LOCALES.map(async (locale): Promise<Section[]> => {
			const instructions = await instructionsIn(locale);
			const place = { part: 0, number: 0, locale, title: '' };
			return [
				{ id: 'instructions', kind: 'instructions', ...place, sentences: instructions },
				{ id: 'assessment', kind: 'assessment', ...place, sentences: sentencesOfAssessment(locale) },
			];
		}),
	);
	return found.flat();
}

/** Introduction, items and scale of the questions before and after, in one language. */
export function sentencesOfAssessment(locale: Locale): string[] {
	const { intro, items, scale } = ASSESSMENT.text[locale];
	return [intro, ...ASSESSMENT.items.flatMap(({ id }) => items[id] ?? []), ...scale];
}
