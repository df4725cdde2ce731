import type { ChoiceId, Meters, NodeId, ScenarioGraph } from '@sleutelwerk/core';

/** One step of the way walked; `choice` is null where the decision was skipped. */
export type PathStep = { node: NodeId; choice: ChoiceId | null; repaired: boolean };

/** Own words given at an open turn: only where they are kept and whether the trainer may read them. */
export type OpenTurn = { node: NodeId; ref: string; consent: boolean };

export type RehearsalStatus = 'before' | 'playing' | 'debrief' | 'ended';

/**
 * Where a rehearsal stands; always replayed from events, never stored as truth.
 * `pending` holds the page between a deed and the next node: the consequence of a choice, or the model answers.
 */
export type RehearsalState = {
	status: RehearsalStatus;
	at: NodeId;
	pending: { kind: 'consequence'; choice: ChoiceId } | { kind: 'models' } | null;
	meters: Meters;
	path: readonly PathStep[];
	openTurns: readonly OpenTurn[];
	/** True when the person stopped before an ending. */
	isStoppedEarly: boolean;
	/** 1 for the first time, one more for each retry. */
	attempt: number;
};

/** The state before anything happened. */
export function start(graph: ScenarioGraph): RehearsalState {
	return {
		status: 'before',
		at: graph.start,
		pending: null,
		meters: graph.meters,
		path: [],
		openTurns: [],
		isStoppedEarly: false,
		attempt: 1,
	};
}
