/** Gathers what people read, from the packages that own it: the only place of the widgets that knows them all. */
import { CARD, CARD_TEXT } from '@sleutelwerk/content/card';
import { SERVICE_IDS, SERVICES } from '@sleutelwerk/content/services';
import { isUnread, type Area } from '@sleutelwerk/content/translations';
import { WIDGET_TEXT, type WidgetText } from '@sleutelwerk/content/widgets-text';
import type { Locale } from '@sleutelwerk/core/locales';
import { PICTOGRAMS } from '@sleutelwerk/design/pictograms';
import { buildMap, type FinderMap } from '@sleutelwerk/directory';
import type { Reading } from '../base/reading.ts';
import type { CardReading } from '../card/signals-card.template.ts';

// The sentences around a piece of content count with it: unread as long as one of the areas is.
export function readingOf(locale: Locale, areas: readonly Area[]): Reading {
	const unread = areas.some((area) => isUnread(area, locale));
	return { locale, text: WIDGET_TEXT[locale], unread };
}

export function cardReadingOf(locale: Locale, map: FinderMap): CardReading {
	return {
		...readingOf(locale, ['card', 'services', 'interface']),
		card: CARD,
		own: CARD_TEXT[locale],
		dutch: CARD_TEXT.nl,
		services: new Map(map.entries.map((entry) => [entry.id, entry])),
		pictograms: PICTOGRAMS,
		dangerIds: DANGER_IDS,
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
