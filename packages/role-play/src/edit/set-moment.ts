import { METERS } from '@sleutelwerk/core';
import type {
	Choice,
	DecisionNode,
	Line,
	Meters,
	NodeId,
	Repair,
	ScenarioGraph,
	ScenarioNode,
	TextId,
} from '@sleutelwerk/core';
import { nodeAt } from '../reduce.ts';
import { blankMoment } from './blank.ts';
import {
	DRAFT_LIMITS,
	NEW_MOMENT,
	refused,
	type ChoiceInput,
	type DraftContent,
	type Edited,
	type LineInput,
	type MomentInput,
} from './draft.ts';
import { idsFor, type Ids } from './ids.ts';
import { withNode, withoutLoop } from './moments.ts';
import { askersOf, nextOf, withLastWay } from './ways.ts';

/** What a moment's form gathers while it is read: Dutch words, and detours that are made on the way. */
type Desk = {
	graph: ScenarioGraph;
	ids: Ids;
	words: Record<TextId, string>;
	made: Record<NodeId, ScenarioNode>;
	next: NodeId;
};

/** Writes a whole moment with its choices as the form has it; what the form does not show (conditions) stays. */
export function setMoment(draft: DraftContent, at: NodeId, moment: MomentInput): Edited {
	const { graph } = draft;
	const node = nodeAt(graph, at);
	if (!node) return refused('unknown', [at]);
	const tooLong = wordsIn(moment).find((text) => text.length > DRAFT_LIMITS.text);
	if (tooLong !== undefined) return refused('too-long', [tooLong.slice(0, 40)]);
	if (listsIn(moment).some(([list, most]) => list.length > most)) return refused('too-many');
	const desk: Desk = { graph, ids: idsFor(graph), words: {}, made: {}, next: nextOf(graph, node) };
	const ways = [moment.to, moment.skipTo, ...moment.choices.map(({ to }) => to)];
	const lost = ways.filter((to) => to && to !== NEW_MOMENT && !nodeAt(graph, to));
	if (lost.length > 0) return refused('unknown', lost.map(String));
	const written = write(desk, { at, node, moment });
	const changed = withNode({ ...graph, nodes: { ...graph.nodes, ...desk.made } }, at, written);
	if (Object.keys(changed.nodes).length > DRAFT_LIMITS.moments) return refused('too-many');
	const gone = choiceIds(node).filter((id) => !choiceIds(written).includes(id));
	const askers = askersOf(changed, gone);
	if (askers.length > 0) return refused('asked', askers);
	const idealPath = graph.debrief.idealPath
		.filter((id) => !choiceIds(node).includes(id))
		.concat(choiceIds(written).filter((id) => id === moment.ideal));
	return withoutLoop(
		draft,
		{ ...changed, debrief: { ...graph.debrief, idealPath } },
		{ words: desk.words, made: Object.keys(desk.made)[0] ?? null },
	);
}

type Sheet = { at: NodeId; node: ScenarioNode; moment: MomentInput };

function write(desk: Desk, { at, node, moment }: Sheet): ScenarioNode {
	const { thought: oldThought, heavy: _heavy, teaches: _teaches, ...rest } = node;
	desk.words[node.cue] = moment.cue;
	const thought = moment.thought.trim() ? (oldThought ?? desk.ids.text(`${at}.thought`)) : undefined;
	if (thought) desk.words[thought] = moment.thought;
	const staging = {
		picture: moment.picture,
		lines: writeLines(desk, at, { before: node.lines, typed: moment.lines }),
		...(thought ? { thought } : {}),
		...(moment.isHeavy ? { heavy: true } : {}),
		...(moment.teaches.length > 0 ? { teaches: moment.teaches } : {}),
	};
	switch (rest.kind) {
		case 'scene':
			return {
				...rest,
				...staging,
				to: moment.to === null ? rest.to : withLastWay(rest.to, way(desk, moment.to)),
			};
		case 'open':
			return { ...rest, ...staging, ...writeOpen(desk, at, { node: rest, moment }) };
		case 'decision':
			return { ...rest, ...staging, ...writeDecision(desk, rest, moment) };
		case 'ending':
			return {
				...rest,
				...staging,
				reflection: writeList(desk, `${at}.reflection`, {
					before: rest.reflection,
					typed: moment.reflection,
				}),
			};
	}
}

function writeOpen(
	desk: Desk,
	at: NodeId,
	{ node, moment }: { node: Omit<Extract<ScenarioNode, { kind: 'open' }>, 'thought'>; moment: MomentInput },
) {
	desk.words[node.prompt] = moment.prompt;
	return {
		models: writeList(desk, `${at}.model`, { before: node.models, typed: moment.models }),
		skills: moment.skills,
		toTrainer: moment.toTrainer,
		to: moment.to === null ? node.to : withLastWay(node.to, way(desk, moment.to)),
		skipTo: moment.skipTo === null ? node.skipTo : way(desk, moment.skipTo),
	};
}

