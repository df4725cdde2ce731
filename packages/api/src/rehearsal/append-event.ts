import { z } from 'zod';
import { audioInput } from '../recording/audio-input.ts';
import { voiceOfTurn } from '../recording/spoken-turn.ts';
import { learnerProcedure } from '../trpc.ts';
import { playEvent } from './play.ts';

const node = z.string().min(1).max(80);

const playEventSchema = z.discriminatedUnion('type', [
	z.object({ type: z.literal('started') }),
	z.object({ type: z.literal('continued'), at: node }),
	z.object({ type: z.literal('chose'), at: node, choice: node }),
	z.object({ type: z.literal('repaired'), at: node, choice: node }),
	z
		.object({
			type: z.literal('wrote'),
			at: node,
			words: z.string().trim().max(2000),
			/** Whether the trainer may read and hear it. */
			consent: z.boolean(),
			/** What was said instead of, or beside, the words. */
			voice: audioInput.optional(),
		})
		.refine(({ words, voice }) => words !== '' || voice, { path: ['words'], error: 'error.field.required' }),
	z.object({ type: z.literal('skipped'), at: node }),
	z.object({ type: z.literal('ended'), from: z.enum(['playing', 'debrief']).optional() }),
	z.object({ type: z.literal('retried'), attempt: z.int().min(1).optional() }),
	z.object({ type: z.literal('language-changed'), locale: z.string().max(10) }),
]);

/** Adds one event to a rehearsal; a repeat changes nothing. */
export const appendEvent = learnerProcedure
	.input(z.object({ rehearsalId: z.uuid(), event: playEventSchema }))
	.output(z.object({ changed: z.boolean(), status: z.enum(['before', 'playing', 'debrief', 'ended']) }))
	.mutation(async ({ ctx, input }) => {
		const { rehearsalId, event } = input;
		const voice = await voiceOfTurn(ctx, event);
		return await playEvent(ctx, rehearsalId, event.type === 'wrote' ? { ...event, voice } : event);
	});
