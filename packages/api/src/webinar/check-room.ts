import { AppError } from '@sleutelwerk/core';
import type { Tx } from '@sleutelwerk/db';
import { setRoomChecked, type Webinar } from '@sleutelwerk/db/repo/webinar';
import { z } from 'zod';
import { coordinatorProcedure, type MemberContext } from '../trpc.ts';
import { lockOwnWebinar } from './own-webinar.ts';

/** What has to be true of the room: participants do not see each other, nothing is recorded, there is no chat. */
const ROOM_RULES = ['hidden', 'notRecorded', 'chatOff'] as const;
export const roomTicks = z.array(z.enum(ROOM_RULES)).max(ROOM_RULES.length);

/** Remembers that somebody looked at the room. A room that was not looked at lets nobody in. */
export const checkRoom = coordinatorProcedure
	.input(z.object({ id: z.uuid(), room: roomTicks }))
	.output(z.object({ checked: z.literal(true) }))
	.mutation(async ({ ctx, input }) => {
		await ctx.db.transaction(async (tx) => {
			const webinar = await lockOwnWebinar(ctx, tx, input.id);
			await noteRoom(ctx, tx, { webinar: { ...webinar, roomCheckedAt: null }, room: input.room });
		});
		return { checked: true as const };
	});

/** Throws INVALID_INPUT unless the room was checked before or is checked now, each rule of it. */
export async function noteRoom(
	ctx: MemberContext,
	tx: Tx,
	{ webinar, room }: { webinar: Webinar; room: readonly string[] },
): Promise<void> {
	if (webinar.roomCheckedAt) return;
	if (!ROOM_RULES.every((rule) => room.includes(rule)))
		throw new AppError('INVALID_INPUT', 'the room was not checked', { fields: { room: 'error.field.room' } });
	await setRoomChecked(tx, webinar.id, ctx.clock());
}
