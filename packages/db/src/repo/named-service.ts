import { desc, eq, isNull, or, sql } from 'drizzle-orm';
import { unionAll } from 'drizzle-orm/pg-core';
import type { Tx } from '../database.ts';
import { courseVersion, lesson, lessonText, scenarioText, scenarioVersion } from '../schema/index.ts';

/** Lessons of the newest edition that name a service, with their Dutch titles. */
function namingLessons(tx: Tx) {
	const newest = tx
		.select({ id: courseVersion.id })
		.from(courseVersion)
		.orderBy(desc(courseVersion.number))
		.limit(1);
	return tx
		.select({
			part: sql<number>`${lesson.part}`.as('part'),
			number: sql<number | null>`${lesson.number}`.as('number'),
			scenarioId: sql<string>`''`.as('scenario_id'),
			title: sql<string>`${lessonText.text} ->> 'title'`.as('title'),
			services: sql<string[]>`${lesson.structure} -> 'services'`.as('services'),
		})
		.from(lesson)
		.innerJoin(lessonText, sql`${lessonText.lessonId} = ${lesson.id} and ${lessonText.locale} = 'nl'`)
		.where(
			sql`${lesson.courseVersionId} = (${newest}) and jsonb_array_length(${lesson.structure} -> 'services') > 0`,
		);
}

function newestTalks(tx: Tx, organisationId: string) {
	return tx
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
}

/** The newest versions of the talks that an organisation plays, with the services they name and their Dutch titles. */
function namingScenarios(tx: Tx, organisationId: string) {
	const newest = newestTalks(tx, organisationId);
	return tx
		.select({
			part: sql<number>`${newest.part}`.as('part'),
			number: sql<number | null>`null::int`.as('number'),
			scenarioId: sql<string>`${newest.scenarioId}::text`.as('scenario_id'),
			title: sql<string>`coalesce(${scenarioText.text} ->> (${newest.graph} -> 'before' ->> 'title'), '')`.as(
				'title',
			),
			services: sql<string[]>`coalesce(${newest.graph} -> 'services', '[]'::jsonb)`.as('services'),
		})
		.from(newest)
		.leftJoin(
			scenarioText,
			sql`${scenarioText.scenarioVersionId} = ${newest.id} and ${scenarioText.locale} = 'nl'`,
		);
}

/** What names services: lessons in the order of the course, and the talks of an organisation by part. */
export async function listNaming(tx: Tx, organisationId: string) {
	const rows = await unionAll(namingLessons(tx), namingScenarios(tx, organisationId)).orderBy(
		sql`part, number, scenario_id`,
	);
	return {
		lessons: rows.flatMap(({ number, ...row }) => (number === null ? [] : [{ ...row, number }])),
		scenarios: rows.filter((row) => row.number === null),
	};
}

/** Ids of the services that the newest version of a talk names, as a list to ask with. */
export function namedInTalk(
	tx: Tx,
	{ scenarioId, organisationId }: Record<'scenarioId' | 'organisationId', string>,
) {
	const newest = newestTalks(tx, organisationId);
	return tx
		.select({
			// A draft may name what is no id.
			id: sql<string>`unnest(array(
				select case when named ~ '^[0-9a-f-]{36}$' then named::uuid end
				from jsonb_array_elements_text(coalesce(${newest.graph} -> 'services', '[]'::jsonb)) named))`,
		})
		.from(newest)
		.where(eq(newest.scenarioId, scenarioId));
}
