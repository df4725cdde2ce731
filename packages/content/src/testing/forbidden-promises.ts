import type { WidgetLocale } from '@sleutelwerk/core';
import { stringsOf } from './language-faults.ts';

/**
 * What no text may say, in languages that nobody of the project reads: that nothing will happen, that it stays secret, that
 * one must report or leave, that one calls 112 and is silent. Dutch and English have their own, wider check.
 */
const FORBIDDEN: Partial<Record<WidgetLocale, readonly RegExp[]>> = {
	fa: [
		/هیچ (چیز|اتفاقی|گپ) (نمی‌شود|نخواهد شد)/u,
		/(راز|پنهان|مخفی) (می‌ماند|خواهد ماند)/u,
		/باید (گزارش|خبر) بدهید/u,
		/باید (خانه را ترک کنید|از خانه بروید)/u,
		/112[^.؟]*(خاموش|چپ) (باشید|بمانید)/u,
	],
	uk: [
		/нічого не (станеться|трапиться)/iu,
		/(залишиться|збережеться) (завжди )?(в таємниці|таємн)/iu,
		/(мусите|повинні|зобов’язані) (повідомити|заявити|піти)/iu,
		/112[^.?]*мовчіть/iu,
	],
	pl: [
		/nic się nie stanie/iu,
		/(pozostanie|zostanie) (zawsze )?(w tajemnicy|tajn)/iu,
		/musisz (to )?(zgłosić|odejść|zawiadomić)/iu,
		/112[^.?]*(milcz|nic nie mów)/iu,
	],
};

/** The languages in which such sentences can be recognised. */
export const GUARDED = Object.keys(FORBIDDEN) as WidgetLocale[];

/** Paths of the texts that promise or urge what no text may; an empty list is what a translation should give. */
export function forbiddenPromises(texts: unknown, locale: WidgetLocale): string[] {
	return [...stringsOf(texts)]
		.filter(([, text]) => (FORBIDDEN[locale] ?? []).some((pattern) => pattern.test(text)))
		.map(([path]) => path);
}
