import { createHash } from 'node:crypto';
import { ASSESSMENT } from '@sleutelwerk/content/assessment';
import { COURSE } from '@sleutelwerk/content/course';
import { SCENARIOS } from '@sleutelwerk/content/scenarios';
import { SERVICES } from '@sleutelwerk/content/services';
import { CERTIFICATE_RULES } from '@sleutelwerk/course';
import { schema, type Tx } from '@sleutelwerk/db';
import { refuseSecretPlace } from '@sleutelwerk/directory';
import { eq, sql } from 'drizzle-orm';
import { scenarioHash } from '@sleutelwerk/role-play';
import { findNewestCourse } from '@sleutelwerk/db/repo/course';

/** Fingerprint of a piece of content: another word is another edition. */
function hashOf(value: unknown): string {
	return createHash('sha256').update(JSON.stringify(value)).digest('hex');
}

/**
 * Brings the course of `packages/content` into the database as an edition of its own where it is not there yet; an older
 * edition stays for who enrolled in it. Returns the id of the newest.
 */
export async function loadCourse(tx: Tx): Promise<string> {
	const contentHash = hashOf([COURSE, ASSESSMENT.items, CERTIFICATE_RULES]);
	const newest = await findNewestCourse(tx);
	if (newest?.contentHash === contentHash) return newest.id;
	const [version] = await tx
		.insert(schema.courseVersion)
		.values({
			number: (newest?.number ?? 0) + 1,
			contentHash,
			outline: outline(),
			assessment: ASSESSMENT.items,
			rules: CERTIFICATE_RULES,
		})
		// Words that came back: the edition that had them is the newest again.
		.onConflictDoUpdate({
			target: schema.courseVersion.contentHash,
			set: { number: sql`excluded.number`, publishedAt: sql`now()` },
		})
		.returning();
	if (!version) throw new Error('the course was not written');
	if (await hasLessons(tx, version.id)) return version.id;
	for (const part of COURSE.parts) {
		for (const { structure, text } of part.lessons) {
			const [row] = await tx
				.insert(schema.lesson)
				.values({ courseVersionId: version.id, part: structure.part, number: structure.number, structure })
				.returning();
			if (!row) throw new Error('a lesson was not written');
			await tx
				.insert(schema.lessonText)
				.values(Object.entries(text).map(([locale, words]) => ({ lessonId: row.id, locale, text: words })));
		}
	}
	return version.id;
}

async function hasLessons(tx: Tx, courseVersionId: string): Promise<boolean> {
	const [row] = await tx
		.select({ id: schema.lesson.id })
		.from(schema.lesson)
		.where(eq(schema.lesson.courseVersionId, courseVersionId))
		.limit(1);
	return row !== undefined;
}

function outline() {
	return COURSE.parts.map((part) => ({
		number: part.number,
		text: part.text,
		lessons: part.lessons.map(({ structure, text }) => ({
			number: structure.number,
			minutes: structure.minutes,
			steps: structure.steps.length,
			heavy: structure.heavy,
			title: { nl: text.nl.title, en: text.en.title },
		})),
	}));
}

/** Brings the scenarios in; a changed one becomes a new version, the old one stays for who began it. */
export async function loadScenarios(tx: Tx): Promise<void> {
	for (const scenario of SCENARIOS) {
		const contentHash = await scenarioHash(scenario.graph, scenario.text);
		const newest = sql`(select coalesce(max(v.number), 0) from scenario_version v where v.scenario_id = ${scenario.id})`;
		// An organisation's own version is newer for its people until the product changes.
		const newestOurs = sql`(select coalesce(max(v.number), 0) from scenario_version v where v.scenario_id = ${scenario.id} and v.organisation_id is null)`;
		const [row] = await tx
			.insert(schema.scenarioVersion)
			.values({
				scenarioId: scenario.id,
				contentHash,
				number: sql`${newest} + 1`,
				part: scenario.part,
				minutes: scenario.minutes,
				difficulty: scenario.difficulty,
				graph: scenario.graph,
			})
			// Words that came back: the version that had them is the newest again.
			.onConflictDoUpdate({
				target: schema.scenarioVersion.contentHash,
				set: { number: sql`excluded.number` },
				setWhere: sql`${schema.scenarioVersion.number} < ${newestOurs}`,
			})
			.returning();
		if (!row) continue;
		await tx
			.insert(schema.scenarioText)
			.values(
				Object.entries(scenario.text).map(([locale, text]) => ({ scenarioVersionId: row.id, locale, text })),
			)
			.onConflictDoNothing();
	}
}

/**
 * Brings the national help services in, and what changed in them with the product. A record that somebody checked on the
 * content's day or later stays as she left it.
 */
export async function loadServices(tx: Tx): Promise<void> {
	for (const record of SERVICES) {
		refuseSecretPlace(record);
		const values = { record, isVital: record.vital, checkedOn: record.checkedOn, termDays: record.termDays };
		await tx
			.insert(schema.service)
			.values({ id: record.id, ...values })
			.onConflictDoUpdate({
				target: schema.service.id,
				set: { ...values, revision: sql`${schema.service.revision} + 1`, changedAt: sql`now()` },
				setWhere: sql`${schema.service.record} <> excluded.record and not exists (
					select 1 from ${schema.verification} v
					where v.service_id = ${schema.service.id} and v.day >= ${record.checkedOn}::date)`,
			});
	}
}
