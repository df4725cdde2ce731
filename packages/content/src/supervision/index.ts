import type { Locale } from '@sleutelwerk/core';
import { texts as ar } from './ar.ts';
import { texts as en } from './en.ts';
import type { MethodId, MethodText } from './method-text.ts';
import { texts as nl } from './nl.ts';
import { texts as tr } from './tr.ts';

export { METHOD_IDS, METHOD_STEPS } from './method-text.ts';
export type { MethodId, MethodText, StepOf } from './method-text.ts';

const TEXTS: Partial<Record<Locale, Readonly<Record<MethodId, MethodText>>>> = { nl, en, ar, tr };

/** The steps of a way in words, in one's own language where it is written, else in Dutch. */
export function methodIn(id: MethodId, locale: Locale): { text: MethodText; textLocale: Locale } {
	const own = TEXTS[locale];
	return own ? { text: own[id], textLocale: locale } : { text: nl[id], textLocale: 'nl' };
}