function writeDecision(desk: Desk, node: Pick<DecisionNode, 'choices' | 'skipTo'>, moment: MomentInput) {
	const choices = node.choices.flatMap((choice) => {
		const typed = moment.choices.find(({ id }) => id === choice.id);
		return typed ? [writeChoice(desk, choice, typed)] : [];
	});
	return { choices, skipTo: moment.skipTo === null ? node.skipTo : way(desk, moment.skipTo) };
}

function writeChoice(desk: Desk, choice: Choice, typed: ChoiceInput): Choice {
	const { phrase: oldPhrase, repair: oldRepair, teaches: _teaches, ...rest } = choice;
	desk.words[choice.text] = typed.text;
	desk.words[choice.coach] = typed.coach;
	const phrase = typed.phrase.trim() ? (oldPhrase ?? desk.ids.text(`${choice.id}.phrase`)) : undefined;
	if (phrase) desk.words[phrase] = typed.phrase;
	const repair = writeRepair(desk, choice, { before: oldRepair, typed });
	return {
		...rest,
		effects: METERS.every((meter) => (choice.effects[meter] ?? 0) === typed.effects[meter])
			? choice.effects
			: typed.effects,
		after: writeLines(desk, choice.id, { before: choice.after, typed: typed.lines }),
		...(phrase ? { phrase } : {}),
		...(repair ? { repair } : {}),
		...(typed.teaches.length > 0 ? { teaches: typed.teaches } : {}),
		to: withLastWay(choice.to, way(desk, typed.to)),
	};
}

function writeRepair(
	desk: Desk,
	choice: Choice,
	{ before, typed: { repair: typed, effects } }: { before: Repair | undefined; typed: ChoiceInput },
): Repair | undefined {
	if (typed.kind === 'none') return undefined;
	const text = before?.text ?? desk.ids.text(`${choice.id}.repair`);
	desk.words[text] = typed.text;
	if (typed.kind === 'impossible') return { kind: 'impossible', text };
	// What was lost comes back: a repair undoes what the choice did, unless the writer said otherwise before.
	if (before?.kind === 'possible') return { ...before, text };
	return { kind: 'possible', text, to: way(desk, NEW_MOMENT), effects: undone(effects) };
}

function undone(effects: Meters): Partial<Meters> {
	const lost = Object.entries(effects).filter(([, change]) => change < 0);
	return Object.fromEntries(lost.map(([meter, change]) => [meter, -change]));
}

/** A moment as it is, or a detour of its own that comes back where the path goes on. */
function way(desk: Desk, to: string): NodeId {
	if (to !== NEW_MOMENT) return to;
	const id = desk.ids.node();
	desk.made[id] = blankMoment(desk.ids, id, { kind: 'scene', to: desk.next });
	return id;
}

function writeLines(
	desk: Desk,
	owner: string,
	{ before, typed }: { before: readonly Line[]; typed: readonly LineInput[] },
): readonly Line[] {
	return typed.flatMap((line): Line[] => {
		if (!line.text.trim()) return [];
		const old = before.find(({ id }) => id === line.id);
		const id = old?.id ?? desk.ids.line(owner);
		desk.words[id] = line.text;
		return [{ ...old, id, speaker: line.speaker }];
	});
}

function writeList(
	desk: Desk,
	stem: string,
	{ before, typed }: { before: readonly TextId[]; typed: readonly string[] },
): readonly TextId[] {
	return writeItems(desk.ids, stem, { before, typed, words: desk.words });
}

/** Sentences in a row: each keeps its place's id, an emptied one goes. */
export function writeItems(
	ids: Ids,
	stem: string,
	{
		before,
		typed,
		words,
	}: { before: readonly TextId[]; typed: readonly string[]; words: Record<TextId, string> },
): readonly TextId[] {
	return typed.flatMap((text, place) => {
		if (!text.trim()) return [];
		const id = before[place] ?? ids.line(stem);
		words[id] = text;
		return [id];
	});
}

function choiceIds(node: ScenarioNode): readonly string[] {
	return node.kind === 'decision' ? node.choices.map(({ id }) => id) : [];
}

function listsIn({
	lines,
	models,
	reflection,
	choices,
}: MomentInput): readonly (readonly [readonly unknown[], number])[] {
	return [
		[lines, DRAFT_LIMITS.lines],
		[models, DRAFT_LIMITS.list],
		[reflection, DRAFT_LIMITS.list],
		...choices.map((choice) => [choice.lines, DRAFT_LIMITS.lines] as const),
	];
}

function wordsIn({
	cue,
	thought,
	prompt,
	lines,
	models,
	reflection,
	choices,
}: MomentInput): readonly string[] {
	const ofChoices = choices.flatMap((choice) => [
		choice.text,
		choice.coach,
		choice.phrase,
		choice.repair.text,
		...choice.lines.map(({ text }) => text),
	]);
	return [cue, thought, prompt, ...lines.map(({ text }) => text), ...models, ...reflection, ...ofChoices];
}
