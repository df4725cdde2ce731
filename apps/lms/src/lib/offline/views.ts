import type { KeptPart, PartPages } from '@sleutelwerk/api';
import type { Locale, ReadingHelp } from '@sleutelwerk/core';
import { judge, resumeStep } from '@sleutelwerk/course';
import { debriefOf, replay, start, viewOf } from '@sleutelwerk/role-play';
import type { LessonView } from '../../routes/learn/[part]/[lesson]/steps/lesson-view.ts';
import type { Play } from '../../routes/learn/practice/[id]/play-view.ts';
import type { Mine } from './deeds.ts';

/** Own words that this page still knows: written since it was opened, by step or by where they are kept. */
export type Remembered = Readonly<Record<string, string>>;

type Kept = { part: KeptPart; mine: Mine; locale: Locale; remembered: Remembered };

/** A lesson as its page wants it, put together from what is kept. Null: not in this part. */
export function lessonView(
	{ part, mine, locale, remembered }: Kept,
	number: number,
	wished: string | null,
): LessonView | null {
	const content = part.pages[locale].lessons.find((one) => one.lesson.number === number);
	if (!content) return null;
	const { lesson } = content;
	const steps = mine.steps.filter((one) => one.lesson === number);
	const records = steps.map((one) => ({ ...one, part: part.part }));
	const place = mine.place && { ...mine.place, part: part.part };
	const isStep = lesson.steps.some((one) => one.id === wished);
	const shown = turned(content, mine.dutchFirst);
	return {
		...content,
		...shown,
		dutch: shown.textLocale === 'nl' ? null : content.dutch,
		words: marked(content.words, mine),
		at: isStep && wished ? wished : resumeStep(lesson, records, place),
		steps: steps.map(({ step, state, answer }) => {
			const found = lesson.steps.find((one) => one.id === step);
			const fits = (found && answer && judge(found, answer)?.fits) ?? null;
			return { step, state, answer, fits } as LessonView['steps'][number];
		}),
		reflections: Object.fromEntries(
			lesson.steps.flatMap(({ id }) => {
				const words = remembered[`${number}/${id}`];
				return words === undefined ? [] : [[id, words]];
			}),
		),
		// Recordings stay on the server: the phone's own voice reads.
		recorded: {},
	};
}

/** A talk as its page wants it. Null: not in this part. */
export function playView({ part, mine, locale, remembered }: Kept, scenarioId: string): Play | null {
	const current = mine.rehearsals.find((one) => one.scenarioId === scenarioId);
	const talk = part.practice.find((one) =>
		current ? one.versionId === current.versionId : one.scenarioId === scenarioId && one.isNewest,
	);
	const words = talk && part.pages[locale].practice[talk.versionId];
	if (!talk || !words) return null;
	const { graph, minutes } = talk;
	const state = current ? replay(graph, current.events) : start(graph);
	const view = viewOf(graph, state);
	const shown = turned(words, mine.dutchFirst);
	return {
		...words,
		...shown,
		dutch: shown.textLocale === 'nl' ? {} : words.dutch,
		reading: {
			...shown.reading,
			words: marked(wordsOf(words.reading, view), mine),
		},
		checked: current ? null : words.checked,
		recorded: {},
		rehearsalId: current?.id ?? null,
		part: part.part,
		minutes,
		attempt: state.attempt,
		taken: state.path.length,
		view,
		debrief: state.status === 'debrief' || state.status === 'ended' ? debriefOf(graph, state) : null,
		own: state.openTurns.map(({ node, ref }) => ({
			...{ id: ref, turn: node, sent: false, voice: null },
			words: remembered[ref] ?? '',
		})),
		reviews: [],
	};
}

type Turnable<T> = {
	text: T;
	textLocale: string;
	reading: { beside: { text?: unknown; locale: string } | null; dutchFirst: boolean };
};

/** With the languages turned round where that was asked for without a network. */
function turned<T, V extends Turnable<T>>(content: V, dutchFirst: boolean | undefined) {
	const { text, textLocale, reading } = content as V & { text: V['text']; reading: V['reading'] };
	const { beside } = reading;
	if (dutchFirst === undefined || dutchFirst === reading.dutchFirst || !beside)
		return { text, textLocale, reading };
	return {
		// The other language of the same text: it has the same shape.
		text: beside.text as V['text'],
		textLocale: beside.locale,
		reading: { ...reading, dutchFirst, beside: { text, locale: textLocale } },
	};
}

type Words = PartPages['lessons'][number]['words'];

function marked(words: Words, { words: kept = [] }: Mine): Words {
	return words.map((word) => (kept.includes(word.id) ? { ...word, isKept: true } : word));
}

/** Only words that stand in this moment. */
function wordsOf(
	{ help, words }: { help: Readonly<Record<string, ReadingHelp>>; words: Words },
	view: unknown,
): Words {
	const shown = JSON.stringify(view);
	const ids = Object.entries(help).flatMap(([id, one]) =>
		shown.includes(`"${id}"`) ? one.words.map(([, , word]) => word) : [],
	);
	return words.filter((word) => ids.includes(word.id));
}
