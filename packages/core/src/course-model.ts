/**
 * The shapes in which `content` writes a course and `course` reads it. Structure carries ids and answers, texts stand in
 * one table per language under the same ids, so that a language can be switched at any step.
 */
import type { Locale } from './locales.ts';

export const PARTS = [1, 2, 3, 4, 5, 6] as const;
export type PartNumber = (typeof PARTS)[number];

export type Step =
	| { kind: 'read'; id: string }
	/** A statement to agree or disagree with; neither is wrong, each has a thought after it. */
	| { kind: 'statement'; id: string }
	/** A case with options; `fitting` are those that help, each option has its consequence. */
	| { kind: 'case'; id: string; options: readonly string[]; fitting: readonly string[] }
	/** Multiple choice, each option with its reason. */
	| { kind: 'choice'; id: string; options: readonly string[]; fitting: readonly string[] }
	| { kind: 'matching'; id: string; pairs: readonly string[] }
	/** `items` stand in the fitting order. */
	| { kind: 'ordering'; id: string; items: readonly string[] }
	/** Private to the trainee, encrypted at rest. */
	| { kind: 'reflection'; id: string }
	/** A task to think about alone: nothing is stored, nothing is reported. */
	| { kind: 'think'; id: string };
export type StepKind = Step['kind'];

export type Lesson = {
	part: PartNumber;
	/** 1 is the first of its part; the address is `/learn/<part>/<number>`. */
	number: number;
	minutes: number;
	/** Heavy pages say beforehand what comes, and can be skipped. */
	heavy: boolean;
	/** Ids of the glossary words that the lesson brings. */
	words: readonly string[];
	/** Ids of help services that the lesson names: a lapsed check warns the trainer. */
	services: readonly string[];
	steps: readonly Step[];
};

export type StepText = {
	read: { heading: string; paragraphs: readonly string[] };
	statement: { statement: string; afterAgree: string; afterDisagree: string };
	case: { story: readonly string[]; question: string; options: Readonly<Record<string, OptionText>> };
	choice: { question: string; options: Readonly<Record<string, OptionText>> };
	matching: {
		instruction: string;
		pairs: Readonly<Record<string, { left: string; right: string }>>;
		after: string;
	};
	ordering: { instruction: string; items: Readonly<Record<string, string>>; after: string };
	reflection: { question: string };
	think: { task: string };
};
/** An option and what follows from it: consequence or reason. */
export type OptionText = { text: string; because: string };
export type AnyStepText = StepText[StepKind];

export type LessonText = {
	title: string;
	/** One sentence: what one can do after this lesson. */
	goal: string;
	/** What comes, for a heavy lesson. */
	note?: string;
	steps: Readonly<Record<string, AnyStepText>>;
};

export type PartText = { title: string; summary: string };

/** An item asked before and after the course: 1 (not at all) to 5 (fully). `dare` is "would I dare this conversation?". */
export type AssessmentItem = {
	id: string;
	part: PartNumber | 0;
	kind: 'know' | 'can' | 'dare';
	direction: 'up' | 'down';
};

export type GlossaryWord = {
	id: string;
	term: string;
	/** Other forms in which it stands in a text, where an ending alone does not make them. */
	forms?: readonly string[];
	meaning: Partial<Record<Locale, string>>;
};

/** A glossary word in a Dutch text: where it begins, where it ends (UTF-16 offsets), its id. */
export type WordPlace = readonly [start: number, end: number, word: string];

/** What helps to read a text beside its Dutch. Offsets are UTF-16, as `slice` takes them. */
export type ReadingHelp = {
	/** Where each sentence begins in one's own language and in Dutch, equally many; null: only the whole belongs together. */
	sentences: { own: readonly number[]; dutch: readonly number[] } | null;
	/** Words to remember, in the Dutch. */
	words: readonly WordPlace[];
};

/** How a text came to be in a language, and who of that language has read it. */
export type TranslationStatus = {
	origin: 'source' | 'translated';
	readBy: string | null;
	readOn: string | null;
};
