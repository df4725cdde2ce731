import type { Hours, Weekday } from '@sleutelwerk/core/service-model';
import { fill, type Reading } from '../base/reading.ts';
import type { ServiceKey } from './service-keys.ts';

const WEEK: readonly Weekday[] = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'];

/** Opening hours in words; unconfirmed ones say so. */
export function hoursText(hours: Hours, { text }: Pick<Reading<ServiceKey>, 'text'>): string {
	if (hours.kind === 'unknown') return text.hoursUnknown;
	const said =
		hours.kind === 'always'
			? text.hoursAlways
			: hours.slots
					.map(({ days, from, until }) => fill(text.hoursSlot, { days: daysText(days, text), from, until }))
					.join('; ');
	return hours.confirmed ? said : `${said}. ${text.hoursNotConfirmed}`;
}

function daysText(days: readonly Weekday[], text: Reading<ServiceKey>['text']): string {
	const indexes = days.map((day) => WEEK.indexOf(day)).sort((one, other) => one - other);
	const isRange = indexes.length > 2 && indexes.every((value, at) => value === (indexes[0] ?? 0) + at);
	const names = indexes.map((index) => text[`day.${WEEK[index] ?? 'MO'}`]);
	const [first = '', last = ''] = [names[0], names.at(-1)];
	return isRange ? fill(text.dayRange, { first, last }) : names.join(', ');
}
