import { mailTextsOf } from '@sleutelwerk/content/mail';
import { createTranslate, intlTagOf, LOCALES, SOURCE_LOCALE, type Locale } from '@sleutelwerk/core';
import type { Meeting } from '@sleutelwerk/db/repo/meeting';
import { z } from 'zod';

export const chatTextView = z.object({ locale: z.enum(LOCALES), text: z.string() });

/** A half-day as a neutral text for the group's own chat, in Dutch and in each language its people read. */
export function chatTextsOf(meeting: Meeting, read: ReadonlySet<string>): z.infer<typeof chatTextView>[] {
	return LOCALES.filter((one) => one === SOURCE_LOCALE || read.has(one)).map((locale) => ({
		locale,
		text: chatText(meeting, locale),
	}));
}

/** Never the name of the group: it could say what it is for. */
function chatText(meeting: Meeting, locale: Locale): string {
	const { coming, cancelled } = mailTextsOf(locale).groupChat;
	const format = (options: Intl.DateTimeFormatOptions) =>
		new Intl.DateTimeFormat(intlTagOf(locale), { timeZone: meeting.zone, ...options }).format(
			meeting.startsAt,
		);
	return createTranslate(locale, { line: meeting.isCancelled ? cancelled : coming })('line', {
		day: format({ weekday: 'long', day: 'numeric', month: 'long' }),
		time: format({ hour: '2-digit', minute: '2-digit', hourCycle: 'h23' }),
		place: meeting.place,
	});
}
