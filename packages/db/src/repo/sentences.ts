import type { ScenarioText } from '@sleutelwerk/core';
import { and, asc, desc, eq, inArray, isNull, or } from 'drizzle-orm';
import type { Tx } from '../database.ts';
import { courseVersion, lesson, lessonText, scenarioText, scenarioVersion } from '../schema/index.ts';

type LessonPlace = { part: number; number: number };

/** Lessons of the newest edition with their words, one row a language; only one lesson where `place` is given. */
export async function listLessonTexts(tx: Tx, place?: LessonPlace) {
	const newest = tx
		.select({ id: courseVersion.id })
		.from(courseVersion)
		.orderBy(desc(courseVersion.number))
		.limit(1);
	return await tx
		.select({ structure: lesson.structure, locale: lessonText.locale, text: lessonText.text })
		.from(lesson)
		.innerJoin(lessonText, eq(lessonText.lessonId, lesson.id))
		.where(
			and(
				inArray(lesson.courseVersionId, newest),
				place ? and(eq(lesson.part, place.part), eq(lesson.number, place.number)) : undefined,
			),
		)
		.orderBy(asc(lesson.part), asc(lesson.number));
}

/**
 * The newest version of each scenario that an organisation plays with its words, one row a language; only one scenario
 * where `scenarioId` is given.
 */
export async function listScenarioTexts(
	tx: Tx,
	{ organisationId, scenarioId }: { organisationId: string; scenarioId?: string },
) {
	const rows = await tx
		.selectDistinctOn([scenarioVersion.scenarioId, scenarioText.locale], {
			scenarioId: scenarioVersion.scenarioId,
			part: scenarioVersion.part,
			graph: scenarioVersion.graph,
			locale: scenarioText.locale,
			text: scenarioText.text,
		})
		.from(scenarioVersion)
		.innerJoin(scenarioText, eq(scenarioText.scenarioVersionId, scenarioVersion.id))
		.where(
			and(
				or(isNull(scenarioVersion.organisationId), eq(scenarioVersion.organisationId, organisationId)),
				scenarioId ? eq(scenarioVersion.scenarioId, scenarioId) : undefined,
			),
		)
		.orderBy(scenarioVersion.scenarioId, scenarioText.locale, desc(scenarioVersion.number));
	return rows.map((row) => ({ ...row, text: row.text as ScenarioText }));
}
