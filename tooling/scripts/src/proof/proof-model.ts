/** What a proof works on: a started product of its own, as `pnpm start` runs it. */
export type ProofHouse = {
	origin: string;
	/** Holds every process of it: part of their command line or environment. */
	dataDir: string;
	/** `demo.json`. */
	told: { webinars: { open: string; nearlyFull: string } };
};

/** A long proof. A round, and what is looked at after the last one, throws when it finds what must never happen. */
export type Proof = {
	name: string;
	what: string;
	round(house: ProofHouse, number: number): Promise<void>;
	/** Gives a line with what was counted. */
	end?(house: ProofHouse): Promise<string>;
};

/** Throws with a sentence unless the condition holds. */
export function must(condition: boolean, sentence: string): asserts condition {
	if (!condition) throw new Error(sentence);
}
