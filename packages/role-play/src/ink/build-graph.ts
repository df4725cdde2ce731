import type { Choice, DecisionNode, Line, PictureName, ScenarioGraph, ScenarioNode } from '@sleutelwerk/core';
import type { InkChoice, InkLine, InkPlaces } from './explore.ts';
import { distinct } from './find-features.ts';
import { groupPlaces } from './minimise.ts';
import { problem, refuse, type InkProblem } from './problems.ts';
import { readChoiceTags, readFrameTags, refuseTags, speakerOf, type FrameTags } from './read-tags.ts';

export type BuiltGraph = { graph: ScenarioGraph; text: Record<string, string>; problems: InkProblem[] };

/** The most a draft takes in, see `scenario-input.ts` of the API. */
const MOST_NODES = 160;
const MOST_TEXTS = 3_000;
/** A scenario offers two or three choices. */
const MOST_CHOICES = 3;
const END = 'end';
// A map: of an object, a story with a speaker called `constructor` would find a function.
const SPEAKERS: ReadonlyMap<string, string> = new Map([
	['you', 'you'],
	['jij', 'you'],
	['narrator', 'narrator'],
	['verteller', 'narrator'],
]);
const START_METERS = { trust: 5, safety: 5, pace: 5, ownLimit: 5 };

/** Everything that is written while the graph is built. */
class Draft {
	readonly text: Record<string, string> = {};
	readonly problems: InkProblem[] = [];
	readonly speakers = new Map<string, string>();
	readonly picture: PictureName;

	constructor(frame: FrameTags) {
		this.picture = frame.picture ?? 'bench';
	}

	log = (one: InkProblem): void => void this.problems.push(one);

	speaker(name: string): string {
		const known = SPEAKERS.get(name.toLowerCase()) ?? this.speakers.get(name);
		if (known) return known;
		const id = `s${this.speakers.size + 1}`;
		this.speakers.set(name, id);
		this.text[`speaker.${id}`] = name;
		return id;
	}

	/** Writes the lines that have words, under `<id>.1`, `<id>.2`; gives the tags that are left over too. */
	lines(id: string, said: readonly InkLine[], echo: string | null): { lines: Line[]; tags: string[] } {
		const [lines, tags]: [Line[], string[]] = [[], []];
		for (const [index, { text, tags: own }] of said.entries()) {
			const { speaker, rest } = speakerOf(own);
			tags.push(...rest);
			if (text.trim() === '') continue;
			const lineId = `${id}.${lines.length + 1}`;
			const isEcho = index === 0 && echo !== null && text.trim() === echo.trim();
			lines.push({ id: lineId, speaker: speaker ? this.speaker(speaker) : isEcho ? 'you' : 'narrator' });
			this.text[lineId] = text;
		}
		return { lines, tags };
	}
}

/** A scenario that shows the lines and choices of the places, and the list of what was lost on the way. */
export function buildGraph({ opening, globalTags, places, notes }: InkPlaces): BuiltGraph {
	const groups = groupPlaces(places);
	const log: InkProblem[] = [...notes];
	const frame = readFrameTags(globalTags, (one) => void log.push(one));
	const draft = new Draft(frame);
	const ids = nameGroups(places, groups);
	const idAt = (place: number) => ids.get(groups[place] ?? 0) ?? END;
	const nodes: Record<string, ScenarioNode> = {};
	for (const [index, place] of places.entries()) {
		const id = idAt(index);
		if (Object.hasOwn(nodes, id) || place.choices.length === 0) continue;
		nodes[id] = decisionNode(draft, { id, place, idAt });
	}
	const begin = draft.lines('begin', opening, null);
	refuseTags(begin.tags, { knot: places[0]?.knot ?? null }, draft.log);
	const first = idAt(0);
	if (begin.lines.length === 0 && first === END) refuse('empty');
	nodes[END] = { ...staging(draft, END), kind: 'ending', lines: [], reflection: [`${END}.reflection`] };
	if (begin.lines.length > 0)
		nodes['begin'] = { ...staging(draft, 'begin'), kind: 'scene', lines: begin.lines, to: [{ to: first }] };
	const size = Object.keys(nodes).length;
	if (size > MOST_NODES) refuse('too-many-states', { detail: String(size) });
	const start = begin.lines.length > 0 ? 'begin' : first;
	for (const name of ['title', 'goal', 'who', 'where', 'note', 'freedom'] as const)
		if (frame[name]) draft.text[name] = frame[name];
	if (Object.keys(draft.text).length > MOST_TEXTS) refuse('too-much-text');
	const problems = [...log, ...draft.problems, ...shapeNotes(nodes, places, idAt)];
	return { graph: graphOf({ nodes, start, draft }), text: draft.text, problems: distinct(problems) };
}

