import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { anyMailTextsOf, FORBIDDEN_WORDS, mailTextsOf } from '@sleutelwerk/content/mail';
import {
	directionOf,
	isLocale,
	LOCALES,
	MAIL_TEMPLATES,
	WIDGET_LOCALES,
	type MailDress,
	type MailParamsOf,
	type MailRequest,
	type MailTemplate,
	type SomeMailTexts,
	type WidgetLocale,
} from '@sleutelwerk/core';
import {
	calendarOf,
	forbiddenWordsIn,
	openTransport,
	renderMessage,
	type RenderedMessage,
} from '@sleutelwerk/mail';
import ICAL from 'ical.js';
import PostalMime, { type Attachment } from 'postal-mime';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

// As real as it gets: titles and organisations that say everything.
const TITLES: Record<WidgetLocale, string> = {
	nl: 'Huiselijk geweld: signalen herkennen',
	en: 'Domestic violence: knowing the signals',
	ar: 'العنف المنزلي: التعرف على الإشارات',
	tr: 'Aile içi şiddet: işaretleri tanımak',
	fa: 'خشونت در خانه: شناختن نشانه‌ها',
	so: 'Rabshadda guriga: aqoonsiga calaamadaha',
	ti: 'ዓመጽ ኣብ ገዛ፦ ምልክታት ምፍላጥ',
	uk: 'Домашнє насильство: як розпізнати ознаки',
	pl: 'Przemoc domowa: jak rozpoznać sygnały',
	fr: 'Violence conjugale : reconnaître les signes',
};
const LINK = 'https://leren.example.test/e/7KQM-2XDA-9FHT';

function paramsOf(locale: WidgetLocale): MailParamsOf {
	const event = {
		id: '3f2b8a52-6f0e-4c5a-9d55-1a5d3f1c2b3a',
		title: TITLES[locale],
		startsAt: '2027-03-10T18:30:00.000Z',
		durationMinutes: 90,
		sequence: 1,
		changedAt: '2027-01-05T09:00:00.000Z',
		location: 'Veilig Thuis, Dorpsstraat 1',
	};
	const person = { name: 'أميرة Yılmaz', link: LINK };
	const invited = { ...person, days: 14, organisation: 'Stichting Stop Huiselijk Geweld' };
	return {
		'webinar-confirmed': { ...person, event },
		'webinar-waiting': { ...person, event, place: 3 },
		'webinar-promoted': { ...person, event },
		'webinar-changed': { ...person, event, place: 2 },
		'webinar-reminder': { ...person, event },
		'webinar-cancelled': { ...person, event },
		'login-link': { ...person, minutes: 30 },
		invitation: invited,
		'review-answered': person,
		'meeting-changed': { ...person, event },
		'group-added': { ...person, event },
		'group-cancelled': { ...person, event },
		'group-promoted': { ...person, event },
		'group-moved': { ...person, event },
		'group-left': person,
		'supervision-confirmed': { ...person, event },
		'supervision-waiting': { ...person, event, place: 11 },
		'supervision-promoted': { ...person, event },
		'supervision-due': person,
		'certificate-issued': person,
		'certificate-revoked': person,
		'certificate-ending': { ...person, days: 14 },
		'service-check': { ...person, days: 60 },
		'service-check-late': { ...person, days: 30 },
		'something-ready': person,
		'message-waiting': person,
		reminder: { ...person, event },
	};
}

type Choice = { template: MailTemplate; locale: WidgetLocale; dress: MailDress };

function render(
	{ template, locale, dress }: Choice,
	texts: SomeMailTexts = anyMailTextsOf(locale),
): RenderedMessage {
	const request = { template, params: paramsOf(locale)[template] } as MailRequest;
	return renderMessage({ ...request, locale, dress, texts, from: 'post@example.test' });
}

let dir = '';
beforeAll(async () => {
	dir = await mkdtemp(join(tmpdir(), 'mail-check-'));
});
afterAll(() => rm(dir, { recursive: true, force: true }));

