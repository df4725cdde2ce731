import { expect, it } from 'vitest';
import { dateFormat, numberFormat } from './formats.ts';

it('makes each way of writing once, and never gives one for another', () => {
	const day = dateFormat('nl-NL', { dateStyle: 'long', timeZone: 'UTC' });
	expect(dateFormat('nl-NL', { dateStyle: 'long', timeZone: 'UTC' })).toBe(day);
	const at = new Date('2026-11-22T23:30:00Z');
	expect(day.format(at)).toBe('22 november 2026');
	expect(dateFormat('nl-NL', { dateStyle: 'long', timeZone: 'Europe/Amsterdam' }).format(at)).toBe(
		'23 november 2026',
	);
	expect(dateFormat('tr-TR', { dateStyle: 'long', timeZone: 'UTC' }).format(at)).toBe('22 Kasım 2026');
	expect(numberFormat('nl-NL')).toBe(numberFormat('nl-NL'));
	expect(numberFormat('nl-NL').format(1234.5)).toBe('1.234,5');
	expect(numberFormat('en-GB', { maximumFractionDigits: 0 }).format(1234.5)).toMatch(/^1,23[45]$/);
});
