import { and, asc, desc, eq, inArray, isNull, ne, or, sql } from 'drizzle-orm';
import type { Tx } from '../database.ts';
import { account, scenarioCheck, scenarioDraft, scenarioText, scenarioVersion } from '../schema/index.ts';

export type ScenarioDraft = typeof scenarioDraft.$inferSelect;
export type ScenarioCheck = typeof scenarioCheck.$inferSelect;
export type ScenarioVersion = typeof scenarioVersion.$inferSelect;

/** The drafts of an organisation, the newest change first, with the name of who began them. */
export async function listDrafts(tx: Tx, organisationId: string) {
	return await tx
		.select({ draft: scenarioDraft, maker: account.shownName })
		.from(scenarioDraft)
		.innerJoin(account, eq(account.id, scenarioDraft.madeBy))
		.where(and(eq(scenarioDraft.organisationId, organisationId), ne(scenarioDraft.state, 'published')))
		.orderBy(desc(scenarioDraft.changedAt));
}

/** A draft of an organisation, its row locked when `lock` is set, so that two who save do it one after the other. */
export async function findDraft(
	tx: Tx,
	{ id, organisationId, lock = false }: { id: string; organisationId: string; lock?: boolean },
): Promise<ScenarioDraft | null> {
	const query = tx
		.select()
		.from(scenarioDraft)
		.where(and(eq(scenarioDraft.id, id), eq(scenarioDraft.organisationId, organisationId)));
	const [row] = lock ? await query.for('update') : await query;
	return row ?? null;
}

/** The draft that is still open for a scenario, if there is one. */
export async function findOpenDraft(
	tx: Tx,
	{ scenarioId, organisationId }: { scenarioId: string; organisationId: string },
): Promise<ScenarioDraft | null> {
	const [row] = await tx
		.select()
		.from(scenarioDraft)
		.where(
			and(
				eq(scenarioDraft.organisationId, organisationId),
				eq(scenarioDraft.scenarioId, scenarioId),
				ne(scenarioDraft.state, 'published'),
			),
		);
	return row ?? null;
}

/** Writes a draft; null where the organisation has an open one of this scenario already. */
export async function insertDraft(
	tx: Tx,
	values: typeof scenarioDraft.$inferInsert,
): Promise<ScenarioDraft | null> {
	const [row] = await tx.insert(scenarioDraft).values(values).onConflictDoNothing().returning();
	return row ?? null;
}

export async function updateDraft(
	tx: Tx,
	id: string,
	values: Partial<typeof scenarioDraft.$inferInsert>,
): Promise<void> {
	await tx.update(scenarioDraft).set(values).where(eq(scenarioDraft.id, id));
}

export async function deleteDraft(tx: Tx, id: string): Promise<void> {
	await tx.delete(scenarioDraft).where(eq(scenarioDraft.id, id));
}

/** Everything that was checked of these scenarios in an organisation, the newest first. */
export async function listChecks(
	tx: Tx,
	{ organisationId, scenarioIds }: { organisationId: string; scenarioIds: readonly string[] },
): Promise<ScenarioCheck[]> {
	if (scenarioIds.length === 0) return [];
	return await tx
		.select()
		.from(scenarioCheck)
		.where(
			and(
				eq(scenarioCheck.organisationId, organisationId),
				inArray(scenarioCheck.scenarioId, [...scenarioIds]),
			),
		)
		// In the same moment "not yet" counts before "good".
		.orderBy(desc(scenarioCheck.createdAt), asc(scenarioCheck.isGood), asc(scenarioCheck.id));
}

export async function insertCheck(tx: Tx, values: typeof scenarioCheck.$inferInsert): Promise<void> {
	await tx.insert(scenarioCheck).values(values);
}

/** The newest version of each scenario that an organisation plays, with its tables of sentences. */
export async function listPlayedVersions(tx: Tx, organisationId: string) {
	const newest = tx
		.selectDistinctOn([scenarioVersion.scenarioId], { id: scenarioVersion.id })
		.from(scenarioVersion)
		.where(or(isNull(scenarioVersion.organisationId), eq(scenarioVersion.organisationId, organisationId)))
		.orderBy(scenarioVersion.scenarioId, desc(scenarioVersion.number))
		.as('newest');
	return await tx
		.select({
			version: scenarioVersion,
			texts: sql<Record<string, unknown>>`(
				select coalesce(jsonb_object_agg(t.locale, t.text), '{}') from scenario_text t
				where t.scenario_version_id = ${scenarioVersion.id})`,
		})
		.from(newest)
		.innerJoin(scenarioVersion, eq(scenarioVersion.id, newest.id))
		.orderBy(scenarioVersion.scenarioId);
}

/** The next number of a scenario, over everybody's versions. */
export async function nextVersionNumber(tx: Tx, scenarioId: string): Promise<number> {
	const [row] = await tx
		.select({ number: scenarioVersion.number })
		.from(scenarioVersion)
		.where(eq(scenarioVersion.scenarioId, scenarioId))
		.orderBy(desc(scenarioVersion.number))
		.limit(1);
	return (row?.number ?? 0) + 1;
}

/** Writes a version with its tables; null where exactly this was published before. */
export async function insertVersion(
	tx: Tx,
	values: typeof scenarioVersion.$inferInsert,
	texts: Readonly<Record<string, unknown>>,
): Promise<string | null> {
	const [row] = await tx
		.insert(scenarioVersion)
		.values(values)
		.onConflictDoNothing()
		.returning({ id: scenarioVersion.id });
	if (!row) return null;
	await tx
		.insert(scenarioText)
		.values(Object.entries(texts).map(([locale, text]) => ({ scenarioVersionId: row.id, locale, text })));
	return row.id;
}

/** Drafts and checks in which a person stands, for her export. */
export async function listWritingOf(tx: Tx, accountId: string) {
	const [drafts, checks] = await Promise.all([
		tx
			.select({
				part: scenarioDraft.part,
				state: scenarioDraft.state,
				since: scenarioDraft.createdAt,
				changedAt: scenarioDraft.changedAt,
			})
			.from(scenarioDraft)
			.where(eq(scenarioDraft.madeBy, accountId)),
		tx
			.select({
				kind: scenarioCheck.kind,
				locale: scenarioCheck.locale,
				name: scenarioCheck.byName,
				day: scenarioCheck.day,
				note: scenarioCheck.note,
			})
			.from(scenarioCheck)
			.where(eq(scenarioCheck.recordedBy, accountId)),
	]);
	return { drafts, checks };
}
