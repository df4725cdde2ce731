import type { Choice, ChoiceId, Meters, NodeId, ScenarioGraph, TextId } from '@sleutelwerk/core';
import { nodeAt } from './reduce.ts';
import type { RehearsalState } from './state.ts';

export type DebriefStep = {
	node: NodeId;
	/** Null: the person skipped this decision. */
	chosen: { id: ChoiceId; text: TextId } | null;
	/** What the writers would try here; null where the ideal path does not come by. */
	ideal: { id: ChoiceId; text: TextId } | null;
	isSame: boolean;
	repaired: boolean;
};

export type DebriefView = {
	steps: readonly DebriefStep[];
	idealPath: readonly { id: ChoiceId; text: TextId }[];
	idealWhy: TextId;
	repairsMade: readonly ChoiceId[];
	/** Steps that could not be taken back, with the sentence that says why. */
	impossibleRepairs: readonly { choice: ChoiceId; text: TextId }[];
	meters: Meters;
	/** What the ending says; empty when stopped early. */
	reflection: readonly TextId[];
	/** The right route of every safety beat: also for who stopped early or skipped. */
	routes: readonly TextId[];
	questions: readonly TextId[];
	action: TextId;
	grounding: readonly TextId[];
	isStoppedEarly: boolean;
};

/** Own path beside the ideal one. Asks and shows, never grades. */
export function debriefOf(graph: ScenarioGraph, state: RehearsalState): DebriefView {
	const choices = choicesOf(graph);
	const taken = state.path.flatMap((step) => choices.get(step.choice ?? '') ?? []);
	const node = nodeAt(graph, state.at);
	const { idealWhy, questions, action, grounding } = graph.debrief;
	return {
		steps: state.path.map((step) => stepOf(graph, choices, step)),
		idealPath: graph.debrief.idealPath.flatMap((id) => brief(choices.get(id)) ?? []),
		idealWhy,
		repairsMade: state.path.flatMap((step) => (step.repaired && step.choice ? [step.choice] : [])),
		impossibleRepairs: taken.flatMap((choice) =>
			choice.repair?.kind === 'impossible' ? [{ choice: choice.id, text: choice.repair.text }] : [],
		),
		meters: state.meters,
		reflection: node?.kind === 'ending' ? node.reflection : [],
		routes: graph.beats.map((beat) => beat.route),
		questions,
		action,
		grounding,
		isStoppedEarly: state.isStoppedEarly,
	};
}

type Choices = ReadonlyMap<ChoiceId, Choice>;

function choicesOf(graph: ScenarioGraph): Choices {
	const decisions = Object.values(graph.nodes).flatMap((node) =>
		node.kind === 'decision' ? node.choices : [],
	);
	return new Map(decisions.map((choice) => [choice.id, choice]));
}

function stepOf(graph: ScenarioGraph, choices: Choices, step: RehearsalState['path'][number]): DebriefStep {
	const node = nodeAt(graph, step.node);
	const here = node?.kind === 'decision' ? node.choices : [];
	const ideal = here.find((choice) => graph.debrief.idealPath.includes(choice.id));
	return {
		node: step.node,
		chosen: brief(choices.get(step.choice ?? '')) ?? null,
		ideal: brief(ideal) ?? null,
		isSame: ideal !== undefined && ideal.id === step.choice,
		repaired: step.repaired,
	};
}

function brief(choice: Choice | undefined): { id: ChoiceId; text: TextId } | undefined {
	return choice && { id: choice.id, text: choice.text };
}
