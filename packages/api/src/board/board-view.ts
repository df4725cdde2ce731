import { PICTURES, type Line } from '@sleutelwerk/core';
import {
	bothWaysOf,
	spreadsOf,
	type BoardMoment,
	type DecisionSpread,
	type WayView,
} from '@sleutelwerk/role-play';
import { z } from 'zod';
import { sayIn, type GroupWays } from './group-ways.ts';

const line = z.object({ speaker: z.string(), isYou: z.boolean(), text: z.string() });

const way = z.object({
	text: z.string(),
	after: z.array(line),
	coach: z.string(),
	/** The Dutch sentence to use, and what it means where the page is in another language. */
	phrase: z.object({ dutch: z.string(), meaning: z.string().nullable() }).nullable(),
	repair: z.object({ isPossible: z.boolean(), text: z.string(), lines: z.array(line) }).nullable(),
});

export const boardMoment = z.object({
	picture: z.enum(PICTURES),
	cue: z.string(),
	before: z.array(line),
	lines: z.array(line),
	isHeavy: z.boolean(),
	/** What may be said of the figures: see `spreadsOf` of role-play. */
	figures: z.enum(['shown', 'several', 'too-few', 'not-everybody']),
	/** In the order of the scenario. `people` is null where it is not shown, or stands in `others`. */
	choices: z.array(z.object({ text: z.string(), people: z.number().nullable() })),
	others: z.number(),
	ideal: way,
	/** The way beside it; null where there is none. */
	other: way.nullable(),
	/** How many people of the group took the other way; null: it is the mistake that the writers show. */
	otherPeople: z.number().nullable(),
});
export type BoardMomentView = z.infer<typeof boardMoment>;

type Say = ReturnType<typeof sayIn>;
type Speakers = Readonly<Record<string, string>>;

/** Everything the board shows of a scenario: figures of the group where they may be shown, words of the writers. */
export function boardOf(played: GroupWays, locale: string) {
	const words = sayIn(played, locale);
	const { graph, ways } = played;
	const { moments, closing, reflection } = bothWaysOf(graph);
	const spreads = spreadsOf(graph, ways);
	const lines = linesIn(words, graph.speakers);
	return {
		textLocale: words.locale,
		title: words.say(graph.before.title),
		who: words.say(graph.before.who),
		where: words.say(graph.before.where),
		note: words.say(graph.before.note),
		moments: moments.map((moment) => momentView(moment, spreads.get(moment.node), { words, lines })),
		closing: lines(closing),
		reflection: reflection.map(words.say),
		why: words.say(graph.debrief.idealWhy),
		routes: graph.beats.map((beat) => words.say(beat.route)),
		questions: graph.debrief.questions.map(words.say),
	};
}

function linesIn({ say }: Say, speakers: Speakers) {
	return (lines: readonly Line[]) =>
		lines.map(({ id, speaker }) => ({
			speaker: Object.hasOwn(speakers, speaker) ? say(speakers[speaker] ?? '') : '',
			isYou: speaker === 'you',
			text: say(id),
		}));
}

type Words = { words: Say; lines: ReturnType<typeof linesIn> };

function momentView(moment: BoardMoment, spread: DecisionSpread | undefined, said: Words): BoardMomentView {
	const { say } = said.words;
	const counts = spread?.kind === 'shown' ? spread.choices : [];
	const peopleOf = (choice: string) => counts.find((one) => one.id === choice)?.people ?? null;
	const ways = [moment.ideal, ...moment.others].toSorted((a, b) => a.choice.localeCompare(b.choice));
	const [walked] = moment.others
		.filter((one) => (peopleOf(one.choice) ?? 0) > 0)
		.toSorted((a, b) => (peopleOf(b.choice) ?? 0) - (peopleOf(a.choice) ?? 0));
	const other = walked ?? moment.others.find((one) => one.choice === moment.mistake);
	return {
		picture: moment.picture,
		cue: say(moment.cue),
		before: said.lines(moment.before),
		lines: said.lines(moment.lines),
		isHeavy: moment.isHeavy,
		figures: spread?.kind ?? 'too-few',
		choices: ways.map((one) => ({ text: say(one.text), people: peopleOf(one.choice) })),
		others: spread?.kind === 'shown' ? spread.others : 0,
		ideal: wayView(moment.ideal, said),
		other: other ? wayView(other, said) : null,
		otherPeople: walked ? peopleOf(walked.choice) : null,
	};
}

function wayView(
	{ text, after, coach, phrase, repair }: WayView,
	{ words, lines }: Words,
): z.infer<typeof way> {
	const { say, dutch, locale } = words;
	return {
		text: say(text),
		after: lines(after),
		coach: say(coach),
		phrase: phrase === null ? null : { dutch: dutch(phrase), meaning: locale === 'nl' ? null : say(phrase) },
		repair: repair && {
			isPossible: repair.kind === 'possible',
			text: say(repair.text),
			lines: lines(repair.lines),
		},
	};
}

/** The shape of `boardOf`. */
export const boardShape = z.object({
	textLocale: z.string(),
	title: z.string(),
	who: z.string(),
	where: z.string(),
	note: z.string(),
	moments: z.array(boardMoment),
	closing: z.array(line),
	reflection: z.array(z.string()),
	why: z.string(),
	/** The right route of every safety beat. */
	routes: z.array(z.string()),
	questions: z.array(z.string()),
});
