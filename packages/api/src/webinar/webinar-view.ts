import { dayIn, HOME_ZONE, type WidgetLocale } from '@sleutelwerk/core';
import type { Webinar } from '@sleutelwerk/db/repo/webinar';
import type { WebinarState } from '@sleutelwerk/db/schema';
import { z } from 'zod';

/** Ways in which one may be left to oneself: women among women, men among men, or everybody. */
export const WEBINAR_AUDIENCES = ['everybody', 'women', 'men'] as const;

export const WEBINAR_STATES = [
	...(['draft', 'announced', 'open', 'closed'] as const),
	...(['held', 'archived', 'cancelled'] as const),
] as const satisfies readonly WebinarState[];

const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;
/**
 * How long before the start the joining link is given: long enough to find headphones and a quiet room, short enough
 * that the link lies nowhere for a day where somebody else finds it.
 */
const DOORS_OPEN = 30 * MINUTE;

/** The title in the wished language, else visibly in Dutch, else in the language it was written in. */
export function titleOf({ title }: Pick<Webinar, 'title'>, wished: string): [string, string] {
	for (const locale of [wished, 'nl', ...Object.keys(title)]) {
		const text = title[locale];
		if (text) return [text, locale];
	}
	return ['', 'nl'];
}

export function endOf({ startsAt, minutes }: Pick<Webinar, 'startsAt' | 'minutes'>): Date {
	return new Date(startsAt.getTime() + minutes * MINUTE);
}

/** The day (`YYYY-MM-DD`) on which everything that was typed for this webinar is gone. */
export function deletedOn(webinar: Webinar): string {
	return dayIn(HOME_ZONE, new Date(endOf(webinar).getTime() + webinar.deleteAfterDays * DAY));
}

/** What everybody may know of a webinar. */
export const webinarFacts = z.object({
	id: z.string(),
	title: z.string(),
	/** Language the title is in, where it is not there in the one that was asked for. */
	titleLang: z.string(),
	startsAt: z.date(),
	durationMinutes: z.number(),
	/** BCP 47. */
	languages: z.array(z.string()),
	/** Languages somebody interprets into, BCP 47. */
	interpreters: z.array(z.string()),
	seats: z.number(),
	seatsLeft: z.number(),
	audience: z.enum(WEBINAR_AUDIENCES),
	/** Day on which what was typed for it is deleted. */
	deletedOn: z.string(),
});

type Seen = { confirmed: number; locale: WidgetLocale; now: Date };

export function publicFacts(
	webinar: Webinar,
	{ confirmed, locale, now }: Seen,
): z.infer<typeof webinarFacts> & { state: WebinarState } {
	const [title, titleLang] = titleOf(webinar, locale);
	const { id, startsAt, seats, audience } = webinar;
	return {
		...{ id, title, titleLang, startsAt, seats, audience, state: stateOf(webinar, now) },
		durationMinutes: webinar.minutes,
		languages: [...webinar.languages],
		interpreters: [...webinar.interpreters],
		seatsLeft: Math.max(0, seats - confirmed),
		deletedOn: deletedOn(webinar),
	};
}

/** The state as it is now: what was on is held from its last minute, also before the job of the night says so. */
export function stateOf(webinar: Webinar, now: Date): WebinarState {
	const { state } = webinar;
	return (state === 'open' || state === 'closed') && endOf(webinar) <= now ? 'held' : state;
}

/** Whether one can still sign up. */
export function takesSignUps({ state, startsAt }: Webinar, now: Date): boolean {
	return state === 'open' && startsAt > now;
}

/** The joining link, from half an hour before the start until the end, of a room that was checked; else empty. */
export function doorOf(webinar: Webinar, now: Date): string {
	const opens = webinar.startsAt.getTime() - DOORS_OPEN;
	const isOn = webinar.roomCheckedAt !== null && (webinar.state === 'open' || webinar.state === 'closed');
	return isOn && now.getTime() >= opens && now < endOf(webinar) ? webinar.joinUrl : '';
}
