import { AppError } from '@sleutelwerk/core';
import { findRehearsal, insertEvent, insertRehearsalOnce } from '@sleutelwerk/db/repo/rehearsal';
import type { z } from 'zod';
import { currentEnrolment } from '../learn/current-enrolment.ts';
import { playEvent } from '../rehearsal/play.ts';
import type { MemberContext } from '../trpc.ts';
import type { playedEvent } from './played-event.ts';
import { scenarioVersionOf } from '../rehearsal/scenario-version-of.ts';

export type Played =
	| { kind: 'begin'; rehearsalId: string; versionId: string }
	| { kind: 'event'; rehearsalId: string; seq: number; event: z.infer<typeof playedEvent> };

type Reader = (words: string) => Promise<string>;

/** Keeps what was played without a network at its place in the rehearsal; a repeat changes nothing. */
export async function keepPlayed(
	ctx: MemberContext,
	id: string,
	{ deed, read }: { deed: Played; read: Reader },
): Promise<void> {
	if (deed.kind === 'begin') return await begin(ctx, deed);
	const told = { ref: id, seq: deed.seq };
	const { event } = deed;
	if (event.type !== 'wrote') return void (await playEvent(ctx, deed.rehearsalId, { ...event, told }));
	const words = (await read(event.words)).slice(0, 2000);
	await playEvent(ctx, deed.rehearsalId, { ...event, words, voice: null, told });
}

/**
 * Begins a rehearsal under the id that the phone made. Unlike on the page it may stand beside one that was begun
 * elsewhere meanwhile: both were played, and neither is thrown away.
 */
async function begin(
	ctx: MemberContext,
	{ rehearsalId, versionId }: Extract<Played, { kind: 'begin' }>,
): Promise<void> {
	const { enrolment } = await currentEnrolment(ctx);
	const { accountId, organisationId } = ctx.viewer;
	const found = await scenarioVersionOf(ctx, ctx.db, versionId);
	const owner = found?.version.organisationId ?? organisationId;
	if (!found || owner !== organisationId) throw new AppError('NOT_FOUND', 'no such scenario');
	await ctx.db.transaction(async (tx) => {
		const at = ctx.clock();
		const isNew = await insertRehearsalOnce(tx, {
			...{ id: rehearsalId, enrolmentId: enrolment.id, scenarioVersionId: versionId, startedAt: at },
		});
		if (isNew) return await insertEvent(tx, { rehearsalId, seq: 1, event: { type: 'started' }, at });
		const mine = await findRehearsal(tx, { id: rehearsalId, accountId, lock: false });
		if (!mine) throw new AppError('NOT_FOUND', 'a rehearsal of somebody else');
		if (mine.rehearsal.scenarioVersionId !== versionId)
			throw new AppError('ALREADY_DONE', 'begun with another version');
	});
}
