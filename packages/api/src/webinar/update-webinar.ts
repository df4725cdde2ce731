import { AppError } from '@sleutelwerk/core';
import type { Tx } from '@sleutelwerk/db';
import { countSeats, listRegistered, promoteFirst } from '@sleutelwerk/db/repo/registration';
import { setRoomChecked, updateWebinar as writeWebinar, type Webinar } from '@sleutelwerk/db/repo/webinar';
import { z } from 'zod';
import { coordinatorProcedure, type MemberContext } from '../trpc.ts';
import { lockOwnWebinar } from './own-webinar.ts';
import { givenTitles, webinarFields, type WebinarFields } from './webinar-fields.ts';
import { mailRegistered, tellChange } from './webinar-mail.ts';

/**
 * Changes a webinar that has not begun. Another time or language is told to everybody who left an address, once; more
 * seats let those who wait move up; another room has to be checked again before anybody is let in.
 */
export const updateWebinar = coordinatorProcedure
	.input(webinarFields)
	.output(
		z.object({
			id: z.string(),
			/** Whether people were told. */
			isTold: z.boolean(),
		}),
	)
	.mutation(async ({ ctx, input: wish }) => {
		return await ctx.db.transaction(async (tx) => {
			const before = await lockOwnWebinar(ctx, tx, wish.id);
			const registered = await listRegistered(tx, wish.id);
			refuse(ctx, {
				wish,
				before,
				taken: (await countSeats(tx, wish.id)).confirmed,
				people: registered.length,
			});
			if (isSame(before, wish)) return { id: wish.id, isTold: false };
			const { id, title, ...values } = wish;
			const at = ctx.clock();
			const after = await writeWebinar(tx, id, { ...values, title: givenTitles(title), at });
			if (after.joinUrl !== before.joinUrl) await setRoomChecked(tx, id, null);
			const isTold = isAnotherEvening(before, after);
			if (isTold) for (const to of registered) await tellChange(ctx, tx, { webinar: after, to });
			await fillSeats(ctx, tx, after);
			return { id, isTold };
		});
	});

type Change = { wish: WebinarFields; before: Webinar; taken: number; people: number };

/** Throws for a webinar that is over, and for what was promised to those who signed up. */
function refuse(ctx: MemberContext, { wish, before, taken, people }: Change): void {
	const isOver = !['draft', 'announced', 'open', 'closed'].includes(before.state);
	if (isOver || before.startsAt <= ctx.clock())
		throw new AppError('CLOSED', `cannot change: ${before.state}`);
	const fields: Record<string, string> = {};
	if (wish.startsAt <= ctx.clock()) fields.startsAt = 'error.field.past';
	if (wish.seats < taken) fields.seats = 'error.field.seatsTaken';
	// Who signed up to be among women only is not put among everybody, nor kept for longer than she read.
	if (people > 0 && wish.audience !== before.audience) fields.audience = 'error.field.promised';
	if (people > 0 && wish.deleteAfterDays > before.deleteAfterDays)
		fields.deleteAfterDays = 'error.field.promised';
	if (Object.keys(fields).length > 0)
		throw new AppError('INVALID_INPUT', 'not possible any more', { fields });
}

const CHANGEABLE = [
	...(['title', 'startsAt', 'minutes', 'languages', 'interpreters'] as const),
	...(['audience', 'seats', 'joinUrl', 'deleteAfterDays'] as const),
];

/** The same form sent again changes nothing and tells nobody. */
function isSame(before: Webinar, wish: WebinarFields): boolean {
	const after = { ...wish, title: givenTitles(wish.title) };
	const sorted = (value: unknown) =>
		value !== null && typeof value === 'object' && !Array.isArray(value) && !(value instanceof Date)
			? Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1))
			: value;
	return CHANGEABLE.every(
		(name) => JSON.stringify(sorted(before[name])) === JSON.stringify(sorted(after[name])),
	);
}

function isAnotherEvening(before: Webinar, after: Webinar): boolean {
	const told = ({ startsAt, minutes, languages, interpreters }: Webinar) =>
		JSON.stringify([startsAt, minutes, languages, interpreters]);
	return told(before) !== told(after);
}

/** Gives free seats to who waited longest. The webinar's row is locked. */
async function fillSeats(ctx: MemberContext, tx: Tx, webinar: Webinar): Promise<void> {
	const { confirmed } = await countSeats(tx, webinar.id);
	for (let free = webinar.seats - confirmed; free > 0; free -= 1) {
		const to = await promoteFirst(tx, webinar.id);
		if (!to) return;
		await mailRegistered(ctx, tx, { webinar, to, template: 'webinar-promoted' });
	}
}
