import { describe, expect, it } from 'vitest';
import { openHtml } from './open-html.ts';

const READY =
	'<sw-signals-card lang="nl"><template shadowrootmode="closed"><a class="skip" href="https://weather.example/" rel="x" data-exit>weg</a>' +
	'<details class="who" data-audience="child"></details><a href="tel:112">112</a></template></sw-signals-card>';

describe('openHtml', () => {
	it('opens one list before any script', () => {
		expect(openHtml(READY, { audience: 'child' })).toContain('data-audience="child" open');
	});

	it('changes the exit and nothing but the exit', () => {
		const html = openHtml(READY, { exitUrl: 'https://news.example/?a=1&b=2' });
		expect(html).toContain('href="https://news.example/?a=1&amp;b=2" rel="x" data-exit');
		expect(html).toContain('href="tel:112"');
		expect(html).toContain('<sw-signals-card exit-url="https://news.example/?a=1&amp;b=2" lang="nl">');
	});

	it('refuses an exit that is no web address, and an audience that is none', () => {
		expect(openHtml(READY, { exitUrl: 'javascript:alert(1)', audience: '"><script>' })).toBe(READY);
	});

	it('names the host for the script', () => {
		expect(openHtml(READY, { host: 'https://host.example' })).toContain('host="https://host.example"');
	});
});
