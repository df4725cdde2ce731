import {
	isLocale,
	type Locale,
	type MailTexts,
	type RegistrationMailTexts,
	type SomeMailTexts,
	type WidgetLocale,
} from '@sleutelwerk/core';
import { mailTexts as ar } from './ar.ts';
import { mailTexts as en } from './en.ts';
import { registrationMail as fa } from './fa-registration.ts';
import { registrationMail as fr } from './fr-registration.ts';
import { mailTexts as nl } from './nl.ts';
import { registrationMail as pl } from './pl-registration.ts';
import { registrationMail as so } from './so-registration.ts';
import { registrationMail as ti } from './ti-registration.ts';
import { mailTexts as tr } from './tr.ts';
import { registrationMail as uk } from './uk-registration.ts';

export { FORBIDDEN_WORDS } from './forbidden.ts';

const TEXTS = { nl, en, ar, tr } satisfies Record<Locale, MailTexts>;
/** Languages of the widgets alone: they write to who signed up for a webinar, and to nobody else. */
const REGISTRATION_TEXTS = { fa, so, ti, uk, pl, fr } satisfies Record<
	Exclude<WidgetLocale, Locale>,
	RegistrationMailTexts
>;

/** The messages of one language, in both dresses. */
export function mailTextsOf(locale: Locale): MailTexts {
	return TEXTS[locale];
}

/** Whatever messages there are in a language: all of them, or those to who signed up for a webinar. */
export function anyMailTextsOf(locale: WidgetLocale): SomeMailTexts {
	return isLocale(locale) ? TEXTS[locale] : REGISTRATION_TEXTS[locale];
}
