import { html, type TemplateResult } from 'lit/html.js';
import type { Fear, FearPoint } from '@sleutelwerk/core/card-model';
import { beside } from '../base/reading.ts';
import { callLinkTemplate } from './call-link.template.ts';
import type { CardReading } from './signals-card.template.ts';
import { sourceText } from './sources.template.ts';

/** The common fears, each answered with what is true, for whom, and who says so. */
export function fearsTemplate(reading: CardReading): TemplateResult {
	const { own, card } = reading;
	return html`<section class="fears">
		<h3>${own.fears.heading}</h3>
		<p>${own.fears.intro}</p>
		${card.fears.map((fear) => fearTemplate(fear, reading))}
	</section>`;
}

function fearTemplate(fear: Fear, reading: CardReading): TemplateResult {
	const { own, dutch } = reading;
	const said = own.fears.items[fear.id];
	const inDutch = dutch.fears.items[fear.id];
	return html`<details class="fear" part="fear">
		<summary>${said?.question ?? beside(reading, undefined, inDutch?.question ?? fear.id)}</summary>
		<ul>
			${fear.points.map((point) => pointTemplate(fear.id, point, reading))}
		</ul>
		<p>${said?.ask ?? beside(reading, undefined, inDutch?.ask ?? '')}</p>
		<p class="calls">${fear.ask.map((id) => callLinkTemplate(id, reading))}</p>
	</details>`;
}

function pointTemplate(fearId: string, point: FearPoint, reading: CardReading): TemplateResult {
	const dutch = reading.dutch.fears.items[fearId]?.points[point.id] ?? point.id;
	const own = reading.own.fears.items[fearId]?.points[point.id];
	const sources = reading.card.sources.filter(({ id }) => point.sources.includes(id));
	return html`<li class="${point.caution ? 'caution' : 'point'}">
		${beside(reading, own, dutch)}
		<span class="source">${sources.map((source) => sourceText(source, reading)).join(' · ')}</span>
	</li>`;
}
