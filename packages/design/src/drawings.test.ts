import { describe, expect, it } from 'vitest';
import { DRAWINGS } from './drawings.ts';

describe('drawings', () => {
	it.each(Object.entries(DRAWINGS))('%s takes the colour of the text and loads nothing', (_name, svg) => {
		expect(svg).toContain('viewBox="0 0 320 180"');
		expect(svg).toContain('stroke="currentColor"');
		expect(svg).not.toMatch(/href|url\(|<script|style=|on\w+=|#[0-9a-f]{3}/i);
		expect(svg.match(/<(path|circle|rect|ellipse)\b/g)?.length).toBe(svg.match(/\/>/g)?.length);
	});

	it('stays small: nine drawings under 12 kB together', () => {
		expect(Object.values(DRAWINGS).join('').length).toBeLessThan(12_000);
	});
});
