import { html, type TemplateResult } from 'lit/html.js';
import type { CardSource } from '@sleutelwerk/core/card-model';
import { formatDay } from '../base/format-day.ts';
import { fill, type Reading } from '../base/reading.ts';
import type { CardReading } from './signals-card.template.ts';

/** "Source: name, day": the source's own day, or the month in which we read one that bears none. */
export function sourceText({ name, on, seenIn }: CardSource, { text, locale }: Reading): string {
	return on
		? fill(text.sourceDated, { name, date: formatDay(on, locale) })
		: fill(text.sourceUndated, { name, date: formatDay(seenIn, locale) });
}

export function sourcesTemplate(reading: CardReading): TemplateResult {
	return html`<details class="sources" part="sources">
		<summary>${reading.own.headings.sources}</summary>
		<ul>
			${reading.card.sources.map(
				(source) =>
					html`<li><a href="${source.url}" rel="noreferrer">${sourceText(source, reading)}</a></li>`,
			)}
		</ul>
	</details>`;
}
