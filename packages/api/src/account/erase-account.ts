import path from 'node:path';
import { verifyPassword } from '@sleutelwerk/auth';
import { AppError } from '@sleutelwerk/core';
import { insertAudit } from '@sleutelwerk/db/repo/audit';
import { erasePerson, lockAccount } from '@sleutelwerk/db/repo/personal-data';
import { deleteRecordingsBy } from '@sleutelwerk/db/repo/recording';
import { deleteVoicesOf } from '@sleutelwerk/db/repo/voice-note';
import type { Tx } from '@sleutelwerk/db';
import { forgetMailsTo } from '@sleutelwerk/mail';
import { z } from 'zod';
import { PUBLIC_REASONS } from '../certificate/certificate-state.ts';
import { forgetHolder } from '../certificate/forget-holder.ts';
import { limit } from '../limits.ts';
import { memberProcedure, type MemberContext } from '../trpc.ts';
import { releaseSeats } from './release-seats.ts';

/** What one types instead of the password, in each language of the page. */
const ERASE_WORDS: readonly string[] = ['wissen', 'erase', 'حذف', 'sil'];

/**
 * Empties everything that says who the person is or what she wrote, and logs her out everywhere. Certificates stay and
 * can still be checked, without a name. It takes the password or the typed word: nobody is kept here by a forgotten one.
 */
export const eraseAccount = memberProcedure
	.input(z.object({ password: z.string().max(500).default(''), word: z.string().trim().max(40).default('') }))
	.output(z.object({ erased: z.literal(true) }))
	.mutation(async ({ ctx, input }) => {
		await limit(ctx, 'loginPerAccount', ctx.viewer.accountId);
		await ctx.db.transaction((tx) => erase(ctx, tx, input));
		ctx.cookie.clear();
		return { erased: true as const };
	});

async function erase(
	ctx: MemberContext,
	tx: Tx,
	{ password, word }: { password: string; word: string },
): Promise<void> {
	const { accountId, organisationId } = ctx.viewer;
	const account = await lockAccount(tx, accountId);
	if (!account) throw new AppError('NOT_FOUND', 'the account is gone');
	const isMeant =
		ERASE_WORDS.includes(word.toLowerCase()) ||
		(password !== '' && (await verifyPassword(password, account.passwordHash)));
	if (!isMeant)
		throw new AppError('INVALID_INPUT', 'not confirmed', { fields: { password: 'error.field.eraseWord' } });
	await releaseSeats(ctx, tx, account);
	await deleteVoicesOf(tx, accountId);
	await deleteRecordingsBy(tx, accountId);
	await erasePerson(tx, accountId, { at: ctx.clock(), keptReasons: PUBLIC_REASONS });
	await forgetHolder(ctx, tx, accountId);
	// After her messages' rows were deleted: one that was just being sent is a file by now.
	if (account.email) await forgetMailsTo(path.join(ctx.dataDir, 'mail'), account.email);
	await insertAudit(tx, {
		actorId: accountId,
		subjectId: accountId,
		organisationId,
		action: 'account.erased',
		at: ctx.clock(),
	});
}
