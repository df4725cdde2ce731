const HOUR = 3_600_000;
const DAY = 24 * HOUR;

/** All in milliseconds. */
export type SessionRules = {
	/** Unused for so long, it ends. */
	inactivity: number;
	/** It ends after so long, used or not. */
	lifetime: number;
	/** `last_verified_at` is written at most so often: one write an hour instead of one a page. */
	refreshEvery: number;
};

export type SessionTimes = { createdAt: Date; lastVerifiedAt: Date };
export type SessionState = 'valid' | 'refresh' | 'expired';

/**
 * Trainees and key persons come once a week; staff see other people's data, often on a shared computer. Who knows a
 * password and never took the second step is not left standing at the door.
 */
export const SESSION_RULES = {
	trainee: { inactivity: 14 * DAY, lifetime: 90 * DAY, refreshEvery: HOUR },
	staff: { inactivity: 12 * HOUR, lifetime: 7 * DAY, refreshEvery: HOUR },
	waiting: { inactivity: HOUR / 2, lifetime: HOUR / 2, refreshEvery: HOUR },
} as const satisfies Record<string, SessionRules>;

/** What is to be done with a session at a moment: let in, let in and write the moment down, or delete. */
export function sessionState(record: SessionTimes, at: Date, rules: SessionRules): SessionState {
	const age = at.getTime() - record.createdAt.getTime();
	const idle = at.getTime() - record.lastVerifiedAt.getTime();
	// A clock set back must not make a session live longer than it was given.
	if (age < -HOUR || age >= rules.lifetime || idle >= rules.inactivity) return 'expired';
	return idle >= rules.refreshEvery || idle < 0 ? 'refresh' : 'valid';
}

/** Seconds a cookie may live: never longer than what is left of the session. */
export function cookieSeconds(record: SessionTimes, at: Date, rules: SessionRules): number {
	const left = record.createdAt.getTime() + rules.lifetime - at.getTime();
	return Math.max(0, Math.floor(Math.min(left, rules.inactivity) / 1000));
}
