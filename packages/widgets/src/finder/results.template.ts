import { html, nothing, type TemplateResult } from 'lit/html.js';
import type { Contact } from '@sleutelwerk/core/service-model';
import { isOpenAt, type FinderEntry } from '@sleutelwerk/directory/finder';
import type { Reading } from '../base/reading.ts';
import { serviceTemplate } from '../service/service.template.ts';
import type { FinderKey } from './finder-keys.ts';

export type ResultsView = {
	found: readonly FinderEntry[];
	/** How many of them are shown. */
	shown: number;
	at: Date;
	onMore: () => void;
};

export function resultsTemplate(view: ResultsView, reading: Reading<FinderKey>): TemplateResult {
	const { found, shown, at, onMore } = view;
	const { text } = reading;
	const openText = ({ hours }: Contact): string | undefined => {
		const isOpen = isOpenAt(hours, at);
		return isOpen === null ? undefined : isOpen ? text.openNow : text.closedNow;
	};
	return html`${found
		.slice(0, shown)
		.map((entry) => serviceTemplate(entry, reading, { level: 3, at, openText }))}
	${
		found.length > shown
			? html`<button type="button" class="button" @click=${onMore}>${text.showMore}</button>`
			: nothing
	}`;
}
