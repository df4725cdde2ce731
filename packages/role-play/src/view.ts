import type {
	ChoiceId,
	Line,
	Meters,
	NodeId,
	PictureName,
	ScenarioGraph,
	ScenarioNode,
	Skill,
	Staging,
	TextId,
} from '@sleutelwerk/core';
import { holdsAll } from './conditions.ts';
import { nodeAt, pendingChoice } from './reduce.ts';
import type { RehearsalState } from './state.ts';

export type StageView = {
	node: NodeId;
	picture: PictureName;
	/** Text ids; look them up in the table of the language shown now. */
	cue: TextId;
	thought: TextId | null;
	lines: readonly Line[];
	isHeavy: boolean;
};

/** What the player shows now. Everything is an id of a text; the page looks it up, so the language can change here. */
export type ScenarioView =
	| { kind: 'before'; before: ScenarioGraph['before']; skills: readonly Skill[] }
	| (StageView & { kind: 'scene' })
	| (StageView & { kind: 'decision'; choices: readonly { id: ChoiceId; text: TextId }[] })
	/** Consequence (`lines`) first, then coach, phrase and repair. */
	| (StageView & {
			kind: 'consequence';
			choice: ChoiceId;
			chosen: TextId;
			coach: TextId;
			phrase: TextId | null;
			repair: { kind: 'possible' | 'impossible'; text: TextId } | null;
			change: Partial<Meters>;
	  })
	| (StageView & { kind: 'open'; prompt: TextId; toTrainer: boolean })
	/** After the own words: model answers. `ref` is where the own words are kept. */
	| (StageView & {
			kind: 'models';
			prompt: TextId;
			models: readonly TextId[];
			skills: readonly Skill[];
			ref: string;
	  })
	| (StageView & { kind: 'ending'; reflection: readonly TextId[] })
	| { kind: 'debrief' }
	| { kind: 'ended' };

/** The view of a state; a state of another graph (unknown node) is shown as its beginning. */
export function viewOf(graph: ScenarioGraph, state: RehearsalState): ScenarioView {
	if (state.status === 'debrief' || state.status === 'ended') return { kind: state.status };
	const node = nodeAt(graph, state.at);
	if (state.status === 'before' || !node)
		return { kind: 'before', before: graph.before, skills: graph.skills };
	const stage = stageOf(node, state);
	switch (node.kind) {
		case 'scene':
			return { ...stage, kind: 'scene' };
		case 'ending':
			return { ...stage, kind: 'ending', reflection: node.reflection };
		case 'open':
			return openView(node, stage, state);
		case 'decision':
			return consequenceView(graph, state, stage) ?? decisionView(node, stage, state);
	}
}

function stageOf(staging: Staging, state: RehearsalState): StageView {
	return {
		node: state.at,
		picture: staging.picture,
		cue: staging.cue,
		thought: staging.thought ?? null,
		lines: saidNow(staging.lines, state),
		isHeavy: staging.heavy ?? false,
	};
}

/** Without their conditions: those name choices, and would tell a page more than this moment. */
function saidNow(lines: readonly Line[], state: RehearsalState): Line[] {
	return lines.filter((line) => holdsAll(line.when, state)).map(({ id, speaker }) => ({ id, speaker }));
}

function openView(
	node: Extract<ScenarioNode, { kind: 'open' }>,
	stage: StageView,
	state: RehearsalState,
): ScenarioView {
	if (!state.pending) return { ...stage, kind: 'open', prompt: node.prompt, toTrainer: node.toTrainer };
	const ref = state.openTurns.at(-1)?.ref ?? '';
	return { ...stage, kind: 'models', prompt: node.prompt, models: node.models, skills: node.skills, ref };
}

function decisionView(
	node: Extract<ScenarioNode, { kind: 'decision' }>,
	stage: StageView,
	state: RehearsalState,
): ScenarioView {
	const allowed = node.choices.filter((choice) => holdsAll(choice.when, state));
	return { ...stage, kind: 'decision', choices: allowed.map(({ id, text }) => ({ id, text })) };
}

function consequenceView(
	graph: ScenarioGraph,
	state: RehearsalState,
	stage: StageView,
): ScenarioView | undefined {
	const choice = pendingChoice(graph, state);
	if (!choice) return undefined;
	return {
		...stage,
		kind: 'consequence',
		lines: saidNow(choice.after, state),
		choice: choice.id,
		chosen: choice.text,
		coach: choice.coach,
		phrase: choice.phrase ?? null,
		repair: choice.repair ? { kind: choice.repair.kind, text: choice.repair.text } : null,
		change: choice.effects,
	};
}
