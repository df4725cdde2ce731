/** The shapes that travel between a phone without a network and the server: what is kept, and what is sent later. */
import type { RehearsalEvent } from './scenario-model.ts';

/** Words that only the server can open, in base64url: the phone that wrote them cannot read them again. */
export type Letter = string;

/** What somebody did in a rehearsal, own words as a letter. */
export type OfflineEvent =
	| Extract<RehearsalEvent, { type: 'continued' | 'chose' | 'repaired' | 'skipped' }>
	| { type: 'wrote'; at: string; words: Letter; consent: boolean }
	| { type: 'ended'; from: 'playing' | 'debrief' }
	| { type: 'retried'; attempt: number };

/** The answer to a step as it is kept; which field is there depends on the kind of step. */
export type OfflineAnswer = {
	chosen?: string[];
	order?: string[];
	pairs?: Record<string, string>;
};

/** One thing done without a network. */
export type Deed =
	| {
			kind: 'step';
			part: number;
			lesson: number;
			step: string;
			state: 'done' | 'skipped';
			answer?: OfflineAnswer;
			/** Own words at a reflection. */
			words?: Letter;
	  }
	/** A rehearsal of the version that was kept; its id is made on the phone. */
	| { kind: 'begin'; rehearsalId: string; versionId: string }
	/** `seq` is its place in the rehearsal (the beginning is 1): at each place stands one event. */
	| { kind: 'event'; rehearsalId: string; seq: number; event: OfflineEvent }
	/** "I want to talk to somebody." */
	| { kind: 'contact' }
	/** A word for one's own glossary. */
	| { kind: 'word'; word: string }
	/** Which language stands first. */
	| { kind: 'reading'; dutchFirst: boolean };

/** A deed on its way. Its id is made on the phone, so that the same one sent twice is known. */
export type SentDeed = {
	id: string;
	/** Whose it is: the mark that came with what was kept. */
	owner: string;
	/** When it was done, by the server's clock as far as the phone knew it (ISO 8601, UTC). */
	at: string;
	/** The language of the page it was done on. */
	locale: string;
	deed: Deed;
};

/** What the words in a letter are bound to: in another person's or another deed's place it does not open. */
export function letterPlace({ owner, id }: Pick<SentDeed, 'owner' | 'id'>): string {
	return `${owner}/${id}`;
}
