import { html, nothing } from 'lit/html.js';
import { describe, expect, it } from 'vitest';
import { RawMarkup, renderToString } from './render-to-string.ts';

/** Without the white space between tags that formatting brings. */
const written = (value: unknown): string =>
	renderToString(value)
		.replace(/\s*\n\s*/g, ' ')
		.replace(/ ?(<\/?|>) ?/g, '$1');

describe('renderToString', () => {
	it('writes text so that it stays text', () => {
		expect(renderToString(html`<p>${'<b>&'}</p>`)).toBe('<p>&lt;b&gt;&amp;</p>');
	});

	it('writes attributes so that a quote does not end them', () => {
		expect(renderToString(html`<a href="${'x"y'}" lang=${'nl'}>z</a>`)).toBe(
			'<a href="x&quot;y" lang="nl">z</a>',
		);
	});

	it('leaves out what is nothing, false or an event', () => {
		const template = html`<button
			title="${nothing}"
			?hidden=${false}
			?open=${true}
			@click=${() => 0}
		></button>`;
		expect(written(template)).toBe('<button open></button>');
	});

	it('nests templates and lists', () => {
		const items = ['a', 'b'].map((one) => html`<li>${one}</li>`);
		expect(
			written(
				html`<ul>
					${items}
				</ul>`,
			),
		).toBe('<ul><li>a</li><li>b</li></ul>');
	});

	it('takes markup of our own as it is', () => {
		expect(renderToString(html`<p>${new RawMarkup('<svg></svg>')}</p>`)).toBe('<p><svg></svg></p>');
	});

	it('refuses what it cannot write rightly', () => {
		expect(() => renderToString(html`<p class="a ${'b'}"></p>`)).toThrow(/whole attribute/);
		expect(() => renderToString(html`<p .title=${'b'}></p>`)).toThrow(/property/);
		expect(() => renderToString(html`<p>${false}</p>`)).toThrow(/boolean/);
	});
});
