/** The shapes of the signals card (signalenkaart): structure with ids, texts per language. */
export const AUDIENCES = ['self', 'young', 'child', 'adult', 'elder', 'own-behaviour'] as const;
export type Audience = (typeof AUDIENCES)[number];

export const SIGN_KINDS = ['body', 'control', 'sex', 'money', 'shut-in', 'digital', 'honour', 'forced', 'neglect'] as const;
export type SignKind = (typeof SIGN_KINDS)[number];

export type Sign = {
	id: string;
	kind: SignKind;
	/** Number (1 to 11) of the red flag this sign is, in the factsheet of VNG, VWS and JenV; else null. */
	redFlag: number | null;
	/** Name of a pictogram in `packages/design`. */
	pictogram: string;
};

export type CardSource = { id: string; name: string; url: string; /** Day of the source, `YYYY-MM-DD`, `YYYY-MM` or `YYYY`. */ on: string };

export type CardStructure = {
	audiences: Readonly<Record<Audience, readonly Sign[]>>;
	/** Ids of the things one can do now, in order, per audience. */
	actions: Readonly<Record<Audience, readonly string[]>>;
	/** A fear (permit, children, police, who hears of it, money) and the ids of its sources. */
	fears: readonly { id: string; sources: readonly string[] }[];
	/** Ids (of services) of the numbers on the card, in order. */
	numbers: readonly string[];
	sources: readonly CardSource[];
};

export type CardText = {
	title: string;
	intro: string;
	/** "One signal proves nothing." */
	caveat: string;
	dangerNow: string;
	audiences: Readonly<Record<Audience, { label: string; intro: string }>>;
	kinds: Readonly<Record<SignKind, string>>;
	signs: Readonly<Record<string, string>>;
	actions: Readonly<Record<string, string>>;
	redFlags: { heading: string; explain: string };
	fears: { heading: string; items: Readonly<Record<string, { question: string; answer: readonly string[] }>> };
	phoneChecked: { heading: string; paragraphs: readonly string[] };
};
