import type { Locale } from '@sleutelwerk/core';
import { comeBack, type Standing } from './come-back.ts';
import { begin, play, takeStep, type Done, type Mine } from './deeds.ts';
import type { Given } from './given.ts';
import type { OutboxView } from './outbox.ts';
import type { Place } from './place.ts';
import { openShelf, type OnPhone, type Shelf } from './shelf.ts';
import { wipeKept } from './wipe.ts';

/** What a form gives back when something is missing in it, as the pages want it. */
export type FormBack = {
	problem: string;
	fields: Record<string, string>;
	values: Record<string, string>;
	errorId: null;
};

const NOTHING: OutboxView = { waiting: 0, refused: [], others: 0 };
/** How often is looked whether there is a network again, while the page is open. */
const LOOK_EVERY_MS = 20_000;

/** The reader of what is kept: all that the page shows, and what its forms do. */
export class Reader {
	state = $state<'opening' | 'open' | 'broken' | 'wiped'>('opening');
	parts = $state.raw<(OnPhone & { mine: Mine })[]>([]);
	outbox = $state.raw<OutboxView>(NOTHING);
	standing = $state.raw<Standing>({ who: 'unknown', trouble: null });
	isSending = $state(false);
	form = $state.raw<FormBack | null>(null);
	/** Key of a sentence to be read aloud: what just happened. */
	said = $state<string | null>(null);
	/** Own words of this visit: on the phone they are locked. */
	remembered = $state.raw<Record<string, string>>({});
	#shelf: Shelf | null = null;
	#timer: ReturnType<typeof setInterval> | undefined;

	async open(): Promise<void> {
		try {
			this.#shelf = await openShelf();
			await this.#look();
			this.state = 'open';
		} catch {
			this.state = 'broken';
			return;
		}
		this.#timer = setInterval(() => {
			if (this.outbox.waiting > 0) void this.send();
		}, LOOK_EVERY_MS);
		await this.send();
	}

	close(): void {
		clearInterval(this.#timer);
		this.#shelf?.close();
	}

	async #look(): Promise<void> {
		const shelf = this.#shelf;
		if (!shelf) return;
		const [owner, kept] = await Promise.all([shelf.owner(), shelf.parts()]);
		const rows = await Promise.all(kept.map(({ part }) => shelf.part(part.part)));
		// Somebody else is logged in: whatever waits is not hers.
		const mark = this.standing.who === 'others' ? null : (owner?.owner ?? null);
		const outbox = await shelf.outbox.view(mark);
		// At once: the page does not change twice under a finger.
		this.parts = rows.flatMap((row) => (row ? [row] : []));
		this.outbox = outbox;
	}

	/** Sends what waits and takes over what the server knows. */
	send = async (): Promise<void> => {
		if (!this.#shelf || this.isSending || this.state === 'wiped') return;
		this.isSending = true;
		try {
			this.standing = await comeBack(this.#shelf, () => this.#look());
			await this.#look();
		} finally {
			this.isSending = false;
		}
	};

	partOf(place: Place): (OnPhone & { mine: Mine }) | null {
		if (place.kind === 'overview') return null;
		return (
			this.parts.find(({ part }) =>
				place.kind === 'practice'
					? part.practice.some((one) => one.scenarioId === place.scenario)
					: part.part === place.part,
			) ?? null
		);
	}

	/** Does what a form asks for; gives the place to show then, or null to stay. */
	async take(given: Given, place: Place, locale: Locale): Promise<Place | null> {
		this.form = null;
		this.said = null;
		const kept = this.partOf(place) ?? this.parts[0];
		if (!kept || given.kind === 'language') return null;
		const missing = missingIn(given);
		if (missing) {
			this.form = missing;
			return null;
		}
		const acted = await this.#shelf?.act(kept.part.part, locale, (mine, id) =>
			doneBy({ given, place, kept, mine, id }),
		);
		if (acted) this.#remember(given, place, acted.id);
		if (given.kind === 'contact') this.said = 'offline.contactKept';
		await this.#look();
		void this.send();
		return placeAfter(given, place, kept);
	}

	#remember(given: Given, place: Place, id: string): void {
		if (given.kind === 'answer' && given.words?.trim() && place.kind === 'lesson')
			this.remembered = {
				...this.remembered,
				[`${place.lesson}/${given.step}`]: given.words.trim(),
			};
		if (given.kind === 'play' && 'words' in given.event)
			this.remembered = { ...this.remembered, [id]: given.event.words.trim() };
	}

	dismiss = async (): Promise<void> => {
		const owner = await this.#shelf?.owner();
		if (owner) await this.#shelf?.outbox.dismissRefused(owner.owner);
		await this.#look();
	};

	wipe = async (): Promise<void> => {
		this.close();
		await wipeKept();
		this.remembered = {};
		this.parts = [];
		this.outbox = NOTHING;
		this.state = 'wiped';
	};
}

