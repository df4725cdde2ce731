/**
 * The shapes of a rehearsal (oefengesprek). The graph carries ids only; every sentence stands in one flat table per
 * language under its id, so that the language can change in mid-scene and each sentence can have its own recording.
 * What happened is a list of events; the state is replayed from them.
 */
import type { PartNumber } from './course-model.ts';

/** What a conversation does to the other person and to oneself. Never shown as a score. */
export const METERS = ['trust', 'safety', 'pace', 'ownLimit'] as const;
export type Meter = (typeof METERS)[number];
export type Meters = Readonly<Record<Meter, number>>;
/** Integers; the reducer keeps every meter within these bounds. */
export const METER_MIN = 0;
export const METER_MAX = 10;

/** Seven skills on four levels; the first five follow WHO's LIVES (listen, inquire, validate, enhance safety, support). */
export const SKILLS = [
	'listening',
	'open-questions',
	'acknowledging',
	'safety-limits',
	'way-to-help',
	'language-culture',
	'self-care',
] as const;
export type Skill = (typeof SKILLS)[number];
export const SKILL_LEVELS = ['not-yet', 'with-help', 'on-my-own', 'teaches-others'] as const;
export type SkillLevel = (typeof SKILL_LEVELS)[number];

/** Line drawings in `packages/design` (`DRAWINGS`); a posture that carries the cue, no faces. */
export const PICTURES = [
	'kitchen',
	'kitchen-turned-away',
	'market',
	'bench',
	'doorway',
	'living-room',
	'living-room-standing',
	'classroom',
	'circle',
	'phone',
] as const;
export type PictureName = (typeof PICTURES)[number];

/** The id of a sentence in `ScenarioText`. */
export type TextId = string;
export type NodeId = string;
/** Unique in the whole graph, not only in its decision. */
export type ChoiceId = string;

/** All conditions of a list must hold. `min` and `max` include themselves. */
export type Condition =
	| { meter: Meter; min?: number; max?: number }
	| { chose: ChoiceId }
	| { notChose: ChoiceId }
	| { repaired: ChoiceId }
	/** Also holds where it was never chosen. */
	| { notRepaired: ChoiceId };

/** Where to go: the first target whose conditions hold; the last one of a list has none. */
export type Target = { to: NodeId; when?: readonly Condition[] };
export type Targets = readonly Target[];

/** `narrator` and `you` are known to every scenario; other speakers have a name in `ScenarioGraph.speakers`. */
export type Line = { id: TextId; speaker: string; when?: readonly Condition[] };

/** What the player shows of a moment: drawing, what the body says, the words, and one's own thought on request. */
export type Staging = {
	picture: PictureName;
	/** The non-verbal cue, also the text alternative of the drawing. */
	cue: TextId;
	thought?: TextId;
	lines: readonly Line[];
	/** Heavy: a note stands before it. */
	heavy?: boolean;
	/** Ids of the safety beats whose right route is told here. */
	teaches?: readonly string[];
};

export type Repair =
	/** `text` is what one says to repair ("I said that too fast, sorry"); `to` is the node where it is heard. */
	| { kind: 'possible'; text: TextId; to: NodeId; effects: Partial<Meters> }
	/** What cannot be undone, and why: shown after the coach. */
	| { kind: 'impossible'; text: TextId };

export type Choice = {
	id: ChoiceId;
	text: TextId;
	when?: readonly Condition[];
	/** What changes, in whole steps (usually -3 to 3). */
	effects: Partial<Meters>;
	/** Consequence: what the other person says and does. Shown first. */
	after: readonly Line[];
	/** One sentence, shown second. */
	coach: TextId;
	/** A Dutch sentence to use. The Dutch table holds the sentence, the other tables what it means: show both. */
	phrase?: TextId;
	repair?: Repair;
	teaches?: readonly string[];
	to: Targets;
};

export type SceneNode = Staging & { kind: 'scene'; to: Targets };
export type DecisionNode = Staging & {
	kind: 'decision';
	/** Two or three, each with a benefit and a risk. */
	choices: readonly Choice[];
	/** Another way to the same end for who does not want this moment. */
	skipTo: NodeId;
};
export type OpenTurnNode = Staging & {
	kind: 'open';
	/** What the person is asked to say in own words. */
	prompt: TextId;
	/** Shown only after the own words. */
	models: readonly TextId[];
	skills: readonly Skill[];
	/** True for exactly one open turn of a scenario: with consent it goes to the trainer. */
	toTrainer: boolean;
	to: Targets;
	skipTo: NodeId;
};
export type EndingNode = Staging & {
	kind: 'ending';
	/** What this ending says about the way there; opens the debrief. */
	reflection: readonly TextId[];
};
export type ScenarioNode = SceneNode | DecisionNode | OpenTurnNode | EndingNode;

export type SafetyBeat = {
	id: string;
	kind: 'secrecy' | 'child-in-danger' | 'threat';
	/** The right route in one sentence. */ route: TextId;
};

export type Debrief = {
	/** Choices in order. Not "right": the way the writers would try first. */
	idealPath: readonly ChoiceId[];
	/** Why this way, in one or two sentences. */
	idealWhy: TextId;
	/** What did you see, choose, feel. */
	questions: readonly TextId[];
	/** One thing to do or think about, for oneself alone: never at home with others, never reported on. */
	action: TextId;
	/** A grounding exercise, one step a line. */
	grounding: readonly TextId[];
};

export type ScenarioGraph = {
	/** Shown before the start. `freedom` is "you may stop, skip, or do this with your trainer". */
	before: { title: TextId; goal: TextId; who: TextId; where: TextId; note: TextId; freedom: TextId };
	skills: readonly Skill[];
	/** Speaker id to the text id of the name. */
	speakers: Readonly<Record<string, TextId>>;
	/** Ids of the help services that are named: a lapsed check warns the trainer. */
	services: readonly string[];
	beats: readonly SafetyBeat[];
	meters: Meters;
	start: NodeId;
	nodes: Readonly<Record<NodeId, ScenarioNode>>;
	debrief: Debrief;
};

/** One language: text id to sentence, plain text. */
export type ScenarioText = Readonly<Record<TextId, string>>;

/** 1: to begin with; 2: more people or more pressure; 3: danger, a child, or several people at once. */
export const DIFFICULTIES = [1, 2, 3] as const;
export type Difficulty = (typeof DIFFICULTIES)[number];

export type Scenario = {
	id: string;
	part: PartNumber;
	minutes: number;
	difficulty: Difficulty;
	graph: ScenarioGraph;
};

/**
 * What a person did. `at` is the node it was done at: an event that comes twice or too late finds another node and
 * changes nothing. Own words are never in an event: `ref` is the id under which they are kept.
 */
export type RehearsalEvent =
	| { type: 'started' }
	| { type: 'continued'; at: NodeId }
	| { type: 'chose'; at: NodeId; choice: ChoiceId }
	| { type: 'repaired'; at: NodeId; choice: ChoiceId }
	| { type: 'wrote'; at: NodeId; ref: string; consent: boolean }
	| { type: 'skipped'; at: NodeId }
	/** While playing: stop here and go to the debrief; in the debrief: done. `from` keeps a double tap from doing both. */
	| { type: 'ended'; from?: 'playing' | 'debrief' | undefined }
	/** From the start again, as often as one likes. `attempt` is the one that is left: a late repeat leaves no other. */
	| { type: 'retried'; attempt?: number | undefined }
	/** Kept for the record, changes no state. */
	| { type: 'language-changed'; locale: string };
export type RehearsalEventType = RehearsalEvent['type'];
