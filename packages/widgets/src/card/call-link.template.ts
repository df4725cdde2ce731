import { html, nothing, type TemplateResult } from 'lit/html.js';
import { linkOf } from '@sleutelwerk/directory/finder';
import { numberLabel } from '../service/service.template.ts';
import type { CardReading } from './signals-card.template.ts';

/** The shortest way to a service: a button that calls it, with its name, or its chat or page where it has no phone. */
export function callLinkTemplate(id: string, reading: CardReading): TemplateResult | typeof nothing {
	const entry = reading.services.get(id);
	const contact = entry?.contacts.find(({ kind }) => kind === 'phone') ?? entry?.contacts[0];
	if (!entry || !contact) return nothing;
	const name = (entry.text[reading.locale] ?? entry.text.nl).name;
	const label =
		contact.kind === 'phone'
			? numberLabel(reading.text.callNumber, contact.value)
			: reading.text[`contact.${contact.kind}`];
	return html`<a class="reach" part="reach" href="${linkOf(contact)}" rel="noreferrer"
		><span>${label}</span
		>${name.includes(contact.value) ? nothing : html` <span class="whose">${name}</span>`}</a
	> `;
}
