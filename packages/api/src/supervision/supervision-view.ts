import { HOME_ZONE, momentIn, dayIn } from '@sleutelwerk/core';
import type { Span, SupervisionMeeting } from '@sleutelwerk/db/repo/supervision';
import { z } from 'zod';

export const SUPERVISION_KINDS = ['intervisie', 'supervision'] as const;
/** Ways to talk a case through among peers; the steps of each stand in the catalogues. */
export const METHODS = ['incident', 'ten-step', 'respectful-gossip'] as const;

export const supervisionView = z.object({
	id: z.string(),
	kind: z.enum(SUPERVISION_KINDS),
	method: z.enum(METHODS),
	startsAt: z.date(),
	minutes: z.number(),
	place: z.string(),
	seats: z.number(),
	isCancelled: z.boolean(),
});

export function viewOfSupervision(meeting: SupervisionMeeting): z.infer<typeof supervisionView> {
	const { id, kind, startsAt, minutes, place, seats, isCancelled } = meeting;
	const method = METHODS.find((one) => one === meeting.method) ?? 'incident';
	return { id, kind, method, startsAt, minutes, place, seats, isCancelled };
}

/** The calendar year a moment lies in, by the clocks at home. */
export function yearOf(now: Date): Span & { year: number } {
	const year = Number(dayIn(HOME_ZONE, now).slice(0, 4));
	return { year, from: startOf(year), until: startOf(year + 1) };
}

function startOf(year: number): Date {
	const start = momentIn(HOME_ZONE, `${year}-01-01`, '00:00');
	if (!start) throw new Error(`the year ${year} does not begin`);
	return start;
}
