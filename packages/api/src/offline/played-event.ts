import { z } from 'zod';

const node = z.string().min(1).max(80);

/** Longer than any words a form takes, sealed and written in base64url. */
export const letter = z.string().min(1).max(24_000);

/** What somebody did in a rehearsal without a network; own words come as a letter. */
export const playedEvent = z.discriminatedUnion('type', [
	z.object({ type: z.literal('continued'), at: node }),
	z.object({ type: z.literal('chose'), at: node, choice: node }),
	z.object({ type: z.literal('repaired'), at: node, choice: node }),
	z.object({ type: z.literal('wrote'), at: node, words: letter, consent: z.boolean() }),
	z.object({ type: z.literal('skipped'), at: node }),
	z.object({ type: z.literal('ended'), from: z.enum(['playing', 'debrief']) }),
	z.object({ type: z.literal('retried'), attempt: z.int().min(1) }),
]);
