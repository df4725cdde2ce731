import { html, nothing, type TemplateResult } from 'lit/html.js';
import type { WidgetText } from '@sleutelwerk/content/widgets-text';
import { CONTACT_KINDS, FOR_WHOM, TOPICS } from '@sleutelwerk/core/service-model';
import type { FinderEntry } from '@sleutelwerk/directory/finder';
import { languagesTemplate, type BuildReading } from '../base/languages.template.ts';
import { beside } from '../base/reading.ts';
import { unreadTemplate } from '../base/unread.template.ts';
import { exitNoteTemplate, exitTemplate } from '../exit/exit.template.ts';
import { serviceTemplate } from '../service/service.template.ts';

export type FinderReading = BuildReading & {
	/** The Dutch sentences that stand beside an unread translation. */
	dutch: Pick<WidgetText, 'danger' | 'alwaysNumbers'>;
	/** Services for the whole country, vital ones first. */
	national: readonly FinderEntry[];
	/** In the private frame only: with fields to type in. */
	typed: boolean;
};

/** The whole finder before any script: the choices, and the national numbers below them. */
export function finderTemplate(reading: FinderReading): TemplateResult {
	const { text, dutch, national } = reading;
	const vital = national.filter((entry) => entry.vital);
	const others = national.filter((entry) => !entry.vital);
	return html`${exitTemplate(reading)}
		<h2 part="title">${text.finderTitle}</h2>
		${languagesTemplate(reading, reading.typed)} ${unreadTemplate(reading)}
		<p class="danger" part="danger">${beside(reading, text.alwaysNumbers, dutch.alwaysNumbers)}</p>
		<p>${text.finderIntro}</p>
		${exitNoteTemplate(reading)} ${choicesTemplate(reading)}
		<div class="results live" part="results">
			<p role="status" class="count" data-count></p>
			<div data-results></div>
		</div>
		<section class="national" part="national">
			<h3>${text.finderNational}</h3>
			${vital.map((entry) => serviceTemplate(entry, reading, { level: 4 }))}
			${
				others.length > 0
					? html`<details class="others">
							<summary>${text.showMore}</summary>
							${others.map((entry) => serviceTemplate(entry, reading, { level: 4 }))}
						</details>`
					: nothing
			}
		</section>
		<p class="hint">${text.finderShelter}</p>
		${reading.typed ? wrongTemplate(reading) : nothing}
		<slot name="local"></slot>`;
}

// In the private frame only, which the host itself serves: a partner's own copy of the files has no such page. The address
// names no service, so that a tap tells nobody what was looked at.
function wrongTemplate({ text, locale }: FinderReading): TemplateResult {
	const address = `/find/message${locale === 'nl' ? '' : `?lang=${locale}`}`;
	return html`<p part="wrong">
		<a href="${address}" target="_blank" rel="noopener noreferrer">${text.finderWrong}</a>
	</p>`;
}

function choicesTemplate(reading: FinderReading): TemplateResult {
	const { text } = reading;
	return html`<div class="choices live" part="choices" role="group" aria-label="${text.finderTitle}">
		<p class="hint">${text.finderPrivate}</p>
		${reading.typed ? typedTemplate(reading) : nothing}
		<div class="grid">
			${selectTemplate('topic', {
				label: text.finderTopic,
				all: text.finderAllTopics,
				choices: optionsOf(TOPICS, 'topic', text),
			})}
			${selectTemplate('forWhom', {
				label: text.finderForWhom,
				all: text.finderEverybody,
				choices: optionsOf(FOR_WHOM, 'forWhom', text),
			})}
			${selectTemplate('province', { label: text.finderProvince, all: text.finderWholeCountry, choices: [] })}
			${selectTemplate('town', { label: text.finderTown, all: text.finderAny, choices: [] })}
			${selectTemplate('language', { label: text.finderLanguage, all: text.finderAny, choices: [] })}
			${selectTemplate('contact', {
				label: text.finderContact,
				all: text.finderAny,
				choices: optionsOf(CONTACT_KINDS, 'contact', text),
			})}
		</div>
		${tickTemplate('free', text.finderOnlyFree)} ${tickTemplate('anonymous', text.finderOnlyAnonymous)}
		${tickTemplate('openNow', text.finderOnlyOpen)}
		<p class="hint">${text.finderOpenHint}</p>
		<button type="button" class="button" part="clear" data-clear>${text.finderClear}</button>
	</div>`;
}

type Choice = { value: string; label: string };

function optionsOf<Value extends string, Prefix extends 'topic' | 'forWhom' | 'contact'>(
	values: readonly Value[],
	prefix: Prefix,
	text: WidgetText,
): Choice[] {
	return values.map((value) => ({ value, label: text[`${prefix}.${value}` as keyof WidgetText] }));
}

type SelectParts = {
	label: string;
	/** What stands there when nothing is chosen. */ all: string;
	choices: readonly Choice[];
};

function selectTemplate(field: string, { label, all, choices }: SelectParts): TemplateResult {
	return html`<label class="field"
		><span>${label}</span
		><select data-field="${field}" autocomplete="off" part="select">
			<option value="">${all}</option>
			${choices.map((choice) => html`<option value="${choice.value}">${choice.label}</option>`)}
		</select></label
	>`;
}

function tickTemplate(field: string, label: string): TemplateResult {
	return html`<label class="tick"
		><input type="checkbox" autocomplete="off" data-field="${field}" /><span>${label}</span></label
	>`;
}

function typedTemplate({ text }: FinderReading): TemplateResult {
	return html`<label class="field"
			><span>${text.finderSearch}</span><span class="hint">${text.finderSearchHint}</span
			><input
				type="search"
				data-field="text"
				autocomplete="off"
				autocapitalize="off"
				spellcheck="false" /></label
		><label class="field"
			><span>${text.finderPlace}</span><span class="hint">${text.finderPlaceHint}</span
			><input type="text" data-field="place" autocomplete="off" autocapitalize="off" spellcheck="false"
		/></label>`;
}
