import { dayIn, HOME_ZONE } from '@sleutelwerk/core';
import type { Webinar } from '@sleutelwerk/db/repo/webinar';
import type { WebinarState } from '@sleutelwerk/db/schema';

/** Ways in which one may be left to oneself: women among women, men among men, or everybody. */
export const WEBINAR_AUDIENCES = ['everybody', 'women', 'men'] as const;

export const WEBINAR_STATES = [
	...(['draft', 'announced', 'open', 'closed'] as const),
	...(['held', 'archived', 'cancelled'] as const),
] as const satisfies readonly WebinarState[];

const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;
/** How long before the start the joining link is given. */
const DOORS_OPEN = 60 * MINUTE;

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

/** Whether one can still sign up. */
export function takesSignUps({ state, startsAt }: Webinar, now: Date): boolean {
	return state === 'open' && startsAt > now;
}

/** The joining link, from an hour before the start until the end; else empty. */
export function doorOf(webinar: Webinar, now: Date): string {
	const opens = webinar.startsAt.getTime() - DOORS_OPEN;
	const isOn = webinar.state === 'open' || webinar.state === 'closed';
	return isOn && now.getTime() >= opens && now < endOf(webinar) ? webinar.joinUrl : '';
}
