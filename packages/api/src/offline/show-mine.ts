import { decryptField } from '@sleutelwerk/auth';
import type { RehearsalEvent } from '@sleutelwerk/core';
import { listEvents } from '@sleutelwerk/db/repo/rehearsal';
import type { StepAnswer } from '@sleutelwerk/db/schema';
import { listPartReflections, listPartSteps } from '@sleutelwerk/db/repo/progress';
import { z } from 'zod';
import { currentEnrolment } from '../learn/current-enrolment.ts';
import { reflectionRow } from '../progress/reflection-row.ts';
import { learnerProcedure, type MemberContext } from '../trpc.ts';
import { editionOf, playsOf } from './edition.ts';
import { ownerOf } from './owner.ts';

export type MyPart = {
	owner: string;
	edition: string;
	/** The server's clock, so that a phone whose clock is wrong still tells true moments (ISO 8601, UTC). */
	now: string;
	steps: { lesson: number; step: string; state: 'done' | 'skipped'; answer: StepAnswer | null }[];
	/** Where one was last, when that is in this part. */
	place: { lesson: number; step: string | null } | null;
	/** Reflections that have words, as `<lesson>/<step>`: the words themselves do not leave. */
	written: string[];
	/** The rehearsal of each talk to go on with: what was done in it, without own words. */
	rehearsals: { id: string; scenarioId: string; versionId: string; events: RehearsalEvent[] }[];
	/** Talks one played to the debrief. */
	debriefed: string[];
};

/** What one did in a part, for the phone that keeps it. Own words never leave by this way. */
export const showMine = learnerProcedure
	.input(z.object({ part: z.int().min(1).max(6) }))
	.output(z.custom<MyPart>())
	.query(async ({ ctx, input: { part } }) => {
		const found = await currentEnrolment(ctx);
		const { enrolment } = found;
		const key = { enrolmentId: enrolment.id, part };
		const [plays, steps, sealed] = await Promise.all([
			playsOf(ctx, found, part),
			listPartSteps(ctx.db, key),
			listPartReflections(ctx.db, key),
		]);
		const rehearsals = await Promise.all(
			plays.ongoing.map(async (one) => ({ ...one, events: await deedsOf(ctx, one.id) })),
		);
		const isHere = enrolment.atPart === part && enrolment.atLesson !== null;
		return {
			owner: ownerOf(ctx),
			edition: editionOf(found, plays),
			now: ctx.clock().toISOString(),
			steps,
			place: isHere ? { lesson: enrolment.atLesson ?? 1, step: enrolment.atStep } : null,
			written: sealed
				.filter((one) => hasWords(ctx, one.sealed, reflectionRow({ ...key, ...one })))
				.map((one) => `${one.lesson}/${one.step}`),
			rehearsals,
			debriefed: plays.newest
				.filter((one) => plays.debriefed.has(one.scenarioId))
				.map((one) => one.scenarioId),
		};
	});

/** What was done in a rehearsal, in order. A change of language is no deed: it has no place of its own. */
async function deedsOf(ctx: Pick<MemberContext, 'db'>, rehearsalId: string): Promise<RehearsalEvent[]> {
	const rows = await listEvents(ctx.db, rehearsalId);
	return rows.map((row) => row.event as RehearsalEvent).filter((event) => event.type !== 'language-changed');
}

function hasWords({ appKey }: Pick<MemberContext, 'appKey'>, sealed: string, row: string): boolean {
	return decryptField(sealed, { appKey, purpose: 'reflection', row }) !== '';
}
