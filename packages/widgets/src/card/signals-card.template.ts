import { html, nothing, type TemplateResult } from 'lit/html.js';
import type { CardSound, CardStructure, CardText } from '@sleutelwerk/core/card-model';
import { AUDIENCES } from '@sleutelwerk/core/card-model';
import type { FinderEntry } from '@sleutelwerk/directory/finder';
import { exitNoteTemplate, exitTemplate } from '../exit/exit.template.ts';
import { languagesTemplate, type BuildReading } from '../base/languages.template.ts';
import { beside } from '../base/reading.ts';
import { unreadTemplate } from '../base/unread.template.ts';
import { serviceTemplate } from '../service/service.template.ts';
import { audienceTemplate } from './audience.template.ts';
import { callLinkTemplate } from './call-link.template.ts';
import { fearsTemplate } from './fears.template.ts';
import { foldTemplate } from './fold.template.ts';
import { spriteTemplate } from './pictogram.template.ts';
import { sourcesTemplate } from './sources.template.ts';

/** All that the card says in one language, with the Dutch that stands beside what is a matter of safety. */
export type CardReading = BuildReading & {
	card: CardStructure;
	own: CardText;
	dutch: CardText;
	/** By service id. */
	services: ReadonlyMap<string, FinderEntry>;
	/** Whole SVGs by name. */
	pictograms: Readonly<Record<string, string>>;
	/** Ids of 112 and of Veilig Thuis. */
	dangerIds: readonly string[];
	/** The spoken signs, where somebody recorded them. */
	sound: CardSound | undefined;
};

/** The whole card: everything is here without script; `details` open and boxes tick by themselves. */
export function cardTemplate(reading: CardReading): TemplateResult {
	const { own, dutch } = reading;
	return html`${spriteTemplate(reading)} ${exitTemplate(reading)}
		<h2 part="title">${own.title}</h2>
		${languagesTemplate(reading, false)} ${unreadTemplate(reading)} ${dangerTemplate(reading)}
		<p>${own.intro}</p>
		<p class="caveat" part="caveat">${beside(reading, own.caveat, dutch.caveat)}</p>
		${exitNoteTemplate(reading)}
		<section class="audiences">
			<h3>${own.headings.audiences}</h3>
			<p class="hint">${own.tickHint}</p>
			${soundTemplate(reading)} ${AUDIENCES.map((audience) => audienceTemplate(audience, reading))}
		</section>
		${numbersTemplate(reading)}
		<slot name="local"></slot>
		${fearsTemplate(reading)} ${phoneTemplate(reading)} ${foldTemplate(reading)} ${sourcesTemplate(reading)}`;
}

/** Where the script finds the spoken signs; nothing to see. */
function soundTemplate({ sound }: CardReading): TemplateResult | typeof nothing {
	return sound ? html`<i hidden data-sound="${sound.file}" data-bytes="${sound.bytes}"></i>` : nothing;
}

function dangerTemplate(reading: CardReading): TemplateResult {
	const { own, dutch, dangerIds } = reading;
	return html`<section class="danger" part="danger">
		<p>${beside(reading, own.dangerNow, dutch.dangerNow)}</p>
		<p class="calls">${dangerIds.map((id) => callLinkTemplate(id, reading))}</p>
	</section>`;
}

function numbersTemplate(reading: CardReading): TemplateResult {
	const entries = reading.card.numbers.map((id) => reading.services.get(id));
	return html`<section class="numbers">
		<h3>${reading.own.headings.numbers}</h3>
		${entries.map((entry) => (entry ? serviceTemplate(entry, reading, { level: 4 }) : ''))}
	</section>`;
}

function phoneTemplate(reading: CardReading): TemplateResult {
	const { own, text, dutch } = reading;
	return html`<section class="phone">
		<h3>${own.phoneChecked.heading}</h3>
		${own.phoneChecked.paragraphs.map(
			(paragraph, index) =>
				html`<p>${beside(reading, paragraph, dutch.phoneChecked.paragraphs[index] ?? paragraph)}</p>`,
		)}
		<p>${text.callListClear}</p>
	</section>`;
}