/** Everything a person or a program beside her may read in the mail as it really goes out, decoded. */
async function asSent(message: RenderedMessage, id: string): Promise<string[]> {
	const transport = openTransport({ mailDir: dir, from: 'post@example.test' });
	await transport.send({ ...message, id, to: 'amira@example.test', at: new Date('2027-01-05T09:00:00Z') });
	await transport.close();
	const mail = await PostalMime.parse(await readFile(join(dir, `${id}.eml`)));
	const headers = mail.headers.map(({ key, value }) => `${key}: ${value}`);
	const names = [mail.from?.name ?? '', mail.subject ?? ''];
	return [
		...headers,
		...names,
		mail.text ?? '',
		mail.html ?? '',
		...mail.attachments.flatMap(attachmentTexts),
	];
}

function attachmentTexts({ filename, mimeType, content }: Attachment): string[] {
	const text = typeof content === 'string' ? content : new TextDecoder().decode(content);
	// Long lines of a calendar are folded: a word may lie across the fold.
	return [filename ?? '', mimeType, text.replace(/\r\n[ \t]/g, '')];
}

function unescaped(html: string): string {
	const signs = { '&amp;': '&', '&lt;': '<', '&gt;': '>', '&quot;': '"', '&#39;': "'" };
	return Object.entries(signs).reduce((text, [entity, sign]) => text.replaceAll(entity, sign), html);
}

/** Words of any language's list: a Dutch word betrays in a Turkish mail too. */
function betrayals(texts: readonly string[]): string[] {
	const words = Object.values(FORBIDDEN_WORDS).flat();
	return texts.flatMap((text) => forbiddenWordsIn(text, words));
}

const REGISTRATION = MAIL_TEMPLATES.filter((template) => template.startsWith('webinar-'));
// Who signed up is written to in any language of the widgets; who has an account in one of the platform's.
const ALL = WIDGET_LOCALES.flatMap((locale) =>
	(isLocale(locale) ? MAIL_TEMPLATES : REGISTRATION).map((template) => ({ locale, template })),
);

describe('a neutral message', () => {
	it.each(ALL)('betrays nothing: $template in $locale', async ({ locale, template }) => {
		const message = render({ template, locale, dress: 'neutral' });
		const sent = await asSent(message, `neutral-${template}-${locale}`);
		expect(betrayals([...sent, message.preview])).toEqual([]);
	});

	it.each(LOCALES)('has a text for the group chat that betrays nothing: %s', (locale) => {
		const { coming, cancelled } = mailTextsOf(locale).groupChat;
		expect(betrayals([coming, cancelled])).toEqual([]);
		for (const line of [coming, cancelled]) expect(line).toMatch(/\{day\}.*\{time\}|\{time\}.*\{day\}/);
	});

	it.each(LOCALES)('names its calendar neutrally too, also as a feed: %s', (locale) => {
		const texts = mailTextsOf(locale);
		const feed = calendarOf([], { name: texts.calendarName.neutral });
		expect(betrayals([feed, texts.calendarTitle.neutral])).toEqual([]);
	});

	it.each(WIDGET_LOCALES)('would be caught with a planted word in each of its parts: %s', async (locale) => {
		const texts = anyMailTextsOf(locale);
		const word = TITLES[locale];
		const own = texts.templates.neutral['webinar-confirmed'];
		if (!own) throw new Error(`no confirmation in ${locale}`);
		const plant = (text: Partial<typeof own>): SomeMailTexts => {
			const neutral = { ...texts.templates.neutral, 'webinar-confirmed': { ...own, ...text } };
			return { ...texts, templates: { ...texts.templates, neutral } };
		};
		const planted: SomeMailTexts[] = [
			plant({ subject: word }),
			plant({ preview: word }),
			plant({ lines: [word] }),
			plant({ button: word }),
			{ ...texts, senderName: { ...texts.senderName, neutral: word } },
			{ ...texts, calendarTitle: { ...texts.calendarTitle, neutral: word } },
			{ ...texts, closing: [word] },
		];
		for (const [index, one] of planted.entries()) {
			const message = render({ template: 'webinar-confirmed', locale, dress: 'neutral' }, one);
			const sent = await asSent(message, `planted-${index}-${locale}`);
			// By the list of the language itself: no other list may have to help out.
			const found = sent.flatMap((part) => forbiddenWordsIn(part, FORBIDDEN_WORDS[locale]));
			expect(found, `part ${index}`).not.toEqual([]);
		}
	});

	it('would be caught with a link that names the subject', async () => {
		const params = { ...paramsOf('nl')['certificate-issued'], link: 'https://leren.example.test/geweld' };
		const texts = mailTextsOf('nl');
		const from = 'post@example.test';
		const request = {
			template: 'certificate-issued',
			params,
			locale: 'nl',
			dress: 'neutral',
			texts,
			from,
		} as const;
		expect(betrayals(await asSent(renderMessage(request), 'planted-link'))).toContain('*geweld');
	});
});

