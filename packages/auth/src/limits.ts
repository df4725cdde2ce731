const MINUTE = 60;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

type LimitFacts = { max: number; windowSeconds: number; per: 'account' | 'address' | 'mail' };

/**
 * How often something may be tried; published in `docs/limits.md`. "Per address" is generous: a class of twenty sits
 * behind one router, and a whole city behind one mobile provider.
 */
export const LIMITS = {
	loginPerAccount: { max: 10, windowSeconds: 15 * MINUTE, per: 'account' },
	loginPerAddress: { max: 150, windowSeconds: 15 * MINUTE, per: 'address' },
	secondFactor: { max: 10, windowSeconds: 15 * MINUTE, per: 'account' },
	// Looking and signing count one each; ten wrong answers end the second step sooner.
	passkeyPerAccount: { max: 40, windowSeconds: 15 * MINUTE, per: 'account' },
	passkeyPerAddress: { max: 300, windowSeconds: 15 * MINUTE, per: 'address' },
	loginLinkPerMail: { max: 5, windowSeconds: HOUR, per: 'mail' },
	loginLinkPerAddress: { max: 60, windowSeconds: HOUR, per: 'address' },
	codePerAddress: { max: 60, windowSeconds: 15 * MINUTE, per: 'address' },
	registerPerAddress: { max: 60, windowSeconds: HOUR, per: 'address' },
	// Only a flood is stopped here; that nobody is buried in mail is the next line's work.
	signUpPerAddress: { max: 1000, windowSeconds: MINUTE, per: 'address' },
	signUpPerMail: { max: 10, windowSeconds: DAY, per: 'mail' },
	leavePerAddress: { max: 300, windowSeconds: MINUTE, per: 'address' },
	askPerAddress: { max: 30, windowSeconds: 10 * MINUTE, per: 'address' },
	reportWrongPerAddress: { max: 30, windowSeconds: HOUR, per: 'address' },
	// Whoever writes in confidence writes once; a class behind one router still may.
	concernPerAddress: { max: 20, windowSeconds: HOUR, per: 'address' },
	verifyPerAddress: { max: 6000, windowSeconds: MINUTE, per: 'address' },
	invitePerAccount: { max: 200, windowSeconds: DAY, per: 'account' },
	importPerAccount: { max: 30, windowSeconds: HOUR, per: 'account' },
	// A PIN of six digits stands on a screen in the room: nobody types it wrong ten times.
	checkInPerAccount: { max: 10, windowSeconds: 15 * MINUTE, per: 'account' },
	exportPerAccount: { max: 10, windowSeconds: DAY, per: 'account' },
	// A whole lesson is read aloud in an hour; a voice is two megabytes at most.
	recordPerAccount: { max: 300, windowSeconds: HOUR, per: 'account' },
	voicePerAccount: { max: 30, windowSeconds: HOUR, per: 'account' },
} as const satisfies Record<string, LimitFacts>;

export type LimitName = keyof typeof LIMITS;
export type LimitRule = LimitFacts & { name: LimitName };

/** Attempts in the running window (this one included, refused ones too) and in the one before it. */
export type AttemptCounts = { current: number; previous: number };
export type LimitDecision = { allowed: true } | { allowed: false; retryAfter: number };

export function limitRule(name: LimitName): LimitRule {
	return { name, ...LIMITS[name] };
}

/** The start of the window a moment falls in: equal on every process, so that all count in the same row. */
export function windowStartOf(rule: LimitRule, at: Date): Date {
	const length = rule.windowSeconds * 1000;
	return new Date(Math.floor(at.getTime() / length) * length);
}

/** The start of the window before it, whose attempts still weigh. */
export function previousWindowStartOf(rule: LimitRule, at: Date): Date {
	return new Date(windowStartOf(rule, at).getTime() - rule.windowSeconds * 1000);
}

/**
 * Whether one more try is allowed. The window slides: the one before counts for the part of it that still lies within
 * the last `windowSeconds`, so that nobody gets twice the number around the turn. `retryAfter` is in whole seconds.
 */
export function limitDecision(rule: LimitRule, counts: AttemptCounts, at: Date): LimitDecision {
	const elapsed = (at.getTime() - windowStartOf(rule, at).getTime()) / 1000;
	const remaining = 1 - elapsed / rule.windowSeconds;
	if (counts.current + counts.previous * remaining <= rule.max) return { allowed: true };
	return { allowed: false, retryAfter: secondsToWait(rule, counts, elapsed) };
}

function secondsToWait(rule: LimitRule, { current, previous }: AttemptCounts, elapsed: number): number {
	const untilTurn = rule.windowSeconds - elapsed;
	// Within this window, as soon as enough of the one before has slid out (the next try counts too) ...
	if (current < rule.max && previous > 0) {
		const remaining = (rule.max - current - 1) / previous;
		return Math.max(1, Math.ceil((1 - remaining) * rule.windowSeconds - elapsed));
	}
	// ... else in the next one, as soon as enough of this one has.
	const afterTurn = (1 - (rule.max - 1) / current) * rule.windowSeconds;
	return Math.max(1, Math.ceil(untilTurn + Math.max(0, afterTurn)));
}
