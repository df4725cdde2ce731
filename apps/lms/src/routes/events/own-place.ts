import { createTranslate, HOME_ZONE, writtenMoment } from '@sleutelwerk/core';
import type { OwnWords } from '#lib/server/own-words.ts';
import type { PlaceAnswer } from './events-form.ts';

type Placed = Pick<PlaceAnswer, 'state' | 'place' | 'startsAt'> & { deletedOn?: string };

/** What stands at a place, in the words of the widget in which she signed up; a cancelled evening has none there. */
export function ownPlaceLines({ locale, text }: OwnWords, place: Placed): string[] {
	const say = createTranslate(locale, text);
	const dayOf = (at: Date) => writtenMoment(at, { locale, zone: HOME_ZONE, kind: 'day' });
	const time = new Intl.DateTimeFormat('nl-NL', { timeZone: HOME_ZONE, timeStyle: 'short' });
	if (place.state === 'cancelled') return [];
	if (place.state === 'left') return [say('signupLeft')];
	const date = dayOf(place.startsAt);
	return [
		place.place === null ? say('signupConfirmed') : say('signupWaiting', { place: place.place }),
		say('signupWhen', { date, time: time.format(place.startsAt) }),
		...(place.deletedOn ? [say('signupDeletedOn', { date: dayOf(new Date(place.deletedOn)) })] : []),
	];
}