/** The ending keeps its name; decisions are numbered in the order in which they are met. */
function nameGroups(places: InkPlaces['places'], groups: readonly number[]): ReadonlyMap<number, string> {
	const ids = new Map<number, string>();
	let decisions = 0;
	for (const [index, place] of places.entries()) {
		const group = groups[index] ?? 0;
		if (!ids.has(group)) ids.set(group, place.choices.length === 0 ? END : `d${(decisions += 1)}`);
	}
	return ids;
}

function staging(draft: Draft, id: string) {
	return { picture: draft.picture, cue: `${id}.cue` };
}

type Decision = { id: string; place: InkPlaces['places'][number]; idAt: (place: number) => string };

function decisionNode(draft: Draft, { id, place, idAt }: Decision): DecisionNode {
	const { knot } = place;
	if (place.choices.length > MOST_CHOICES)
		draft.log(problem('many-choices', { knot, detail: String(place.choices.length) }));
	if (place.choices.length === 1)
		draft.log(problem('one-choice', { knot, detail: place.choices[0]?.text ?? '' }));
	const choices = place.choices.map((choice, index) => {
		const choiceId = `${id}${String.fromCodePoint(97 + index)}`;
		return choiceOf(draft, { id: choiceId, choice, knot, to: idAt(choice.to) });
	});
	return { ...staging(draft, id), kind: 'decision', lines: [], choices, skipTo: END };
}

type Made = { id: string; choice: InkChoice; knot: string | null; to: string };

function choiceOf(draft: Draft, { id, choice, knot, to }: Made): Choice {
	if (choice.text.trim() === '') draft.log(problem('empty-choice', { knot, detail: id }));
	draft.text[id] = choice.text;
	const { lines, tags } = draft.lines(id, withoutEchoedTags(choice), choice.text);
	const { coach, phrase, effects } = readChoiceTags([...choice.tags, ...tags], { knot }, draft.log);
	if (coach !== null) draft.text[`${id}.coach`] = coach;
	if (phrase !== null) draft.text[`${id}.phrase`] = phrase;
	return {
		...{ id, text: id, effects, after: lines, coach: `${id}.coach` },
		...(phrase === null ? {} : { phrase: `${id}.phrase` }),
		to: [{ to }],
	};
}

/** ink says a choice again as the first line, with its tags: they count once. */
function withoutEchoedTags({ tags, lines }: InkChoice): readonly InkLine[] {
	const [first, ...rest] = lines;
	if (!first) return lines;
	const own = [...first.tags];
	for (const tag of tags) if (own.includes(tag)) own.splice(own.indexOf(tag), 1);
	return [{ ...first, tags: own }, ...rest];
}

/** What the whole graph is like that our own scenarios are not. */
function shapeNotes(
	nodes: Readonly<Record<string, ScenarioNode>>,
	places: InkPlaces['places'],
	idAt: (place: number) => string,
): InkProblem[] {
	const knots = new Map(places.map((place, index) => [idAt(index), place.knot]));
	const next = (id: string) => {
		const node = nodes[id];
		return node?.kind === 'decision' ? node.choices.flatMap((choice) => choice.to.map(({ to }) => to)) : [];
	};
	const loops = Object.keys(nodes).filter((id) => {
		const seen = new Set<string>();
		const queue = next(id);
		for (const at of queue) if (!seen.has(at)) queue.push(...(seen.add(at), next(at)));
		return seen.has(id);
	});
	const hasDecision = Object.values(nodes).some((node) => node.kind === 'decision');
	return [
		...loops.map((id) => problem('loop', { knot: knots.get(id) ?? null })),
		...(hasDecision ? [problem('skip-to-end')] : []),
		problem('no-debrief'),
	];
}

type Frame = { nodes: Readonly<Record<string, ScenarioNode>>; start: string; draft: Draft };

/** The frame around the nodes, with the same text ids as the written scenarios; the lint asks for what is missing. */
function graphOf({ nodes, start, draft }: Frame): ScenarioGraph {
	return {
		before: { title: 'title', goal: 'goal', who: 'who', where: 'where', note: 'note', freedom: 'freedom' },
		skills: [],
		speakers: Object.fromEntries([...draft.speakers.values()].map((id) => [id, `speaker.${id}`])),
		services: [],
		beats: [],
		meters: START_METERS,
		start,
		nodes,
		debrief: {
			idealPath: [],
			idealWhy: 'debrief.why',
			questions: ['debrief.question.1', 'debrief.question.2', 'debrief.question.3'],
			action: 'debrief.action',
			grounding: ['grounding.1', 'grounding.2', 'grounding.3', 'grounding.4'],
		},
	};
}
