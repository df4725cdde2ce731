import type { Story } from 'inkjs/full';
import { findFeatures } from './find-features.ts';
import type { LoadedStory } from './load-story.ts';
import { knotOf, problem, refuse, type InkProblem } from './problems.ts';
import { stateKey } from './state-key.ts';

/** More places to choose than this is no scenario; it would not fit a table of sentences either. */
const MOST_STATES = 2_000;
/** The most a draft takes in, see `scenario-input.ts` of the API. */
const MOST_CHOICES = 8;
const MOST_LINES = 40;
const LONGEST_LINE = 2_800;

export type InkLine = { text: string; tags: readonly string[] };
export type InkChoice = { text: string; tags: readonly string[]; lines: readonly InkLine[]; to: number };
/** A place where the story waits: for a choice, or for nothing any more (no choices: the end). */
export type InkPlace = { knot: string | null; choices: readonly InkChoice[] };
/** `places[0]` is where the first lines lead. */
export type InkPlaces = {
	opening: readonly InkLine[];
	globalTags: readonly string[];
	places: readonly InkPlace[];
	notes: readonly InkProblem[];
};

type Known = { saved: string; place: number };
type Offer = { text: string; tags: readonly string[]; knot: string | null };

/** Plays a story from choice to choice until every place was seen where its future can differ. */
export function explore({ story, warnings, startPage }: LoadedStory): InkPlaces {
	const features = findFeatures(story);
	const notes: InkProblem[] = [...warnings, ...features.notes];
	story.onError = (message, type) => noteError(story, { message, isWarning: type === 1 }, notes);
	const globalTags = story.globalTags ?? [];
	const numbers = new Map<string, number>();
	const queue: (Known & { offers: readonly Offer[] })[] = [];
	const arrive = (): number => {
		const saved = story.state.toJson();
		const key = stateKey(saved, features);
		const known = numbers.get(key);
		if (known !== undefined) return known;
		if (numbers.size >= MOST_STATES) refuse('too-many-states', { detail: String(MOST_STATES) });
		numbers.set(key, numbers.size);
		queue.push({ saved, place: numbers.size - 1, offers: offersOf(story) });
		return numbers.size - 1;
	};
	startPage();
	const opening = readOn(story, globalTags);
	arrive();
	const places = queueMap(queue, ({ saved, offers }): InkPlace => {
		const choices = offers.map(({ text, tags }, index): InkChoice => {
			story.state.LoadJson(saved);
			startPage();
			story.ChooseChoiceIndex(index);
			const lines = readOn(story, []);
			return { text, tags, lines, to: arrive() };
		});
		return { knot: offers[0]?.knot ?? null, choices };
	});
	return { opening, globalTags, places, notes };
}

/** Like `map`, over a list that grows meanwhile. */
function queueMap<T, R>(queue: readonly T[], make: (one: T) => R): R[] {
	const made: R[] = [];
	for (const one of queue) made.push(make(one));
	return made;
}

function offersOf(story: Story): Offer[] {
	const choices = story.currentChoices;
	const knot = knotOf(choices[0]?.sourcePath);
	if (choices.length > MOST_CHOICES) refuse('too-many-choices', { knot, detail: String(choices.length) });
	return choices.map(({ text, tags, sourcePath }) => ({ text, tags: tags ?? [], knot: knotOf(sourcePath) }));
}

/** Reads to the next choice or the end. Lines without a letter are no lines: nothing could be shown. */
function readOn(story: Story, globalTags: readonly string[]): InkLine[] {
	const lines: InkLine[] = [];
	// ink hands the tags of the whole story out once more with the first line.
	let skip = globalTags.length;
	while (story.canContinue) {
		const text = (story.Continue() ?? '').replace(/\n$/, '');
		const tags = (story.currentTags ?? []).slice(skip);
		skip = 0;
		if (text.trim() !== '' || tags.length > 0) lines.push({ text, tags });
		if (lines.length > MOST_LINES || text.length > LONGEST_LINE)
			refuse('too-much-text', { detail: text.slice(0, 80) });
	}
	return lines;
}

type Said = { message: string; isWarning: boolean };

function noteError(story: Story, { message, isWarning }: Said, notes: InkProblem[]): void {
	const line = Number(/line (\d+)/.exec(message)?.[1] ?? 0) || null;
	const knot = knotOf(story.state.previousPointer.path?.toString());
	const detail = message.replace(/^RUNTIME (ERROR|WARNING): /, '').slice(0, 300);
	if (/ran out of content/.test(message)) notes.push(problem('ran-out', { line, knot }));
	else if (isWarning) notes.push(problem('warning', { line, knot, detail }));
	else refuse('runtime-error', { line, knot, detail });
}
