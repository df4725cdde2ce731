import { asc, desc, eq, isNull, or, sql } from 'drizzle-orm';
import type { Tx } from '../database.ts';
import { courseVersion, lesson, lessonText, scenarioText, scenarioVersion } from '../schema/index.ts';

/** Lessons of the newest edition that name a service, with their Dutch titles, in the order of the course. */
export async function listNamingLessons(tx: Tx) {
	const newest = tx
		.select({ id: courseVersion.id })
		.from(courseVersion)
		.orderBy(desc(courseVersion.number))
		.limit(1);
	return await tx
		.select({
			part: lesson.part,
			number: lesson.number,
			title: sql<string>`${lessonText.text} ->> 'title'`,
			services: sql<string[]>`${lesson.structure} -> 'services'`,
		})
		.from(lesson)
		.innerJoin(lessonText, sql`${lessonText.lessonId} = ${lesson.id} and ${lessonText.locale} = 'nl'`)
		.where(
			sql`${lesson.courseVersionId} = (${newest}) and jsonb_array_length(${lesson.structure} -> 'services') > 0`,
		)
		.orderBy(asc(lesson.part), asc(lesson.number));
}

/** The newest versions of the talks that an organisation plays, with the services they name and their Dutch titles. */
export async function listNamingScenarios(tx: Tx, organisationId: string) {
	const newest = tx
		.selectDistinctOn([scenarioVersion.scenarioId], {
			id: scenarioVersion.id,
			scenarioId: scenarioVersion.scenarioId,
			part: scenarioVersion.part,
			graph: scenarioVersion.graph,
		})
		.from(scenarioVersion)
		.where(or(isNull(scenarioVersion.organisationId), eq(scenarioVersion.organisationId, organisationId)))
		.orderBy(scenarioVersion.scenarioId, desc(scenarioVersion.number))
		.as('newest');
	return await tx
		.select({
			scenarioId: newest.scenarioId,
			part: newest.part,
			title: sql<string>`coalesce(${scenarioText.text} ->> (${newest.graph} -> 'before' ->> 'title'), '')`,
			services: sql<string[]>`coalesce(${newest.graph} -> 'services', '[]'::jsonb)`,
		})
		.from(newest)
		.leftJoin(
			scenarioText,
			sql`${scenarioText.scenarioVersionId} = ${newest.id} and ${scenarioText.locale} = 'nl'`,
		)
		.orderBy(asc(newest.part), asc(newest.scenarioId));
}
