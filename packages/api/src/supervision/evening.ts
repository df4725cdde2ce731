import { AppError } from '@sleutelwerk/core';
import { proposeTurns } from '@sleutelwerk/course';
import type { Tx } from '@sleutelwerk/db';
import { findSupervision, type SupervisionMeeting } from '@sleutelwerk/db/repo/supervision';
import { countOpenAgreements } from '@sleutelwerk/db/repo/supervision-care';
import { listAtTable, listTurns, saveTurns } from '@sleutelwerk/db/repo/supervision-role';
import { EVENING_ROLES } from '@sleutelwerk/db/schema';
import { z } from 'zod';
import { noteLook } from '../account/looks.ts';
import { hasRole, roleProcedure, type MemberContext } from '../trpc.ts';
import { agreementsOf } from './agreement.ts';
import { supervisionView, viewOfSupervision } from './supervision-view.ts';

const atTable = z.object({ id: z.string(), name: z.string(), isViewer: z.boolean() });

const output = z.object({
	meeting: supervisionView,
	/** Who has a seat, by the names they chose to show. */
	people: z.array(atTable),
	/** Who does what; from earlier meetings as long as nobody has said otherwise. */
	turns: z.partialRecord(z.enum(EVENING_ROLES), z.string()),
	/** False: the turns are only proposed. */
	isSaid: z.boolean(),
	/** Whether the page is a trainer's, who takes nothing along herself. */
	isTrainer: z.boolean(),
	/** What those at the table still have open among them; how many, and nothing else. */
	openAtTable: z.number(),
	/** One's own agreements that this meeting asks about, and those one took along from it. */
	toLookAt: z.array(ownAgreement()),
	taken: z.array(ownAgreement()),
});

function ownAgreement() {
	return z.object({
		id: z.string(),
		text: z.string(),
		state: z.enum(['open', 'not-yet', 'done', 'let-go']),
		metAt: z.date(),
	});
}

const eveningProcedure = roleProcedure('key-person', 'trainer');

/** A meeting from the inside: who is at the table and whose turn it is. For who has a seat, and for trainers. */
export const showEvening = eveningProcedure
	.input(z.object({ id: z.uuid() }))
	.output(output)
	.query(async ({ ctx, input }) => {
		const { meeting, people, isSeated } = await meetingToEnter(ctx, input.id);
		const ids = people.map((one) => one.id);
		// Who sits at the table sees who else does; whoever only looks in is written down.
		if (!isSeated)
			await noteLook({ ...ctx, actsAs: 'trainer' }, 'supervision', { accounts: ids, of: meeting.id });
		const [{ said, past }, openAtTable, own] = await Promise.all([
			listTurns(ctx.db, meeting, ids),
			countOpenAgreements(ctx.db, ids),
			isSeated ? agreementsOf(ctx) : [],
		]);
		const isSaid = said.length > 0;
		const turns = isSaid
			? Object.fromEntries(said.map((one) => [one.role, one.accountId]))
			: proposeTurns(
					ids,
					past.map(({ accountId, role, at }) => ({ accountId, role, at: at.getTime() })),
				);
		return {
			...{ meeting: viewOfSupervision(meeting), turns, isSaid, openAtTable, isTrainer: !isSeated },
			people: people.map((one) => ({ ...one, isViewer: one.id === ctx.viewer.accountId })),
			toLookAt: own.filter(
				(one) => one.metAt < meeting.startsAt && (one.state === 'open' || one.state === 'not-yet'),
			),
			taken: own.filter((one) => one.meetingId === meeting.id),
		};
	});

/** Says who does what this time, so that the next meeting proposes others. Anybody at the table may; the last word counts. */
export const setTurns = eveningProcedure
	.input(z.object({ id: z.uuid(), turns: z.record(z.enum(EVENING_ROLES), z.uuid('error.field.choose')) }))
	.output(z.object({ saved: z.literal(true) }))
	.mutation(async ({ ctx, input }) => {
		const { meeting, people } = await meetingToEnter(ctx, input.id);
		if (meeting.isCancelled) throw new AppError('CLOSED', 'the meeting was called off');
		const seated = new Set(people.map((one) => one.id));
		const wrong = EVENING_ROLES.filter((role) => !seated.has(input.turns[role]));
		if (wrong.length > 0)
			throw new AppError('INVALID_INPUT', 'somebody who has no seat', {
				fields: Object.fromEntries(wrong.map((role) => [role, 'error.field.choose'])),
			});
		await ctx.db.transaction((tx: Tx) => saveTurns(tx, meeting.id, input.turns));
		return { saved: true as const };
	});

type Person = Awaited<ReturnType<typeof listAtTable>>[number];

/** A meeting with who has a seat in it, for whoever may look in. */
async function meetingToEnter(
	ctx: MemberContext,
	id: string,
): Promise<{ meeting: SupervisionMeeting; people: Person[]; isSeated: boolean }> {
	const meeting = await findSupervision(ctx.db, id, ctx.viewer.organisationId);
	const people = meeting ? await listAtTable(ctx.db, meeting.id) : [];
	const isSeated = people.some((one) => one.id === ctx.viewer.accountId);
	if (!meeting || (!isSeated && !hasRole(ctx.viewer, 'trainer')))
		throw new AppError('NOT_FOUND', 'no such meeting, or no seat in it');
	return { meeting, people, isSeated };
}
