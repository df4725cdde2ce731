import type { Span } from '@sleutelwerk/db/repo/supervision';

export const STATUSES = ['on-track', 'soon', 'overdue'] as const;
export type SupervisionStatus = (typeof STATUSES)[number];

export type YearSoFar = {
	/** Meetings she was at this year. */
	attended: number;
	/** Coming meetings of this year in which she has a seat. */
	booked: number;
	/** How many the organisation asks for in a year. */
	perYear: number;
	/** Since when she is a key person: nobody is behind for months in which she was none. */
	since: Date;
};

/**
 * How a key person stands. What is asked grows evenly over the year, counted from the day she became a key person:
 * `overdue` has fewer whole meetings than that, also with her coming seats; `soon` is due within half a turn (six weeks
 * at four a year), or a coming seat sets it right; else `on-track`. The rule of this project; the page shows it.
 */
export function supervisionStatus(so: YearSoFar, { from, until }: Span, now: Date): SupervisionStatus {
	const begun = Math.max(from.getTime(), so.since.getTime());
	const share = Math.max(0, now.getTime() - begun) / (until.getTime() - from.getTime());
	const asked = so.perYear * Math.min(1, share);
	if (so.attended + so.booked < Math.floor(asked)) return 'overdue';
	return so.attended < Math.round(asked) ? 'soon' : 'on-track';
}

/**
 * When her next turn is late, if she does nothing more this year: the moment at which the rule above asks for one more
 * than she has, her coming seats included. Null: not in this year.
 */
export function nextTurn(so: YearSoFar, { from, until }: Span): { turn: number; dueAt: Date } | null {
	const turn = so.attended + so.booked + 1;
	if (turn > so.perYear) return null;
	const begun = Math.max(from.getTime(), so.since.getTime());
	const dueAt = new Date(begun + (turn / so.perYear) * (until.getTime() - from.getTime()));
	return dueAt < until ? { turn, dueAt } : null;
}
