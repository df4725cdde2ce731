/** Gathers what people read, from the packages that own it: the only place of the widgets that knows them all. */
import { CARD, CARD_SOUND, CARD_TEXT } from '@sleutelwerk/content/card';
import { SERVICE_IDS, SERVICES } from '@sleutelwerk/content/services';
import { isUnread, type Area } from '@sleutelwerk/content/translations';
import { WIDGET_TEXT, type WidgetText } from '@sleutelwerk/content/widgets-text';
import { WIDGET_LOCALES, type WidgetLocale } from '@sleutelwerk/core/locales';
import { PICTOGRAMS } from '@sleutelwerk/design/pictograms';
import { buildMap, type FinderMap } from '@sleutelwerk/directory';
import type { BuildReading } from '../base/languages.template.ts';
import type { CardReading } from '../card/signals-card.template.ts';

/** The languages in which all three widgets can be read. */
export const READABLE: readonly WidgetLocale[] = WIDGET_LOCALES.filter(
	(locale) => WIDGET_TEXT[locale] && CARD_TEXT[locale],
);

// The sentences around a piece of content count with it: unread as long as one of the areas is.
export function readingOf(locale: WidgetLocale, areas: readonly Area[]): BuildReading {
	const text = WIDGET_TEXT[locale];
	if (!text) throw new Error(`no sentences in ${locale}`);
	return { locale, text, unread: areas.some((area) => isUnread(area, locale)), languages: READABLE };
}

export function cardReadingOf(locale: WidgetLocale, map: FinderMap, sounds = CARD_SOUND): CardReading {
	const own = CARD_TEXT[locale];
	if (!own) throw new Error(`no card in ${locale}`);
	return {
		...readingOf(locale, ['card', 'services', 'widgets']),
		card: CARD,
		own,
		dutch: CARD_TEXT.nl,
		services: new Map(map.entries.map((entry) => [entry.id, entry])),
		pictograms: PICTOGRAMS,
		dangerIds: DANGER_IDS,
		sound: sounds[locale],
	};
}

/** The Dutch sentences that stand beside an unread translation. */
export function dutchText(): WidgetText {
	return WIDGET_TEXT.nl;
}

/** 112 and Veilig Thuis: where a red flag leads. */
const DANGER_IDS = [SERVICE_IDS.emergency, SERVICE_IDS.veiligThuis];

/** The finder's data from the files in `content`; at run time the lms writes it from the database instead. */
export function mapOfContent(at: Date): FinderMap {
	return buildMap(SERVICES, at);
}
