import { WIDGET_TEXT } from '@sleutelwerk/content/widgets-text';
import { createTranslate, WEEKDAYS, type Hours, type Locale, type Weekday } from '@sleutelwerk/core';

/** Opening hours in words, the same that the finder says; unconfirmed ones say so. */
export function hoursText(hours: Hours, locale: Locale): string {
	const text = WIDGET_TEXT[locale];
	if (hours.kind === 'unknown') return text.hoursUnknown;
	const fill = createTranslate(locale, { slot: text.hoursSlot, range: text.dayRange });
	const slots = hours.kind === 'always' ? [] : hours.slots;
	const said =
		hours.kind === 'always'
			? text.hoursAlways
			: slots
					.map(({ days, from, until }) => fill('slot', { days: daysText(days, locale, fill), from, until }))
					.join('; ');
	return hours.confirmed ? said : `${said}. ${text.hoursNotConfirmed}`;
}

type Fill = ReturnType<typeof createTranslate>;

function daysText(days: readonly Weekday[], locale: Locale, fill: Fill): string {
	const text = WIDGET_TEXT[locale];
	const indexes = days.map((day) => WEEKDAYS.indexOf(day)).toSorted((one, other) => one - other);
	const isRange = indexes.length > 2 && indexes.every((value, at) => value === (indexes[0] ?? 0) + at);
	const names = indexes.map((index) => text[`day.${WEEKDAYS[index] ?? 'MO'}`]);
	const [first = '', last = ''] = [names[0], names.at(-1)];
	return isRange ? fill('range', { first, last }) : names.join(', ');
}
