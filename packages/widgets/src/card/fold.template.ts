import { html, type TemplateResult } from 'lit/html.js';
import type { CardReading } from './signals-card.template.ts';

/** The card for a purse: numbers among lines to fill in, and not a word of the subject. Shown in print only. */
export function foldTemplate(reading: CardReading): TemplateResult {
	const { own, text, card, services } = reading;
	const numbers = card.numbers.flatMap((id) => {
		const contact = services.get(id)?.contacts.find(({ kind }) => kind === 'phone');
		return contact ? [contact.value] : [];
	});
	return html`<p class="print-row">
			<button type="button" class="plain" part="print" data-print hidden>${text.print}</button>
			<span class="hint">${own.print.note}</span>
		</p>
		<div class="fold" data-fold aria-hidden="true">
			<div class="panel"><b>${own.print.cover}</b></div>
			<div class="panel">${own.print.lines.map((line) => html`<p class="line">${line}</p>`)}</div>
			<div class="panel">${numbers.map((number) => html`<p><bdi dir="ltr">${number}</bdi></p>`)}</div>
			<div class="panel"></div>
		</div>`;
}
