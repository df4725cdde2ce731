import { CONTACT_KINDS, FOR_WHOM, TOPICS } from '@sleutelwerk/core/service-model';
import type { FinderQuery } from '@sleutelwerk/directory/finder';
import { oneOf } from '../base/attributes.ts';

/** What stands in the fields, as a question. `isAsked`: something was chosen at all. */
export function readChoices(root: ParentNode): { query: FinderQuery; isAsked: boolean } {
	const value = (field: string): string => fieldOf(root, field)?.value.trim() ?? '';
	const isTicked = (field: string): boolean =>
		(fieldOf(root, field) as HTMLInputElement | null)?.checked ?? false;
	const query: FinderQuery = {};
	const topic = oneOf(value('topic'), TOPICS, undefined);
	const forWhom = oneOf(value('forWhom'), FOR_WHOM, undefined);
	const contact = oneOf(value('contact'), CONTACT_KINDS, undefined);
	const place = value('place') || value('town') || value('province');
	if (topic) query.topic = topic;
	if (forWhom) query.forWhom = forWhom;
	if (contact) query.contact = contact;
	if (place) query.place = place;
	if (value('language')) query.language = value('language');
	if (value('text')) query.text = value('text');
	for (const field of ['free', 'anonymous', 'openNow'] as const) if (isTicked(field)) query[field] = true;
	return { query, isAsked: Object.keys(query).length > 0 };
}

export type Field = HTMLInputElement | HTMLSelectElement;

export function fieldOf(root: ParentNode, field: string): Field | null {
	return root.querySelector<Field>(`[data-field="${field}"]`);
}

export function clearChoices(root: ParentNode): void {
	for (const field of root.querySelectorAll<Field>('[data-field]')) {
		if (field instanceof HTMLInputElement && field.type === 'checkbox') field.checked = false;
		else field.value = '';
	}
}
