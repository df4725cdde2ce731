import { WIDGET_TEXT, type WidgetText } from '@sleutelwerk/content/widgets-text';
import { directionOf, isLocale, ownNameOf, type Direction, type WidgetLocale } from '@sleutelwerk/core';

const KEYS = [
	...(['unreadNotice', 'danger', 'signupConfirmed', 'signupWaiting', 'signupWhen'] as const),
	...(['signupCodeKeep', 'signupDeletedOn', 'signupLeave', 'signupLeft'] as const),
] as const satisfies readonly (keyof WidgetText)[];

/** What the widgets can say to her on a page that does not speak her language. */
export type OwnWords = {
	locale: WidgetLocale;
	direction: Direction;
	/** "This text is not there yet in this language. You are reading Dutch." */
	missing: string;
	text: Readonly<Record<(typeof KEYS)[number], string>>;
};

/** Null where the pages have the language themselves. */
export function ownWordsOf(locale: WidgetLocale): OwnWords | null {
	const all = WIDGET_TEXT[locale];
	if (isLocale(locale) || !all) return null;
	const text = Object.fromEntries(KEYS.map((key) => [key, all[key]])) as OwnWords['text'];
	const missing = all.missingLanguage.replace('{language}', ownNameOf(locale));
	return { locale, direction: directionOf(locale), missing, text };
}
