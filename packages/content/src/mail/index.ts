import type { Locale, MailTexts } from '@sleutelwerk/core';
import { mailTexts as ar } from './ar.ts';
import { mailTexts as en } from './en.ts';
import { mailTexts as nl } from './nl.ts';
import { mailTexts as tr } from './tr.ts';

export { FORBIDDEN_WORDS } from './forbidden.ts';

const TEXTS = { nl, en, ar, tr } satisfies Record<Locale, MailTexts>;

/** The messages of one language, in both dresses. */
export function mailTextsOf(locale: Locale): MailTexts {
	return TEXTS[locale];
}
