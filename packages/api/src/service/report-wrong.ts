import { AppError, refusedTraces } from '@sleutelwerk/core';
import type { Tx } from '@sleutelwerk/db';
import { countAgain, insertNotice, listOpenNotices, type NewNotice } from '@sleutelwerk/db/repo/freshness';
import { lockPublicService } from '@sleutelwerk/db/repo/service';
import { WRONG_THINGS } from '@sleutelwerk/db/schema';
import { dutchDay, refuseSecretSource } from '@sleutelwerk/directory';
import { z } from 'zod';
import { limit } from '../limits.ts';
import { publicProcedure } from '../trpc.ts';

/** More than this about one service says nothing new: from then on they are only counted. */
const OPEN_AT_MOST = 20;

/**
 * A visitor says that something on the map is wrong. Who it is is not asked and not kept, the day stands for the moment,
 * and what could lead to somebody is refused: a coordinator looks the right number up herself.
 */
export const reportWrong = publicProcedure
	.input(
		z.object({
			serviceId: z.uuid('error.field.choose'),
			what: z.enum(WRONG_THINGS, 'error.field.choose'),
			words: z.string().trim().max(300, 'error.field.invalid').default(''),
		}),
	)
	.output(z.object({ kept: z.literal(true) }))
	.mutation(async ({ ctx, input: { serviceId, what, words } }) => {
		await limit(ctx, 'reportWrongPerAddress', ctx.address);
		if (refusedTraces(words).length > 0) throw wrongWords('directory.wrong.problem.traces');
		const day = dutchDay(ctx.clock());
		await ctx.db.transaction(async (tx) => {
			const found = await lockPublicService(tx, serviceId, day);
			if (!found) throw new AppError('NOT_FOUND', 'no such service');
			try {
				refuseSecretSource(found.record, words);
			} catch (cause) {
				throw wrongWords('error.field.secretPlace', cause);
			}
			await keepNotice(tx, { serviceId, kind: 'wrong', what, words, day, revision: found.revision });
		});
		return { kept: true as const };
	});

/** The same again is counted, and so is everything once a lot waits. */
async function keepNotice(tx: Tx, notice: NewNotice): Promise<void> {
	const open = (await listOpenNotices(tx, notice.serviceId)).filter((one) => one.kind === 'wrong');
	const same = open.find((one) => one.what === notice.what && one.words === notice.words);
	const full =
		open.length < OPEN_AT_MOST ? undefined : (open.find((one) => one.what === notice.what) ?? open[0]);
	const known = same ?? full;
	await (known ? countAgain(tx, known.id) : insertNotice(tx, notice));
}

function wrongWords(key: string, cause?: unknown): AppError {
	return new AppError('INVALID_INPUT', 'a notice tells of somebody or of a secret place', {
		fields: { words: key },
		cause,
	});
}
