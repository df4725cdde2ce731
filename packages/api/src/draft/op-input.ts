import { LOCALES, METER_MAX, METER_MIN, METERS, PICTURES, SKILLS } from '@sleutelwerk/core';
import { DRAFT_LIMITS } from '@sleutelwerk/role-play';
import { z } from 'zod';

// Generous here: what is too long or too many is told by the operation, with the sentence it is about.
const words = z
	.string()
	.max(10 * DRAFT_LIMITS.text)
	.transform((text) => text.replaceAll('\r\n', '\n').trim());
const id = z.string().max(120);
const ids = z.array(z.string().max(80)).max(20).readonly();
const lines = z
	.array(z.object({ id: id.optional(), speaker: z.string().min(1).max(80), text: words }))
	.max(40)
	.readonly();
const effect = z.coerce.number().int().min(-3).max(3);
const level = z.coerce.number().int().min(METER_MIN).max(METER_MAX);

const choice = z.object({
	id,
	text: words,
	lines,
	coach: words,
	phrase: words,
	effects: z.object({ trust: effect, safety: effect, pace: effect, ownLimit: effect }),
	repair: z.object({ kind: z.enum(['none', 'possible', 'impossible']), text: words }),
	teaches: ids,
	to: id,
});

const moment = z.object({
	picture: z.enum(PICTURES),
	cue: words,
	thought: words,
	isHeavy: z.boolean(),
	lines,
	teaches: ids,
	to: id.nullable(),
	skipTo: id.nullable(),
	choices: z.array(choice).max(8).readonly(),
	ideal: id.nullable(),
	prompt: words,
	models: z.array(words).max(20).readonly(),
	skills: z.array(z.enum(SKILLS)).readonly(),
	toTrainer: z.boolean(),
	reflection: z.array(words).max(20).readonly(),
});

const frame = z.object({
	...{ title: words, goal: words, who: words, where: words, note: words, freedom: words },
	people: z
		.array(z.object({ id: id.optional(), name: words }))
		.max(20)
		.readonly(),
	beats: z
		.array(
			z.object({
				id: id.optional(),
				kind: z.enum(['secrecy', 'child-in-danger', 'threat']),
				route: words,
			}),
		)
		.max(20)
		.readonly(),
	meters: z.object(
		Object.fromEntries(METERS.map((meter) => [meter, level])) as Record<
			(typeof METERS)[number],
			typeof level
		>,
	),
	why: words,
	questions: z.array(words).max(20).readonly(),
	action: words,
	grounding: z.array(words).max(20).readonly(),
});

/** One operation of `role-play`'s editor as it comes in. */
export const opInput = z.discriminatedUnion('op', [
	z.object({
		op: z.literal('add-moment'),
		kind: z.enum(['scene', 'decision', 'open', 'ending']),
		after: id.nullable(),
	}),
	z.object({ op: z.literal('add-choice'), at: id }),
	z.object({ op: z.literal('set-moment'), at: id, moment }),
	z.object({ op: z.literal('set-frame'), frame }),
	z.object({ op: z.literal('connect'), from: id, to: id }),
	z.object({ op: z.literal('remove-moment'), at: id }),
	z.object({ op: z.literal('remove-choice'), at: id }),
	z.object({ op: z.literal('set-text'), locale: z.enum(LOCALES), id, text: words, was: words.optional() }),
]);
