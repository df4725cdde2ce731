import { LOCALES, METERS, METER_MAX, METER_MIN, PICTURES, SKILLS } from '@sleutelwerk/core';
import { DRAFT_LIMITS } from '@sleutelwerk/role-play';
import { z } from 'zod';

// Words the editor gives a meaning of their own are no ids.
const RESERVED = new Set(['new', 'start', 'frame', 'graph', 'debrief']);
// Nor are names that every object has: looked up in a table without them, `constructor` finds a function.
const isFree = (value: string) => !(value in Object.prototype);
const id = z
	.string()
	.regex(/^[\p{L}\p{N}][\p{L}\p{N}_.-]{0,79}$/u)
	.refine((value) => !RESERVED.has(value) && isFree(value));
/** Empty: not decided yet. */
const way = z.union([id, z.literal('')]);
const textId = z
	.string()
	.regex(/^[\p{L}\p{N}][\p{L}\p{N}_.-]{0,119}$/u)
	.refine(isFree);
const speaker = z.string().min(1).max(80).refine(isFree);
const level = z.int().min(METER_MIN).max(METER_MAX);
const change = z.int().min(-METER_MAX).max(METER_MAX);

const condition = z.union([
	z.strictObject({ meter: z.enum(METERS), min: level.optional(), max: level.optional() }),
	z.strictObject({ chose: id }),
	z.strictObject({ notChose: id }),
	z.strictObject({ repaired: id }),
	z.strictObject({ notRepaired: id }),
]);
const when = z.array(condition).max(6).optional();
const targets = z.array(z.strictObject({ to: id, when })).max(8);
const line = z.strictObject({ id: textId, speaker, when });
const effects = z.partialRecord(z.enum(METERS), change);
const teaches = z.array(z.string().max(80)).max(6).optional();

const staging = {
	picture: z.enum(PICTURES),
	cue: textId,
	thought: textId.optional(),
	lines: z.array(line).max(40),
	heavy: z.boolean().optional(),
	teaches,
};
const repair = z.union([
	z.strictObject({ kind: z.literal('possible'), text: textId, to: way, effects }),
	z.strictObject({ kind: z.literal('impossible'), text: textId }),
]);
const choice = z.strictObject({
	...{ id, text: textId, when, effects, after: z.array(line).max(40), coach: textId },
	...{ phrase: textId.optional(), repair: repair.optional(), teaches, to: targets },
});
const node = z.discriminatedUnion('kind', [
	z.strictObject({ ...staging, kind: z.literal('scene'), to: targets }),
	z.strictObject({ ...staging, kind: z.literal('decision'), choices: z.array(choice).max(8), skipTo: way }),
	z.strictObject({
		...staging,
		...{ kind: z.literal('open'), prompt: textId, models: z.array(textId).max(20) },
		...{ skills: z.array(z.enum(SKILLS)), toTrainer: z.boolean(), to: targets, skipTo: way },
	}),
	z.strictObject({ ...staging, kind: z.literal('ending'), reflection: z.array(textId).max(20) }),
]);

/** A whole graph from outside (an import): only its shape is looked at here, its sense by the lint. */
export const graphInput = z.strictObject({
	before: z.strictObject({
		...{ title: textId, goal: textId, who: textId, where: textId, note: textId, freedom: textId },
	}),
	skills: z.array(z.enum(SKILLS)),
	speakers: z.record(speaker, textId),
	services: z.array(z.string().max(80)).max(40),
	beats: z
		.array(
			z.strictObject({
				id: z.string().min(1).max(80),
				kind: z.enum(['secrecy', 'child-in-danger', 'threat']),
				route: textId,
			}),
		)
		.max(12),
	meters: z.strictObject({ trust: level, safety: level, pace: level, ownLimit: level }),
	start: way,
	nodes: z
		.record(id, node)
		.refine((nodes) => Object.keys(nodes).length <= 4 * DRAFT_LIMITS.moments, 'error.field.long'),
	debrief: z.strictObject({
		idealPath: z.array(id).max(200),
		idealWhy: textId,
		questions: z.array(textId).max(20),
		action: textId,
		grounding: z.array(textId).max(20),
	}),
});

const table = z
	.record(textId, z.string().max(4 * DRAFT_LIMITS.text))
	.refine((texts) => Object.keys(texts).length <= 3000, 'error.field.long');
export const textsInput = z.partialRecord(z.enum(LOCALES), table);

/** What a draft is besides its graph: where it stands in the course, how long it takes, how hard it is. */
export const factsInput = {
	part: z.coerce.number().int().min(1).max(6),
	minutes: z.coerce.number().int().min(1).max(60),
	difficulty: z.coerce.number().int().min(1).max(3).default(1),
};