describe('an open message', () => {
	it.each(ALL)('is whole: $template in $locale', ({ locale, template }) => {
		const message = render({ template, locale, dress: 'open' });
		expect(`${message.subject}${message.text}`).not.toMatch(/[{}]/);
		expect(message.text).toContain(LINK);
		expect(message.html).toContain(`lang="${locale}" dir="${directionOf(locale)}"`);
		if ('event' in paramsOf(locale)[template]) expect(message.text).toContain(TITLES[locale]);
	});
});

// A header longer than this is cut in the list of a phone; a message is read while somebody stands near.
const LONGEST = { subject: 78, preview: 110, text: 900 } as const;
const DRESSES: readonly MailDress[] = ['neutral', 'open'];
const EVERY = ALL.flatMap((one) => DRESSES.map((dress) => ({ ...one, dress })));

describe('a message as it arrives', () => {
	it.each(EVERY)('is whole and short: $template in $locale, $dress', async ({ template, locale, dress }) => {
		const message = render({ template, locale, dress });
		const sent = await asSent(message, `look-${dress}-${template}-${locale}`);
		const seen = [message.fromName, message.subject, message.preview, message.text, message.html];
		expect(seen.every((part) => part.trim() !== '')).toBe(true);
		// Nothing that was to be filled in is left, is empty or is a word of the program.
		for (const part of [...seen, ...sent]) expect(part).not.toMatch(/[{}]|undefined|null\b|NaN|\[object/);
		for (const line of message.text.split('\n\n')) expect(line).not.toMatch(/ [.,:;!?]( |$)|“”|«»|\(\)| {2}/);
		expect(message.subject.length).toBeLessThanOrEqual(LONGEST.subject);
		expect(message.preview.length).toBeLessThanOrEqual(LONGEST.preview);
		expect(message.text.length).toBeLessThanOrEqual(LONGEST.text);
		// The one way on is our own link, the same in both bodies; nothing else is fetched or opened.
		const links = [...`${message.text} ${message.html}`.matchAll(/https?:\/\/[^\s"<]+/g)].map(
			([link]) => link,
		);
		expect(new Set(links)).toEqual(new Set([LINK]));
		for (const line of message.text.split('\n\n').slice(0, 2))
			expect(unescaped(message.html)).toContain(line);
	});

	it.each(EVERY)(
		'without a name or a title greets and says enough: $template in $locale, $dress',
		(choice) => {
			const { template, locale, dress } = choice;
			const { name: _, ...params } = paramsOf(locale)[template];
			const request = { template, params } as MailRequest;
			const from = 'post@example.test';
			const message = renderMessage({ ...request, locale, dress, texts: anyMailTextsOf(locale), from });
			expect(message.text).not.toContain('Yılmaz');
			expect(message.text.split('\n\n').length).toBeGreaterThanOrEqual(4);
			expect(message.text).not.toMatch(/[{}]/);
		},
	);

	it.each(WIDGET_LOCALES)('tells who waits of a change without an entry for the calendar: %s', (locale) => {
		const { event, ...person } = paramsOf(locale)['webinar-changed'];
		const ics = (inCalendar?: false) => {
			const params = { ...person, event: { ...event, inCalendar } };
			const request = { template: 'webinar-changed', params } as const;
			const texts = anyMailTextsOf(locale);
			return renderMessage({ ...request, locale, dress: 'neutral', texts, from: 'post@example.test' });
		};
		expect(ics(false).ics).toBeUndefined();
		expect(ics(false).text).toContain('2');
		expect(ics().ics?.method).toBe('publish');
	});
});

describe('an evening in the calendar', () => {
	const entryOf = (content: string | undefined) => {
		const calendar = new ICAL.Component(ICAL.parse(content ?? ''));
		const entry = calendar.getFirstSubcomponent('vevent');
		const event = new ICAL.Event(entry ?? undefined);
		return {
			method: calendar.getFirstPropertyValue('method'),
			status: entry?.getFirstPropertyValue('status'),
			...{ uid: event.uid, sequence: event.sequence, title: event.summary, location: event.location },
			starts: event.startDate.toJSDate().toISOString(),
			isUtc: event.startDate.zone === ICAL.Timezone.utcTimezone,
			fields: JSON.stringify(entry?.toJSON()),
		};
	};

	it.each(WIDGET_LOCALES)(
		'is given, moved and taken out as one entry, read back by another program: %s',
		(locale) => {
			const at = (template: MailTemplate, changes: object) => {
				const params = paramsOf(locale)['webinar-confirmed'];
				const event = { ...params.event, ...changes };
				const request = { template, params: { ...params, event } } as MailRequest;
				const texts = anyMailTextsOf(locale);
				const rendered = renderMessage({
					...request,
					locale,
					dress: 'neutral',
					texts,
					from: 'post@example.test',
				});
				return entryOf(rendered.ics?.content);
			};
			const given = at('webinar-confirmed', { sequence: 1 });
			const moved = at('webinar-changed', { sequence: 2, startsAt: '2027-03-28T00:30:00.000Z' });
			const reminded = at('webinar-reminder', { sequence: 2, startsAt: '2027-03-28T00:30:00.000Z' });
			const off = at('webinar-cancelled', { sequence: 3, startsAt: '2027-03-28T00:30:00.000Z' });
			expect([given, moved, reminded, off].map((one) => one.uid)).toEqual(Array(4).fill(given.uid));
			expect([given, moved, reminded, off].map((one) => [one.method, one.status, one.sequence])).toEqual([
				...([
					['PUBLISH', 'CONFIRMED', 1],
					['PUBLISH', 'CONFIRMED', 2],
				] as const),
				...([
					['PUBLISH', 'CONFIRMED', 2],
					['CANCEL', 'CANCELLED', 3],
				] as const),
			]);
			expect(moved.starts).toBe('2027-03-28T00:30:00.000Z');
			for (const one of [given, moved, reminded, off]) {
				expect(one.isUtc).toBe(true);
				expect(one.location).toBeNull();
				expect(betrayals([one.fields])).toEqual([]);
			}
		},
	);
});

describe('the texts of messages', () => {
	it.each(ALL)('hold the same values as the Dutch ones: $template in $locale', ({ locale, template }) => {
		const valuesOf = (of: WidgetLocale, dress: MailDress): string[] => {
			const text = anyMailTextsOf(of).templates[dress][template];
			const said = text ? [text.subject, text.preview, ...text.lines] : [];
			const named = [...said.join(' ').matchAll(/\{(\w+)\s*[,}]/g)].map(([, name]) => name ?? '');
			return [...new Set(named)].sort();
		};
		expect(valuesOf(locale, 'neutral')).toEqual(valuesOf('nl', 'neutral'));
		expect(valuesOf(locale, 'open')).toEqual(valuesOf('nl', 'open'));
	});

	it.each(WIDGET_LOCALES)(
		'say that they were not yet read by a native speaker, where they were not: %s',
		(locale) => {
			const { status, notYetRead } = anyMailTextsOf(locale);
			const { text } = render({ template: 'webinar-reminder', locale, dress: 'neutral' });
			const isUnread = status.origin === 'translated' && status.readBy === null;
			expect(isUnread).toBe(locale !== 'nl');
			if (isUnread) expect(text).toContain(notYetRead);
		},
	);

	it.each(WIDGET_LOCALES)('put into the calendar what another program reads back: %s', (locale) => {
		const { ics } = render({ template: 'webinar-confirmed', locale, dress: 'open' });
		const calendar = new ICAL.Component(ICAL.parse(ics?.content ?? ''));
		const event = new ICAL.Event(calendar.getFirstSubcomponent('vevent') ?? undefined);
		expect([event.summary, event.location]).toEqual([TITLES[locale], 'Veilig Thuis, Dorpsstraat 1']);
		expect(event.startDate.toJSDate().toISOString()).toBe('2027-03-10T18:30:00.000Z');
	});
});
