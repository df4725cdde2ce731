import { html, type TemplateResult } from 'lit/html.js';
import { RawMarkup } from '../base/render-to-string.ts';
import type { CardReading } from './signals-card.template.ts';

/** Each pictogram of the card once; the signs point to it, so that two hundred signs do not carry two hundred drawings. */
export function spriteTemplate({ card, pictograms }: CardReading): RawMarkup {
	const names = new Set(
		Object.values(card.audiences).flatMap((signs) => signs.map((sign) => sign.pictogram)),
	);
	const symbols = [...names].sort().map((name) => symbolOf(name, pictograms[name] ?? ''));
	return new RawMarkup(`<svg class="vh" aria-hidden="true">${symbols.join('')}</svg>`);
}

function symbolOf(name: string, markup: string): string {
	return markup
		.replace(/^<svg[^>]*>/, `<symbol id="p-${name}" viewBox="0 0 24 24">`)
		.replace(/<\/svg>$/, '</symbol>');
}

export function pictogramTemplate(name: string): TemplateResult {
	return html`<svg class="pictogram" aria-hidden="true"><use href="${`#p-${name}`}"></use></svg>`;
}
