import { page } from '$app/state';
import { dateFormat, intlTagOf, numberFormat, type Locale, type MessageValues } from '@sleutelwerk/core';

/** The sentence of a key in the page's language. */
export function t(key: string, values?: MessageValues): string {
	return page.data.t ? page.data.t(key, values) : key;
}

/** An address of a public page that keeps the chosen language; logged-in people have it in their account. */
export function link(path: string): string {
	const { locale, ownLocale = locale, viewer } = page.data;
	if (!ownLocale || ownLocale === 'nl' || viewer) return path;
	const [before = '', hash] = path.split('#');
	const joined = `${before}${before.includes('?') ? '&' : '?'}lang=${ownLocale}`;
	return hash === undefined ? joined : `${joined}#${hash}`;
}

const ZONE = 'Europe/Amsterdam';

function formatter(options: Intl.DateTimeFormatOptions): (at: Date | string) => string {
	return (at) =>
		dateFormat(intlTagOf((page.data.locale as Locale) ?? 'nl'), {
			timeZone: ZONE,
			...options,
		}).format(new Date(at));
}

/** Saturday 5 December. */
export const formatDay = formatter({ weekday: 'long', day: 'numeric', month: 'long' });
/** 5 December 2026. */
export const formatDate = formatter({ day: 'numeric', month: 'long', year: 'numeric' });
/** 10:00. */
export const formatTime = formatter({ hour: '2-digit', minute: '2-digit', hour12: false });
/** Saturday 5 December, 10:00. */
export const formatMoment = formatter({
	weekday: 'long',
	day: 'numeric',
	month: 'long',
	hour: '2-digit',
	minute: '2-digit',
	hour12: false,
});

export function formatNumber(value: number): string {
	return numberFormat(intlTagOf((page.data.locale as Locale) ?? 'nl')).format(value);
}

/** An amount of euro cents with its sign. */
export function formatEuros(cents: number): string {
	const tag = intlTagOf((page.data.locale as Locale) ?? 'nl');
	return numberFormat(tag, { style: 'currency', currency: 'EUR' }).format(cents / 100);
}

/** A figure with at most one decimal. */
export function formatDecimal(value: number): string {
	const tag = intlTagOf((page.data.locale as Locale) ?? 'nl');
	return numberFormat(tag, { maximumFractionDigits: 1 }).format(value);
}
