import type { MyPart } from '@sleutelwerk/api';
import type {
	Deed,
	Lesson,
	OfflineAnswer,
	OfflineEvent,
	RehearsalEvent,
	ScenarioGraph,
} from '@sleutelwerk/core';
import { isAnswerFor, nextStep } from '@sleutelwerk/course';
import { reduce, replay, type RehearsalState } from '@sleutelwerk/role-play';

/** What one did in a part, as the phone knows it. */
export type Mine = MyPart & {
	/** Set when the languages were turned round without a network. */
	dutchFirst?: boolean;
	/** Words put into the glossary without a network. */
	words?: string[];
};

/** A deed and what one's part looks like after it. `words` are still to be sealed into the deed. */
export type Done = { deed: Deed; mine: Mine; words?: string };

type Step = { lesson: Lesson; step: string; state: 'done' | 'skipped' };

/** A step taken, with its answer or own words. Null for an answer that is none (a form that was sent half). */
export function takeStep(
	mine: Mine,
	{ lesson, step, state }: Step,
	given: { answer?: OfflineAnswer; words?: string } = {},
): Done | null {
	const found = lesson.steps.find((one) => one.id === step);
	if (!found || (given.answer && !isAnswerFor(found, given.answer))) return null;
	// An empty box says nothing here: the phone does not show what one wrote earlier, so it must not take it away.
	const words = given.words?.trim() || undefined;
	const { part, number } = lesson;
	const before = mine.steps.find((one) => one.lesson === number && one.step === step);
	const after = {
		lesson: number,
		step,
		// What was done is not undone by a skip.
		state: before?.state === 'done' ? ('done' as const) : state,
		answer: given.answer ?? before?.answer ?? null,
	};
	const stays = given.answer !== undefined || given.words !== undefined;
	const here = stays ? step : (nextStep(lesson, step) ?? step);
	return {
		deed: {
			...{ kind: 'step', part, lesson: number, step, state },
			...(given.answer ? { answer: given.answer } : {}),
		},
		mine: {
			...mine,
			steps: [...mine.steps.filter((one) => one !== before), after],
			place: { lesson: number, step: here },
			written: words ? [...new Set([...mine.written, `${number}/${step}`])] : mine.written,
		},
		...(words ? { words } : {}),
	};
}

type Talk = { scenarioId: string; versionId: string };

/** Begins a talk under a new id; null while one is going on, so that a second tap begins no second one. */
export function begin(
	mine: Mine,
	talk: Talk,
	{ graph, id }: { graph: ScenarioGraph; id: string },
): Done | null {
	const current = mine.rehearsals.find((one) => one.scenarioId === talk.scenarioId);
	if (current && replay(graph, current.events).status !== 'ended') return null;
	const begun = { ...talk, id, events: [{ type: 'started' } as const] };
	const others = mine.rehearsals.filter((one) => one !== current);
	return {
		deed: { kind: 'begin', rehearsalId: id, versionId: talk.versionId },
		mine: { ...mine, rehearsals: [...others, begun] },
	};
}

/** What a form of the player asks for, words still plain. */
export type Play =
	| Exclude<RehearsalEvent, { type: 'wrote' | 'started' | 'language-changed' }>
	| { type: 'wrote'; at: string; words: string; consent: boolean };

/** With what it leaves named, so that the server can tell a repeat from a second one. */
function whole(event: Play, { status, attempt }: RehearsalState): OfflineEvent {
	if (event.type === 'ended')
		return { type: 'ended', from: event.from ?? (status === 'debrief' ? 'debrief' : 'playing') };
	return event.type === 'retried' ? { type: 'retried', attempt: event.attempt ?? attempt } : event;
}

/** One deed in a talk; null where it changes nothing (a double tap). `id` is where own words will be kept. */
export function play(
	mine: Mine,
	{ scenarioId, event }: { scenarioId: string; event: Play },
	{ graph, id }: { graph: ScenarioGraph; id: string },
): Done | null {
	const current = mine.rehearsals.find((one) => one.scenarioId === scenarioId);
	if (!current) return null;
	const before = replay(graph, current.events);
	const told = whole(event, before);
	const words = told.type === 'wrote' ? told.words.trim() : undefined;
	const kept: RehearsalEvent =
		told.type === 'wrote' ? { type: 'wrote', at: told.at, ref: id, consent: told.consent } : told;
	const after = reduce(graph, before, kept);
	if (after === before) return null;
	const events = [...current.events, kept];
	// Own words come in only as a letter.
	const sent: OfflineEvent = told.type === 'wrote' ? { ...told, words: '' } : told;
	const isDebriefed = after.status === 'debrief' && !mine.debriefed.includes(scenarioId);
	return {
		deed: { kind: 'event', rehearsalId: current.id, seq: events.length, event: sent },
		mine: {
			...mine,
			rehearsals: mine.rehearsals.map((one) => (one === current ? { ...current, events } : one)),
			debriefed: isDebriefed ? [...mine.debriefed, scenarioId] : mine.debriefed,
		},
		...(words === undefined ? {} : { words }),
	};
}

/** Puts sealed words where they belong in a deed. */
export function withLetter(deed: Deed, letter: string): Deed {
	if (deed.kind === 'step') return { ...deed, words: letter };
	if (deed.kind === 'event' && deed.event.type === 'wrote')
		return { ...deed, event: { ...deed.event, words: letter } };
	return deed;
}
