/** The shapes of the signals card (signalenkaart): structure with ids, texts per language under the same ids. */
export const AUDIENCES = ['self', 'young', 'child', 'adult', 'elder', 'own-behaviour'] as const;
export type Audience = (typeof AUDIENCES)[number];

export const SIGN_KINDS = [
	'body',
	'control',
	'sex',
	'money',
	'shut-in',
	'digital',
	'honour',
	'forced',
	'neglect',
] as const;
export type SignKind = (typeof SIGN_KINDS)[number];

export type Sign = {
	/** Unique on the whole card, not only within its audience. */
	id: string;
	kind: SignKind;
	/** Number (1 to 11) of the red flag this sign is, in the factsheet of VNG, VWS and JenV; else null. */
	redFlag: number | null;
	/** Name of a pictogram in `packages/design`. */
	pictogram: string;
};

/** Something one can do now; `services` are the ids of the numbers that belong beside it. */
export type CardAction = { id: string; services: readonly string[] };

/** One true sentence in the answer to a fear. `caution`: an exception or a limit, shown so that nobody overlooks it. */
export type FearPoint = { id: string; sources: readonly string[]; caution: boolean };

/** `ask`: ids of services where one can ask without giving a name. */
export type Fear = { id: string; points: readonly FearPoint[]; ask: readonly string[] };

export type CardSource = {
	id: string;
	name: string;
	url: string;
	/** Day of the source, as exactly as it is known: `YYYY-MM-DD`, `YYYY-MM` or `YYYY`; null where the source bears no day. */
	on: string | null;
	/** Month in which we read it (`YYYY-MM`); what a reader sees where the source bears no day. */
	seenIn: string;
};

export type CardStructure = {
	audiences: Readonly<Record<Audience, readonly Sign[]>>;
	/** The things one can do now, in order, per audience. */
	actions: Readonly<Record<Audience, readonly CardAction[]>>;
	fears: readonly Fear[];
	/** Ids (of services) of the numbers on the card, in order. */
	numbers: readonly string[];
	/** Id of the source of the eleven red flags. */
	redFlagSource: string;
	sources: readonly CardSource[];
};

/** One sound file with all signs of one language, so that what is heard does not show in what is fetched. */
export type CardSound = {
	/** `card.<lang>.mp3` or `card.<lang>.ogg`, in `packages/content/sound`. */
	file: string;
	bytes: number;
	/** Seconds from where until where each sign is spoken, by sign id; half a second of silence after each. */
	cues: Readonly<Record<string, readonly [from: number, until: number]>>;
};

export type AudienceText = {
	label: string;
	intro: string;
	/** Said at once when a red flag of this audience is ticked: where to go now. */
	redFlag: string;
};

export type FearText = {
	question: string;
	/** By point id of the structure. */
	points: Readonly<Record<string, string>>;
	/** Whom one can ask without giving a name. */
	ask: string;
};

export type CardText = {
	title: string;
	intro: string;
	/** "One signal proves nothing." */
	caveat: string;
	dangerNow: string;
	/** Headings of the sections that have no text block of their own. */
	headings: { audiences: string; signs: string; actions: string; numbers: string; sources: string };
	/** Beside the boxes: what ticking does, and that nothing is kept or sent. */
	tickHint: string;
	/** For who recognises nothing in the list and worries all the same. */
	noneTicked: string;
	audiences: Readonly<Record<Audience, AudienceText>>;
	kinds: Readonly<Record<SignKind, string>>;
	/** By sign id. */
	signs: Readonly<Record<string, string>>;
	/** By action id. */
	actions: Readonly<Record<string, string>>;
	redFlags: { heading: string; mark: string; explain: string };
	fears: { heading: string; intro: string; items: Readonly<Record<string, FearText>> };
	phoneChecked: { heading: string; paragraphs: readonly string[] };
	/** The printed fold card: a cover that says nothing of the subject, with lines to fill in. */
	print: { cover: string; lines: readonly string[]; note: string };
};
