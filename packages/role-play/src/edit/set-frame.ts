import type { SafetyBeat, ScenarioGraph, TextId } from '@sleutelwerk/core';
import { DRAFT_LIMITS, refused, type DraftContent, type Edited, type FrameInput } from './draft.ts';
import { idsFor, type Ids } from './ids.ts';
import { settle } from './settle.ts';
import { writeItems } from './set-moment.ts';

/** Writes what stands around the moments: before, people, safety beats, debrief. Who still speaks or is taught stays. */
export function setFrame(draft: DraftContent, frame: FrameInput): Edited {
	const { graph } = draft;
	if (textsOf(frame).some((text) => text.length > DRAFT_LIMITS.text)) return refused('too-long');
	if ([frame.questions, frame.grounding, frame.beats].some((list) => list.length > DRAFT_LIMITS.list))
		return refused('too-many');
	if (frame.people.length > DRAFT_LIMITS.people) return refused('too-many');
	const words: Record<TextId, string> = {};
	const ids = idsFor(graph);
	const speakers = writePeople(graph, { ids, frame, words });
	const silent = Object.keys(graph.speakers).filter((id) => !Object.hasOwn(speakers, id));
	const speaking = silent.filter((id) => spokenBy(graph).has(id));
	if (speaking.length > 0) return refused('speaks', speaking);
	const beats = writeBeats(graph, { ids, frame, words });
	const untold = graph.beats.filter(({ id }) => !beats.some((beat) => beat.id === id)).map(({ id }) => id);
	const taught = untold.filter((id) => taughtIn(graph).has(id));
	if (taught.length > 0) return refused('taught', taught);
	const { before, debrief } = graph;
	for (const key of ['title', 'goal', 'who', 'where', 'note', 'freedom'] as const)
		words[before[key]] = frame[key];
	words[debrief.idealWhy] = frame.why;
	words[debrief.action] = frame.action;
	const list = (stem: string, from: readonly TextId[], typed: readonly string[]) =>
		writeItems(ids, stem, { before: from, typed, words });
	const changed: ScenarioGraph = {
		...graph,
		speakers,
		beats,
		meters: frame.meters,
		debrief: {
			...debrief,
			questions: list('debrief.question', debrief.questions, frame.questions),
			grounding: list('grounding', debrief.grounding, frame.grounding),
		},
	};
	return { ok: true, draft: settle(draft, changed, words), made: null };
}

type Desk = { ids: Ids; frame: FrameInput; words: Record<TextId, string> };

function writePeople(graph: ScenarioGraph, { ids, frame, words }: Desk): Record<string, TextId> {
	const taken = new Set(Object.keys(graph.speakers));
	const entries = frame.people.flatMap(({ id, name }): [string, TextId][] => {
		if (!name.trim()) return [];
		const known = id !== undefined && Object.hasOwn(graph.speakers, id) ? id : undefined;
		const speaker = known ?? firstFree('p', taken);
		taken.add(speaker);
		const text = (known && graph.speakers[known]) || ids.text(`speaker.${speaker}`);
		words[text] = name;
		return [[speaker, text]];
	});
	return Object.fromEntries(entries);
}

function writeBeats(graph: ScenarioGraph, { ids, frame, words }: Desk): readonly SafetyBeat[] {
	const taken = new Set(graph.beats.map(({ id }) => id));
	return frame.beats.flatMap(({ id, kind, route }): SafetyBeat[] => {
		if (!route.trim()) return [];
		const old = graph.beats.find((beat) => beat.id === id);
		const beat = old ?? { id: firstFree('b', taken), route: '' };
		taken.add(beat.id);
		const text = old?.route ?? ids.text(`route.${beat.id}`);
		words[text] = route;
		return [{ id: beat.id, kind, route: text }];
	});
}

function firstFree(stem: string, taken: ReadonlySet<string>): string {
	let count = 1;
	while (taken.has(`${stem}${String(count)}`)) count += 1;
	return `${stem}${String(count)}`;
}

function spokenBy(graph: ScenarioGraph): ReadonlySet<string> {
	const lines = Object.values(graph.nodes).flatMap((node) => [
		...node.lines,
		...(node.kind === 'decision' ? node.choices.flatMap((choice) => choice.after) : []),
	]);
	return new Set(lines.map((line) => line.speaker));
}

function taughtIn(graph: ScenarioGraph): ReadonlySet<string> {
	return new Set(
		Object.values(graph.nodes).flatMap((node) => [
			...(node.teaches ?? []),
			...(node.kind === 'decision' ? node.choices.flatMap((choice) => choice.teaches ?? []) : []),
		]),
	);
}

function textsOf({
	people,
	beats,
	questions,
	grounding,
	meters: _meters,
	...single
}: FrameInput): readonly string[] {
	return [
		...Object.values(single),
		...people.map(({ name }) => name),
		...beats.map(({ route }) => route),
		...questions,
		...grounding,
	];
}
