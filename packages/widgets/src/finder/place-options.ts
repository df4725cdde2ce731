import { html, render } from 'lit/html.js';
import { intlTagOf, type WidgetLocale } from '@sleutelwerk/core/locales';
import type { FinderEntry } from '@sleutelwerk/directory/finder';
import { fieldOf } from './read-choices.ts';

/** Fills the lists that only the data knows: provinces, towns (of the chosen province) and confirmed languages. */
export function fillOptions(root: ParentNode, entries: readonly FinderEntry[], locale: WidgetLocale): void {
	const province = fieldOf(root, 'province')?.value ?? '';
	const local = entries.flatMap(({ area }) => (area ? [area] : []));
	const near = province ? local.filter((area) => area.provinces.includes(province)) : local;
	const names = new Intl.DisplayNames([intlTagOf(locale)], { type: 'language' });
	fillSelect(root, 'province', plainChoices(local.flatMap((area) => area.provinces)));
	fillSelect(root, 'town', plainChoices(near.flatMap((area) => area.towns)));
	const languages = plainChoices(entries.flatMap((entry) => entry.languages));
	fillSelect(
		root,
		'language',
		languages.map(({ value }) => ({ value, label: names.of(value) ?? value })),
	);
}

type Choice = { value: string; label: string };

function fillSelect(root: ParentNode, field: string, choices: readonly Choice[]): void {
	const select = fieldOf(root, field);
	// Behind the first option, which stands in the ready HTML.
	if (select)
		render(
			choices.map(({ value, label }) => html`<option value="${value}">${label}</option>`),
			select,
		);
}

function plainChoices(values: readonly string[]): Choice[] {
	const unique = [...new Set(values)].sort(new Intl.Collator('nl').compare);
	return unique.map((value) => ({ value, label: value }));
}
