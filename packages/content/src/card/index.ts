import type { CardText, Locale, WidgetLocale } from '@sleutelwerk/core';
import { ar } from './ar/text.ts';
import { en } from './en/text.ts';
import { fa } from './fa/text.ts';
import { fr } from './fr/text.ts';
import { nl } from './nl/text.ts';
import { pl } from './pl/text.ts';
import { so } from './so/text.ts';
import { ti } from './ti/text.ts';
import { tr } from './tr/text.ts';
import { uk } from './uk/text.ts';

export { CARD } from './structure.ts';
export { CARD_SOUND } from './sound.ts';

/** The words of the signals card, complete in each language that is here. */
export const CARD_TEXT: Readonly<Record<Locale, CardText> & Partial<Record<WidgetLocale, CardText>>> = {
	nl,
	en,
	ar,
	tr,
	fa,
	uk,
	pl,
	fr,
	so,
	ti,
};
