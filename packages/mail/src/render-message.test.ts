import { describe, expect, it } from 'vitest';
import { renderMessage, type Message } from './render-message.ts';
import { SAMPLE_EVENT, sampleTexts } from './testing/sample-texts.ts';

const link = 'https://course.example.test/e/AB2C-DE3F';

function message(changes: Partial<Message> = {}): Message {
	const base: Message = {
		template: 'webinar-confirmed',
		params: { link, name: 'Amira', event: SAMPLE_EVENT },
		locale: 'en',
		dress: 'neutral',
		texts: sampleTexts(),
		from: 'post@example.test',
	};
	return { ...base, ...changes } as Message;
}

describe('a rendered message', () => {
	it('tells the moment in the zone of the meeting', () => {
		const { text, subject } = renderMessage(message());
		expect(subject).toBe('Your place on Wednesday 10 March');
		expect(text).toContain('Wednesday 10 March at 19:30');
		const abroad = { ...SAMPLE_EVENT, zone: 'Europe/Istanbul' };
		expect(renderMessage(message({ params: { link, event: abroad } })).text).toContain('21:30');
	});

	it('says the same in plain text and in HTML, with the link in both', () => {
		const { text, html } = renderMessage(message());
		for (const part of [
			'Hello Amira,',
			'You have a place on',
			'See the details',
			link,
			'Nobody reads answers',
		]) {
			expect(text).toContain(part);
			expect(html).toContain(part);
		}
	});

	it('leaves out a line whose value is not there', () => {
		const { text } = renderMessage(message());
		expect(text).not.toContain('number');
		const params = { link, event: SAMPLE_EVENT, place: 3 };
		expect(renderMessage(message({ template: 'webinar-waiting', params })).text).toContain(
			'You are number 3.',
		);
		expect(renderMessage(message({ params: { link, event: SAMPLE_EVENT } })).text).toMatch(/^Hello,\n/);
	});

	it('shows title, place and organisation in the open dress only', () => {
		const open = renderMessage(message({ dress: 'open' }));
		expect(open.text).toContain('Violence at home');
		expect(open.text).toContain('Dorpsstraat');
		expect(open.ics?.content).toContain('Violence at home');
		expect(open.fromName).toBe('Sleutelwerk');
		const neutral = JSON.stringify(renderMessage(message()));
		for (const secret of ['Violence', 'Dorpsstraat', 'Sleutelwerk']) expect(neutral).not.toContain(secret);
	});

	it('refuses to render when a neutral subject, preview or calendar title would name the subject', () => {
		const texts = sampleTexts();
		const planted = { ...texts.templates.neutral['webinar-confirmed'], subject: 'Your place: {title}' };
		const templates = {
			...texts.templates,
			neutral: { ...texts.templates.neutral, 'webinar-confirmed': planted },
		};
		expect(() => renderMessage(message({ texts: { ...texts, templates } }))).toThrow('subject');
		const calendarTitle = { neutral: '{title}', open: '{title}' };
		expect(() => renderMessage(message({ texts: { ...texts, calendarTitle } }))).toThrow('calendar title');
	});

	it('is written from right to left where the language is, with the link from left to right', () => {
		const { html } = renderMessage(message({ locale: 'ar' }));
		expect(html).toContain('<html lang="ar" dir="rtl">');
		expect(html).toContain(`<bdi dir="ltr">${link}</bdi>`);
	});

	it('cannot be broken by what a person typed as her name', () => {
		const name = '<img src=x onerror=alert(1)>{title}\r\nBcc: all@example.test';
		const { html, subject } = renderMessage(message({ params: { link, name, event: SAMPLE_EVENT } }));
		expect(html).not.toContain('<img');
		expect(html).toContain('&lt;img src=x onerror=alert(1)&gt;{title}');
		expect(subject).not.toMatch(/[\r\n]/);
		const event = { ...SAMPLE_EVENT, title: 'Evening\r\nBcc: all@example.test' };
		const texts = sampleTexts();
		const planted = { ...texts.templates.open['webinar-confirmed'], subject: '{title}' };
		const templates = { ...texts.templates, open: { ...texts.templates.open, 'webinar-confirmed': planted } };
		const open = renderMessage(
			message({ dress: 'open', params: { link, event }, texts: { ...texts, templates } }),
		);
		expect(open.subject).toBe('Evening Bcc: all@example.test');
	});

	it('fetches nothing and holds no picture, script or style sheet', () => {
		const { html } = renderMessage(message({ dress: 'open' }));
		expect(html).not.toMatch(/<(img|script|link|iframe|form|style)\b|url\(|src=/i);
	});

	it('says that a translation was not yet read by a native speaker, until one has', () => {
		const unread = { origin: 'translated', readBy: null, readOn: null } as const;
		const read = { origin: 'translated', readBy: 'A. Reader', readOn: '2027-01-02' } as const;
		expect(renderMessage(message({ texts: sampleTexts({ status: unread }) })).text).toContain('Not yet read');
		expect(renderMessage(message({ texts: sampleTexts({ status: read }) })).text).not.toContain(
			'Not yet read',
		);
		expect(renderMessage(message()).text).not.toContain('Not yet read');
	});

	it('carries a calendar file only where it is about a moment that is certain', () => {
		const params = { link, event: SAMPLE_EVENT, place: 3 };
		expect(renderMessage(message({ template: 'webinar-waiting', params })).ics).toBeUndefined();
		expect(renderMessage(message({ template: 'webinar-cancelled' })).ics?.method).toBe('cancel');
		expect(renderMessage(message({ template: 'certificate-issued', params: { link } })).ics).toBeUndefined();
	});
});
