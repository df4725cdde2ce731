import {
	deriveKey,
	limitDecision,
	limitKeyOf,
	limitKeyOfAddress,
	limitRule,
	previousWindowStartOf,
	windowStartOf,
	type LimitName,
} from '@sleutelwerk/auth';
import { AppError } from '@sleutelwerk/core';
import { attemptsIn, countAttempt } from '@sleutelwerk/db/repo/attempt';
import type { Context } from './context.ts';

/**
 * Counts a try and refuses it (TOO_MANY, with seconds to wait) when a limit is passed. What is counted is a keyed hash:
 * the table tells nobody who tried. Counted outside any transaction, so that a refused try counts too.
 */
export async function limit(
	ctx: Pick<Context, 'db' | 'clock' | 'appKey'>,
	name: LimitName,
	value: string,
): Promise<void> {
	const rule = limitRule(name);
	const at = ctx.clock();
	const secret = deriveKey(ctx.appKey, 'limit-key');
	const key = rule.per === 'address' ? limitKeyOfAddress(value, secret) : limitKeyOf(value, secret);
	const previous = await attemptsIn(ctx.db, {
		rule: name,
		key,
		windowStart: previousWindowStartOf(rule, at),
	});
	const current = await countAttempt(ctx.db, { rule: name, key, windowStart: windowStartOf(rule, at) });
	const decision = limitDecision(rule, { current, previous }, at);
	if (!decision.allowed) throw new AppError('TOO_MANY', `limit ${name}`, { retryAfter: decision.retryAfter });
}
