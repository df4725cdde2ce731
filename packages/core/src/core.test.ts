import { describe, expect, it } from 'vitest';
import {
	AppError,
	clockFrom,
	compileMessage,
	createTranslate,
	dayIn,
	directionOf,
	isId,
	newCode,
	newId,
	newToken,
	pickLocale,
	pickWidgetLocale,
	type CompiledCatalogue,
} from './index.ts';

describe('locales', () => {
	it('takes the first usable wish, whatever its region, else Dutch', () => {
		expect(pickLocale('xx', 'ar-SY', 'tr')).toBe('ar');
		expect(pickLocale(null, undefined, 'zz')).toBe('nl');
		expect(directionOf('ar')).toBe('rtl');
		expect(pickLocale('fa', 'en')).toBe('en');
		expect([pickWidgetLocale('fa-IR'), pickWidgetLocale('prs-AF'), pickWidgetLocale('xx')]).toEqual([
			'fa',
			'fa',
			'nl',
		]);
	});
});

describe('ids and codes', () => {
	it('are recognised, and nothing else is', () => {
		expect(isId(newId())).toBe(true);
		expect(isId("1' or 1=1")).toBe(false);
	});

	it('are long enough not to be guessed and differ each time', () => {
		expect(newToken(16)).toMatch(/^[\w-]{22}$/);
		const codes = new Set(Array.from({ length: 500 }, () => newCode()));
		expect(codes.size).toBe(500);
		for (const code of codes) expect(code).toMatch(/^[2-9A-HJKMNP-TV-Z]{4}-[2-9A-HJKMNP-TV-Z]{4}$/);
	});
});

describe('the clock', () => {
	it('starts where it is told and runs on', () => {
		let now = Date.parse('2026-01-01T00:00:00Z');
		const clock = clockFrom('2030-05-05T10:00:00Z', () => new Date(now));
		now += 90_000;
		expect(clock().toISOString()).toBe('2030-05-05T10:01:30.000Z');
	});

	it('knows the day in Amsterdam on both sides of midnight and of summer time', () => {
		expect(dayIn('Europe/Amsterdam', new Date('2026-07-01T22:30:00Z'))).toBe('2026-07-02');
		expect(dayIn('Europe/Amsterdam', new Date('2026-12-01T22:30:00Z'))).toBe('2026-12-01');
	});
});

describe('sentences', () => {
	const nl = {
		hello: 'Dag {name}',
		left: '{n, plural, one {nog # plaats} other {nog # plaatsen}}',
		only: 'Alleen hier',
	};
	it('fill in values, count in the language, and fall back to Dutch', () => {
		const t = createTranslate('ar', { hello: 'مرحبا {name}' }, nl);
		expect(t('hello', { name: 'Sami' })).toBe('مرحبا Sami');
		expect(t('only')).toBe('Alleen hier');
		expect(createTranslate('nl', nl)('left', { n: 1 })).toBe('nog 1 plaats');
		expect(t('not.there')).toBe('not.there');
	});
	it('say the same when they were compiled before', () => {
		const texts = { ...nl, quoted: "Het is '{'zo'}'", date: 'Op {at, date, short}' };
		const compiled = Object.fromEntries(
			Object.entries(texts).map(([key, text]) => [key, compileMessage('nl', text)]),
		);
		// Through JSON, as they come to a browser.
		const [plain, ready] = [texts, JSON.parse(JSON.stringify(compiled)) as CompiledCatalogue].map((own) =>
			createTranslate('nl', own),
		);
		for (const key of Object.keys(texts))
			for (const n of [1, 2, 1000]) {
				const values = { n, name: 'Sami', at: new Date(0) };
				expect(ready?.(key, values), key).toBe(plain?.(key, values));
			}
		expect(compiled.only).toBe('Alleen hier');
		expect(compiled.left).toBeInstanceOf(Array);
		expect(() => compileMessage('nl', 'Dag {name')).toThrow(SyntaxError);
	});
});

describe('an expected failure', () => {
	it('knows its status', () => {
		expect(new AppError('FULL', 'no seat').status).toBe(409);
	});
});
