import type { Locale, WidgetLocale } from '@sleutelwerk/core';
import { ar } from './ar.ts';
import { en } from './en.ts';
import { fa } from './fa.ts';
import { fr } from './fr.ts';
import { nl } from './nl.ts';
import { pl } from './pl.ts';
import { so } from './so.ts';
import { ti } from './ti.ts';
import { tr } from './tr.ts';
import { uk } from './uk.ts';
import type { WidgetText } from './widget-text.ts';

export type { WidgetText } from './widget-text.ts';

/** The sentences of the three widgets, complete in each language that is here. */
export const WIDGET_TEXT: Readonly<Record<Locale, WidgetText> & Partial<Record<WidgetLocale, WidgetText>>> = {
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
