import type { ServiceText, WidgetLocale } from '@sleutelwerk/core';
import { text as fr } from './fr.ts';

/**
 * Texts by id of the service, in the languages that only the widgets speak. A service that is missing in one of them is
 * shown in Dutch, and the finder says so.
 */
export const TEXTS: Partial<Record<WidgetLocale, Readonly<Partial<Record<string, ServiceText>>>>> = { fr };
