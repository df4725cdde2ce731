import { METER_MAX, METERS, PICTURES, type Meter, type Meters, type PictureName } from '@sleutelwerk/core';
import { problem, type InkProblem } from './problems.ts';

/** What the tags of a choice and of the lines after it say. */
export type ChoiceTags = { coach: string | null; phrase: string | null; effects: Partial<Meters> };

const FRAME = ['title', 'goal', 'who', 'where', 'note', 'freedom'] as const;
export type FrameTags = Partial<Record<(typeof FRAME)[number], string>> & { picture?: PictureName };

type Tag = { name: string; value: string; whole: string };
type Place = { knot: string | null };

/** Collects what could not be carried over, each once. */
export type TagLog = (one: InkProblem) => void;

function splitTag(whole: string): Tag {
	const [name = '', ...rest] = whole.split(':');
	return { name: name.trim().toLowerCase(), value: rest.join(':').trim(), whole };
}

/** The speaker of a line; the other tags go to `rest`. */
export function speakerOf(tags: readonly string[]): { speaker: string | null; rest: readonly string[] } {
	const all = tags.map(splitTag);
	const named = all.find((tag) => tag.name === 'speaker' && tag.value !== '');
	return { speaker: named?.value ?? null, rest: all.filter((tag) => tag !== named).map((tag) => tag.whole) };
}

/** Reads `coach`, `phrase` and the meters; anything else is logged, as is a second coach. */
export function readChoiceTags(tags: readonly string[], { knot }: Place, log: TagLog): ChoiceTags {
	const read: ChoiceTags = { coach: null, phrase: null, effects: {} };
	for (const tag of tags.map(splitTag)) {
		const meter = METERS.find((one) => one.toLowerCase() === tag.name.replaceAll(/[\s_-]/g, ''));
		if (meter) readMeter(read.effects, { meter, tag, knot }, log);
		else if ((tag.name === 'coach' || tag.name === 'phrase') && tag.value && read[tag.name] === null)
			read[tag.name] = tag.value;
		else log(problem('unknown-tag', { knot, detail: tag.whole }));
	}
	return read;
}

function readMeter(
	effects: Record<string, number>,
	{ meter, tag, knot }: { meter: Meter; tag: Tag; knot: string | null },
	log: TagLog,
): void {
	const step = /^[+-]?\d{1,2}$/.test(tag.value) ? Number(tag.value) : NaN;
	const sum = (effects[meter] ?? 0) + step;
	if (Math.abs(sum) <= METER_MAX) effects[meter] = sum;
	else log(problem('wrong-value', { knot, detail: tag.whole }));
}

/** Reads the tags at the top of the story: what is shown before it starts, and the drawing. */
export function readFrameTags(tags: readonly string[], log: TagLog): FrameTags {
	const frame: FrameTags = {};
	for (const tag of tags.map(splitTag)) {
		const name = FRAME.find((one) => one === tag.name);
		const picture = PICTURES.find((one) => tag.name === 'picture' && one === tag.value);
		if (name && tag.value) frame[name] = tag.value;
		else if (picture) frame.picture = picture;
		else log(problem('unknown-tag', { detail: tag.whole }));
	}
	return frame;
}

/** Tags of lines that belong to no choice (the opening) and mean nothing there. */
export function refuseTags(tags: readonly string[], { knot }: Place, log: TagLog): void {
	for (const whole of tags) log(problem('unknown-tag', { knot, detail: whole }));
}