function missingIn(given: Given): FormBack | null {
	const back = (problem: string, fields: Record<string, string> = {}): FormBack => ({
		...{ problem, fields, values: {}, errorId: null },
	});
	if (given.kind === 'voice') return back('offline.noVoice');
	if (given.kind === 'play' && 'words' in given.event && given.event.words.trim() === '')
		return back('error.INVALID_INPUT', { 'event.words': 'error.field.required' });
	return null;
}

type Acting = { given: Given; place: Place; kept: OnPhone; mine: Mine; id: string };

function doneBy({ given, place, kept, mine, id }: Acting): Done | null {
	if (given.kind === 'contact') return { deed: { kind: 'contact' }, mine };
	if (given.kind === 'word')
		return { deed: { ...given }, mine: { ...mine, words: [...(mine.words ?? []), given.word] } };
	if (given.kind === 'reading')
		return { deed: { ...given }, mine: { ...mine, dutchFirst: given.dutchFirst } };
	if (place.kind === 'lesson') return stepBy(given, place, { kept, mine });
	if (place.kind === 'practice') return playedBy(given, place.scenario, { kept, mine, id });
	return null;
}

function stepBy(
	given: Given,
	place: Extract<Place, { kind: 'lesson' }>,
	{ kept, mine }: Pick<Acting, 'kept' | 'mine'>,
): Done | null {
	const lesson = kept.part.pages.nl.lessons.find((one) => one.lesson.number === place.lesson)?.lesson;
	if (!lesson) return null;
	if (given.kind === 'next') return takeStep(mine, { lesson, step: given.step, state: given.state });
	if (given.kind !== 'answer') return null;
	const { step, answer, words } = given;
	return takeStep(
		mine,
		{ lesson, step, state: 'done' },
		{ ...(answer ? { answer } : {}), ...(words === undefined ? {} : { words }) },
	);
}

function playedBy(
	given: Given,
	scenarioId: string,
	{ kept, mine, id }: Pick<Acting, 'kept' | 'mine' | 'id'>,
): Done | null {
	const current = mine.rehearsals.find((one) => one.scenarioId === scenarioId);
	const { practice } = kept.part;
	const newest = practice.find((one) => one.scenarioId === scenarioId && one.isNewest);
	if (given.kind === 'start')
		return newest ? begin(mine, newest, { graph: graphOf(practice, current) ?? newest.graph, id }) : null;
	const graph = graphOf(practice, current);
	if (given.kind !== 'play' || !graph) return null;
	return play(mine, { scenarioId, event: given.event }, { graph, id });
}

function graphOf(practice: OnPhone['part']['practice'], current: Mine['rehearsals'][number] | undefined) {
	return practice.find((one) => one.versionId === current?.versionId)?.graph;
}

function placeAfter(given: Given, place: Place, kept: OnPhone): Place | null {
	if (place.kind !== 'lesson') return null;
	if (given.kind === 'answer') return { ...place, step: given.step };
	if (given.kind !== 'next') return null;
	const lesson = kept.part.pages.nl.lessons.find((one) => one.lesson.number === place.lesson)?.lesson;
	const at = lesson?.steps.findIndex((one) => one.id === given.step) ?? -1;
	const next = lesson?.steps[at + 1];
	const { part, lesson: number } = place;
	return next ? { ...place, step: next.id } : { kind: 'done', part, lesson: number };
}
