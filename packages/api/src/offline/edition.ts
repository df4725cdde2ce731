import { createHash } from 'node:crypto';
import { LOCALES } from '@sleutelwerk/core';
import { listKeptUnseen } from '@sleutelwerk/db/repo/competence';
import { findNewestScenario, listRehearsals, listScenarios } from '@sleutelwerk/db/repo/rehearsal';
import type { CurrentEnrolment } from '../learn/current-enrolment.ts';
import type { MemberContext } from '../trpc.ts';

/** The rehearsal of a scenario that one goes on with: the open one, else the newest. */
export type Ongoing = { id: string; scenarioId: string; versionId: string };

export type PartPlays = {
	/** Scenario id and newest version, in order. */
	newest: readonly { scenarioId: string; versionId: string }[];
	ongoing: readonly Ongoing[];
	/** Scenarios somebody played to the debrief. */
	debriefed: ReadonlySet<string>;
};

/** Which versions a phone needs to go on with the talks of a part. */
export async function playsOf(
	ctx: MemberContext,
	{ enrolment }: CurrentEnrolment,
	part: number,
): Promise<PartPlays> {
	const { locale, organisationId } = ctx.viewer;
	const [scenarios, rehearsals, unseen] = await Promise.all([
		listScenarios(ctx.db, { locale, organisationId }),
		listRehearsals(ctx.db, enrolment.id),
		listKeptUnseen(ctx.db, ctx.viewer.accountId, ctx.clock()),
	]);
	const shown = scenarios.filter((one) => one.part === part && !unseen.includes(one.scenarioId));
	const ids = shown.map((one) => one.scenarioId);
	const found = await Promise.all(ids.map((id) => findNewestScenario(ctx.db, id, organisationId)));
	const ongoing = ids.flatMap((id) => {
		const mine = rehearsals.filter((one) => one.scenarioId === id);
		const current = (mine.find((one) => !one.rehearsal.endedAt) ?? mine[0])?.rehearsal;
		return current ? [{ id: current.id, scenarioId: id, versionId: current.scenarioVersionId }] : [];
	});
	return {
		newest: found.flatMap((row) => (row ? [{ scenarioId: row.scenarioId, versionId: row.id }] : [])),
		ongoing,
		debriefed: new Set(rehearsals.filter((one) => one.rehearsal.debriefedAt).map((one) => one.scenarioId)),
	};
}

/** Versions to keep, each once. */
export function versionsOf({ newest, ongoing }: PartPlays): string[] {
	return [...new Set([...newest, ...ongoing].map((one) => one.versionId))];
}

/** Changes when what a phone keeps of a part is no longer what the site shows. */
export function editionOf({ course }: CurrentEnrolment, plays: PartPlays): string {
	const parts = JSON.stringify([course.id, versionsOf(plays), LOCALES]);
	return createHash('sha256').update(parts).digest('base64url').slice(0, 16);
}
