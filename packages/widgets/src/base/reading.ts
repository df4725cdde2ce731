import { html, nothing, type TemplateResult } from 'lit/html.js';
import type { WidgetText } from '@sleutelwerk/content/widgets-text';
import type { WidgetLocale } from '@sleutelwerk/core/locales';

/** One language as it is read: its sentences, and whether a native speaker has read them. */
export type Reading<Key extends keyof WidgetText = keyof WidgetText> = {
	locale: WidgetLocale;
	text: Pick<WidgetText, Key>;
	unread: boolean;
};

/**
 * A sentence that is a matter of safety: with the Dutch beside it as long as nobody has read the translation, and the
 * Dutch alone, marked as Dutch, where the language has no such sentence.
 */
export function beside(
	{ unread }: Pick<Reading, 'unread'>,
	own: string | undefined,
	dutch: string,
): TemplateResult {
	if (own === undefined)
		return html`<span class="nl" part="dutch" lang="nl" dir="ltr">${wholeNumbers(dutch)}</span>`;
	const isShown = unread && own !== dutch;
	return html`${wholeNumbers(own)}${
		isShown ? html` <span class="nl" part="dutch" lang="nl" dir="ltr">${wholeNumbers(dutch)}</span>` : nothing
	}`;
}

/** A phone number is never cut at its hyphen: half a number at the end of a line is dialled wrongly. */
function wholeNumbers(sentence: string): (string | TemplateResult)[] {
	const pieces = sentence.split(/(0\d{3}-\d[\d ]*\d)/);
	return pieces.map((piece, place) => (place % 2 === 1 ? html`<bdi dir="ltr">${piece}</bdi>` : piece));
}

/** Fills `{name}` in a sentence. A value that is missing leaves its name standing, so that the hole is seen. */
export function fill(sentence: string, values: Readonly<Record<string, string | number>>): string {
	return sentence.replace(/\{(\w+)\}/g, (whole, name: string) => String(values[name] ?? whole));
}
