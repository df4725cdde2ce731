import type {
	ChoiceId,
	Locale,
	Meters,
	NodeId,
	PictureName,
	SafetyBeat,
	ScenarioGraph,
	ScenarioNode,
	ScenarioText,
	Skill,
	TextId,
} from '@sleutelwerk/core';

/**
 * A scenario while it is written. `stale` holds, per language, the Dutch sentence a translation was made from where the
 * Dutch has changed since.
 */
export type DraftContent = {
	graph: ScenarioGraph;
	texts: Readonly<Record<string, ScenarioText>>;
	stale: Readonly<Record<string, ScenarioText>>;
};

/** Bounds of a draft: what fits a phone and ten minutes, with room; texts in characters. */
export const DRAFT_LIMITS = { moments: 40, choices: 3, lines: 8, list: 6, people: 8, text: 700 } as const;

export type MomentKind = ScenarioNode['kind'];

/** A line as it is typed; without `id` it is new, with an empty text it goes. */
export type LineInput = { id?: TextId | undefined; speaker: string; text: string };

/** `to` is a moment, `new` for a detour of its own, or empty: not decided yet. */
export type Way = NodeId;
export const NEW_MOMENT = 'new';

export type ChoiceInput = {
	id: ChoiceId;
	text: string;
	lines: readonly LineInput[];
	coach: string;
	/** Empty: no sentence to remember. */
	phrase: string;
	effects: Meters;
	repair: { kind: 'none' | 'possible' | 'impossible'; text: string };
	teaches: readonly string[];
	to: Way;
};

export type MomentInput = {
	picture: PictureName;
	cue: string;
	/** Empty: none. */
	thought: string;
	isHeavy: boolean;
	lines: readonly LineInput[];
	/** Ids of safety beats. */
	teaches: readonly string[];
	/** Scene and open turn: where it goes on; null leaves the ways as they are. */
	to: Way | null;
	/** Decision and open turn: where who skips it goes. */
	skipTo: Way | null;
	choices: readonly ChoiceInput[];
	/** The choice the writers would try first. */
	ideal: ChoiceId | null;
	prompt: string;
	models: readonly string[];
	skills: readonly Skill[];
	toTrainer: boolean;
	reflection: readonly string[];
};

export type FrameInput = {
	title: string;
	goal: string;
	who: string;
	where: string;
	note: string;
	freedom: string;
	/** Without `id` somebody new; with an empty name she goes, unless she still says something. */
	people: readonly { id?: string | undefined; name: string }[];
	beats: readonly { id?: string | undefined; kind: SafetyBeat['kind']; route: string }[];
	meters: Meters;
	why: string;
	questions: readonly string[];
	action: string;
	grounding: readonly string[];
};

export type EditOp =
	| { op: 'add-moment'; kind: MomentKind; after: NodeId | null }
	| { op: 'add-choice'; at: NodeId }
	| { op: 'set-moment'; at: NodeId; moment: MomentInput }
	| { op: 'set-frame'; frame: FrameInput }
	/** `from` is a scene, an open turn or a choice: its last, unconditional way leads to `to`. */
	| { op: 'connect'; from: NodeId | ChoiceId; to: NodeId }
	| { op: 'remove-moment'; at: NodeId }
	| { op: 'remove-choice'; at: ChoiceId }
	/** `was` is what stood there when it was typed: what somebody else changed meanwhile is not overwritten. */
	| { op: 'set-text'; locale: Locale; id: TextId; text: string; was?: string | undefined };

/** Why an operation is not done; the sentence stands under `draft.problem.<key>`. */
export const EDIT_PROBLEMS = [
	'unknown',
	'after-ending',
	'pointed-at',
	'asked',
	'speaks',
	'taught',
	'loop',
	'too-many',
	'too-long',
	'changed-meanwhile',
] as const;
/** `by` names the moments, choices or conditions that stand in the way. */
export type EditProblem = { key: (typeof EDIT_PROBLEMS)[number]; by: readonly string[] };
export type Edited =
	{ ok: true; draft: DraftContent; made: string | null } | { ok: false; problem: EditProblem };

export function refused(key: EditProblem['key'], by: readonly string[] = []): Edited {
	return { ok: false, problem: { key, by } };
}
