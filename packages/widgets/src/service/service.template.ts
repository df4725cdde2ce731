import { html, nothing, type TemplateResult } from 'lit/html.js';
import type { Contact, ServiceText } from '@sleutelwerk/core/service-model';
import { freshnessOf, linkOf, type FinderEntry } from '@sleutelwerk/directory/finder';
import { directionOf, intlTagOf, ownNameOf } from '@sleutelwerk/core/locales';
import { cutDay, formatDay } from '../base/format-day.ts';
import { beside, fill, type Reading } from '../base/reading.ts';
import { hoursText } from './hours-text.ts';
import type { ServiceKey } from './service-keys.ts';

type ServiceOptions = {
	/** Level of the heading in the widget's order. */
	level: 3 | 4;
	/** The moment of showing; absent at build time, when "now" means nothing. */
	at?: Date;
	/** Said per contact when `at` is known. */
	openText?: (contact: Contact) => string | undefined;
};

/** One help service in plain words: how to reach it, what they do, what happens then, whom they tell, how sure this is. */
export function serviceTemplate(
	entry: FinderEntry,
	reading: Reading<ServiceKey>,
	options: ServiceOptions,
): TemplateResult {
	const own = entry.text[reading.locale];
	const shown = own ?? entry.text.nl;
	const locale = own ? reading.locale : 'nl';
	return html`<article class="service" part="service" lang="${locale}" dir="${directionOf(locale)}">
		${headingOf(shown.name, options.level)}${own ? nothing : missingTemplate(reading)}
		<ul class="contacts">
			${entry.contacts.map((contact) => contactTemplate(contact, shown.name, { reading, options }))}
		</ul>
		<p>${shown.whatTheyDo}</p>
		${detailTemplate(shown, entry.text.nl, reading)} ${factsTemplate(entry, reading, options)}
	</article>`;
}

function headingOf(name: string, level: 3 | 4): TemplateResult {
	return level === 3 ? html`<h3>${name}</h3>` : html`<h4>${name}</h4>`;
}

function missingTemplate({ text, locale }: Reading<ServiceKey>): TemplateResult {
	const sentence = fill(text.missingLanguage, { language: ownNameOf(locale) });
	return html`<p class="hint" lang="${locale}" dir="${directionOf(locale)}">${sentence}</p>`;
}

type ContactSetting = { reading: Reading<ServiceKey>; options: ServiceOptions };

function contactTemplate(
	contact: Contact,
	name: string,
	{ reading, options }: ContactSetting,
): TemplateResult {
	const { text, locale } = reading;
	const isCall = contact.kind === 'phone' || contact.kind === 'text-phone';
	const notes = [
		options.openText?.(contact),
		hoursText(contact.hours, reading),
		{ yes: text.free, no: text.notFree, unknown: text.freeUnknown }[contact.free],
		{ yes: text.anonymous, no: text.notAnonymous, unknown: text.anonymousUnknown }[contact.anonymous],
		...(isCall
			? [{ yes: text.onBill, no: text.notOnBill, unknown: text.billUnknown }[contact.onBill], text.callList]
			: []),
	];
	const link = linkOf(contact);
	return html`<li>
		<a class="reach" part="reach" href="${link}" rel="noreferrer"
			><span>${reachLabel(contact, name, text)}</span></a
		>
		<ul class="notes" lang="${locale}" dir="${directionOf(locale)}">
			${notes.map((note) => (note ? html`<li>${note}</li>` : nothing))}
		</ul>
	</li>`;
}

function reachLabel(
	contact: Contact,
	name: string,
	text: Reading<ServiceKey>['text'],
): TemplateResult | string {
	if (contact.kind === 'phone') return numberLabel(text.callNumber, contact.value);
	if (contact.kind === 'chat') return fill(text.openChat, { name });
	if (contact.kind === 'web') return fill(text.openWebsite, { name });
	if (contact.kind === 'mail') return fill(text.sendMail, { name });
	return html`${text[`contact.${contact.kind}`]} <bdi dir="ltr">${contact.value}</bdi>`;
}

/** A number keeps its own direction, also in the middle of an Arabic sentence. */
export function numberLabel(sentence: string, number: string): TemplateResult {
	const [before = '', after = ''] = sentence.split('{number}');
	return html`${before}<bdi dir="ltr">${number}</bdi>${after}`;
}

function detailTemplate(own: ServiceText, dutch: ServiceText, reading: Reading<ServiceKey>): TemplateResult {
	const { text, locale } = reading;
	const heading = (sentence: string) =>
		html`<h5 lang="${locale}" dir="${directionOf(locale)}">${sentence}</h5>`;
	return html`<details class="more">
		<summary lang="${locale}" dir="${directionOf(locale)}">${text.whatHappens}</summary>
		<p>${beside(reading, own.whatHappens, dutch.whatHappens)}</p>
		${heading(text.whomTheyTell)}
		<p>${beside(reading, own.whomTheyTell, dutch.whomTheyTell)}</p>
	</details>`;
}

function factsTemplate(
	entry: FinderEntry,
	reading: Reading<ServiceKey>,
	{ at }: ServiceOptions,
): TemplateResult {
	const { text, locale } = reading;
	const date = formatDay(cutDay(entry.checkedOn, entry.checkedPrecision), locale);
	const isOverdue = at !== undefined && freshnessOf(entry, at) === 'overdue';
	const sourceDay = formatDay(cutDay(entry.source.on, entry.source.onPrecision), locale);
	const doubts = [...new Set(entry.uncertain.map((key) => doubtText(key, text)))];
	return html`<ul class="facts" lang="${locale}" dir="${directionOf(locale)}">
		<li>${languagesText(entry.languages, reading)}</li>
		${doubts.map((what) => html`<li>${fill(text.notCertain, { what })}</li>`)}
		<li>${fill(isOverdue ? text.checkOverdue : text.checkedOn, { date })}</li>
		<li>
			<a href="${entry.source.url}" rel="noreferrer"
				>${fill(text.sourceDated, { name: entry.source.name, date: sourceDay })}</a
			>
		</li>
	</ul>`;
}

function doubtText(key: string, text: Reading<ServiceKey>['text']): string {
	const known = ['hours', 'free', 'anonymous', 'onBill', 'languages'] as const;
	const found = known.find((one) => key === one || key.endsWith(`.${one}`));
	return text[`uncertain.${found ?? 'other'}`];
}

function languagesText(languages: readonly string[], { text, locale }: Reading<ServiceKey>): string {
	if (languages.length === 0) return text.languagesUnknown;
	const names = new Intl.DisplayNames([intlTagOf(locale)], { type: 'language' });
	return fill(text.languagesKnown, { languages: languages.map((one) => names.of(one) ?? one).join(', ') });
}
