import { mailTextsOf } from '@sleutelwerk/content/mail';
import { createTranslate, intlTagOf, LOCALES, SOURCE_LOCALE, type Locale } from '@sleutelwerk/core';
import type { Meeting } from '@sleutelwerk/db/repo/meeting';
import { z } from 'zod';
import { meetingToTell } from '../cohort/cohort-access.ts';
import { roleProcedure } from '../trpc.ts';

/** A half-day as a neutral text for the group's own chat, in Dutch and in each language its people read. */
export const chatTexts = roleProcedure('trainer', 'coordinator')
	.input(z.object({ id: z.uuid() }))
	.output(z.array(z.object({ locale: z.enum(LOCALES), text: z.string() })))
	.query(async ({ ctx, input }) => {
		const { meeting, locales } = await meetingToTell(ctx, input.id);
		const read = new Set(locales);
		return LOCALES.filter((one) => one === SOURCE_LOCALE || read.has(one)).map((locale) => ({
			locale,
			text: chatText(meeting, locale),
		}));
	});

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
