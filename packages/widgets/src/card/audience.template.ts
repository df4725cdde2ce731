import { html, nothing, type TemplateResult } from 'lit/html.js';
import { SIGN_KINDS, type Audience, type Sign, type SignKind } from '@sleutelwerk/core/card-model';
import { beside } from '../base/reading.ts';
import { callLinkTemplate } from './call-link.template.ts';
import { pictogramTemplate } from './pictogram.template.ts';
import type { CardReading } from './signals-card.template.ts';

/** One audience: its signs by kind, and what ticking leads to. CSS does the showing, so that it works without script. */
export function audienceTemplate(audience: Audience, reading: CardReading): TemplateResult {
	const { card, own, dutch } = reading;
	const signs = card.audiences[audience];
	const text = own.audiences[audience];
	return html`<details class="who" part="audience" data-audience="${audience}">
		<summary>${text.label}</summary>
		<p>${beside(reading, text.intro, dutch.audiences[audience].intro)}</p>
		<h4>${own.headings.signs}</h4>
		${SIGN_KINDS.map((kind) => kindTemplate(kind, signs, reading))} ${nextTemplate(audience, reading)}
	</details>`;
}

function kindTemplate(
	kind: SignKind,
	signs: readonly Sign[],
	reading: CardReading,
): TemplateResult | typeof nothing {
	const own = signs.filter((sign) => sign.kind === kind);
	if (own.length === 0) return nothing;
	return html`<fieldset part="kind">
		<legend>${reading.own.kinds[kind]}</legend>
		<ul class="signs">
			${own.map((sign) => signTemplate(sign, reading))}
		</ul>
	</fieldset>`;
}

function signTemplate(sign: Sign, reading: CardReading): TemplateResult {
	const { own, dutch, sound } = reading;
	const isRed = sign.redFlag !== null;
	return html`<li class="sign" part="sign" data-cue="${sound?.cues[sign.id]?.join(' ') ?? nothing}">
		<label>
			<input type="checkbox" autocomplete="off" data-red="${isRed ? String(sign.redFlag) : nothing}" />
			${pictogramTemplate(sign.pictogram)}
			<span data-say
				>${beside(reading, own.signs[sign.id], dutch.signs[sign.id] ?? sign.id)}${
					isRed ? html` <b class="mark">${own.redFlags.mark}</b>` : nothing
				}</span
			>
		</label>
	</li>`;
}

function nextTemplate(audience: Audience, reading: CardReading): TemplateResult {
	const { card, own, dutch, dangerIds } = reading;
	const red = own.audiences[audience].redFlag;
	return html`<div class="next">
			<div class="red" part="red-flags">
				<h4>${own.redFlags.heading}</h4>
				<p data-red-text>${beside(reading, red, dutch.audiences[audience].redFlag)}</p>
				<p class="calls">${dangerIds.map((id) => callLinkTemplate(id, reading))}</p>
				<p class="hint">${own.redFlags.explain}</p>
			</div>
			<div class="do" part="actions">
				<h4>${own.headings.actions}</h4>
				<p class="caveat" data-caveat>${own.caveat}</p>
				<ol>
					${card.actions[audience].map(
						({ id, services }) =>
							html`<li>
								${beside(reading, own.actions[id], dutch.actions[id] ?? id)}
								${services.map((service) => callLinkTemplate(service, reading))}
							</li>`,
					)}
				</ol>
			</div>
			<p class="none">${own.noneTicked}</p>
		</div>
		<span class="vh" role="status" data-said></span>`;
}
