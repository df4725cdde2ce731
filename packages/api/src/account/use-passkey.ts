import { checkPasskey, isHandleOf } from '@sleutelwerk/auth';
import { findPasskey, usePasskey as writeUse } from '@sleutelwerk/db/repo/passkey';
import type { Context } from '../context.ts';
import { readSigned } from './passkey-answer.ts';
import { takeChallengeOf } from './passkey-challenge.ts';

/**
 * Whose passkey signed what was asked, and writes the use down; null where anything is wrong. With `accountId` it is a
 * second step of this person; without it stands for both steps, and the device must have made sure who held it.
 */
export async function usePasskey(
	ctx: Context,
	text: string,
	{ accountId }: { accountId: string | null },
): Promise<string | null> {
	const response = readSigned(text);
	if (!response) return null;
	const { clientDataJSON, userHandle } = response.response;
	const of = accountId ? { purpose: 'factor' as const, accountId } : { purpose: 'entry' as const, accountId };
	const challenge = await takeChallengeOf(ctx, clientDataJSON, of);
	if (challenge === null) return null;
	const known = await findPasskey(ctx.db, response.id);
	if (!known || (accountId !== null && known.accountId !== accountId)) return null;
	// The device says whose key it is; where nobody said it before, it has to.
	if ((userHandle || accountId === null) && !isHandleOf(userHandle, known.accountId)) return null;
	const mustVerify = accountId === null;
	const counter = await checkPasskey(response, { origin: ctx.origin, challenge, known, mustVerify });
	if (counter === null) return null;
	const isMine = await writeUse(ctx.db, known.id, { counter, at: ctx.clock() });
	return isMine ? known.accountId : null;
}
