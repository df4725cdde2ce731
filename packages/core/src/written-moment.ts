import { dateFormat } from './formats.ts';
import { intlTagOf, type WidgetLocale } from './locales.ts';

/**
 * What Node knows and browsers do not: the dates of Somali and Tigrinya. In Tigrinya the day stands in figures with its
 * year, for the names of the months are also those of the Ethiopian calendar, where they name a day about nine days later.
 */
const WRITTEN: Partial<Record<WidgetLocale, { tag: string; month: 'long' | '2-digit'; year?: 'numeric' }>> = {
	so: { tag: 'so-SO', month: 'long' },
	ti: { tag: 'ti-ER-u-ca-gregory-nu-latn', month: '2-digit', year: 'numeric' },
};

type How = { locale: WidgetLocale; zone: string; kind: 'moment' | 'day' };

/** A day, or a day and its hour, as a message or a page made on the server writes it; `zone` is the reader's. */
export function writtenMoment(at: Date, { locale, zone, kind }: How): string {
	const { tag, ...day } = WRITTEN[locale] ?? { tag: intlTagOf(locale), month: 'long' as const };
	const time = kind === 'moment' ? ({ hour: '2-digit', minute: '2-digit', hourCycle: 'h23' } as const) : {};
	const format = { weekday: 'long', day: 'numeric', timeZone: zone, ...day, ...time } as const;
	return dateFormat(tag, format).format(at);
}
