import type { RehearsalEvent, ScenarioGraph, ScenarioText } from '@sleutelwerk/core';
import { isSmall, LOCALES } from '@sleutelwerk/core';
import { listEventsOf, listFirstRehearsals } from '@sleutelwerk/db/repo/board';
import { findNewestScenario } from '@sleutelwerk/db/repo/rehearsal';
import { firstWayOf, type FirstWay } from '@sleutelwerk/role-play';
import { z } from 'zod';
import type { MemberContext } from '../trpc.ts';
import { scenarioVersionOf } from '../rehearsal/scenario-version-of.ts';

type Ctx = Pick<MemberContext, 'shelf' | 'db' | 'viewer'>;

/** A scenario version with the first ways of a group through it; whose they are is not known here. */
export type GroupWays = {
	scenarioId: string;
	part: number;
	minutes: number;
	graph: ScenarioGraph;
	texts: Readonly<Record<string, unknown>>;
	ways: readonly FirstWay[];
};

/** The language of the page, where it is another one than that of the account: a group may read another than its trainer. */
export const wishedLanguage = { locale: z.enum(LOCALES).optional() };

/** A figure of people as it may be shown: null for fewer than five. */
export function shownPeople(people: number): number | null {
	return people === 0 || isSmall(people) ? null : people;
}

/**
 * How a group went through its scenarios, or through one. A group that met two versions of a scenario is counted in the
 * one that most of it played: ways of two versions are not the same ways.
 */
export async function listGroupWays(ctx: Ctx, cohortId: string, scenarioId?: string): Promise<GroupWays[]> {
	const rehearsals = await listFirstRehearsals(ctx.db, { cohortId, scenarioId });
	const rows = await listEventsOf(
		ctx.db,
		rehearsals.map((one) => one.id),
	);
	const events = Map.groupBy(rows, (row) => row.rehearsalId);
	const versions = Map.groupBy(rehearsals, (one) => one.versionId);
	const all = await Promise.all(
		[...versions].map(async ([versionId, played]) => {
			const found = await scenarioVersionOf(ctx, ctx.db, versionId);
			if (!found) throw new Error('a rehearsal without its scenario');
			const graph = found.version.graph as ScenarioGraph;
			const ways = played.flatMap(({ id }) => {
				const own = (events.get(id) ?? []).map((row) => row.event as RehearsalEvent);
				return [firstWayOf(graph, own)].filter((way) => way !== null);
			});
			return { ...waysIn(found, ways), number: found.version.number };
		}),
	);
	const byScenario = Map.groupBy(all, (one) => one.scenarioId);
	return [...byScenario.values()]
		.flatMap((list) => list.toSorted((a, b) => b.ways.length - a.ways.length || b.number - a.number)[0] ?? [])
		.toSorted((a, b) => a.part - b.part);
}

type Found = NonNullable<Awaited<ReturnType<typeof scenarioVersionOf>>>;

function waysIn({ version, texts }: Found, ways: readonly FirstWay[]): GroupWays {
	const { scenarioId, part, minutes } = version;
	return { scenarioId, part, minutes, graph: version.graph as ScenarioGraph, texts, ways };
}

/** A scenario as a group went through it; with no ways where nobody played it. Null: no such scenario. */
export async function findGroupWays(
	ctx: Ctx,
	cohortId: string,
	scenarioId: string,
): Promise<GroupWays | null> {
	const [played] = await listGroupWays(ctx, cohortId, scenarioId);
	if (played && played.ways.length > 0) return played;
	const newest = await findNewestScenario(ctx.db, scenarioId, ctx.viewer.organisationId);
	const found = newest && (await scenarioVersionOf(ctx, ctx.db, newest.id));
	return found ? waysIn(found, []) : null;
}

/** Looks sentences up in the viewer's language, in Dutch where that one is missing. */
export function sayIn({ texts }: Pick<GroupWays, 'texts'>, locale: string) {
	const nl = (texts.nl ?? {}) as ScenarioText;
	const own = texts[locale] as ScenarioText | undefined;
	return {
		locale: own ? locale : 'nl',
		say: (id: string) => own?.[id] ?? nl[id] ?? '',
		dutch: (id: string) => nl[id] ?? '',
	};
}
