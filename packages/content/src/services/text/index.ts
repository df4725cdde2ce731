import type { ServiceText, WidgetLocale } from '@sleutelwerk/core';
import { text as fa } from './fa.ts';
import { text as fr } from './fr.ts';
import { text as pl } from './pl.ts';
import { text as uk } from './uk.ts';
import { text as so } from './so.ts';
import { text as ti } from './ti.ts';

/**
 * Texts by id of the service, in the languages that only the widgets speak. A service that is missing in one of them is
 * shown in Dutch, and the finder says so.
 */
export const TEXTS: Partial<Record<WidgetLocale, Readonly<Partial<Record<string, ServiceText>>>>> = {
	fa,
	uk,
	pl,
	fr,
	so,
	ti,
};
