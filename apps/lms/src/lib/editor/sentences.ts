import type { Locale } from '@sleutelwerk/core';
import type { EditOp } from '@sleutelwerk/role-play';
import type { Fields } from './fields.ts';

/**
 * The sentences of a translation that were changed in a form. `text.<id>` is what stands there now, `was.<id>` what stood
 * there when the page was made; a sentence marked `same.<id>` still fits although its Dutch changed.
 */
export function sentencesFrom(fields: Fields, locale: Locale): EditOp[] {
	return Object.entries(fields).flatMap(([name, text]): EditOp[] => {
		if (!name.startsWith('text.')) return [];
		const id = name.slice('text.'.length);
		const was = fields[`was.${id}`] ?? '';
		const stillFits = `same.${id}` in fields;
		return text.trim() === was.trim() && !stillFits
			? []
			: [{ op: 'set-text', locale, id, text: text.trim(), was }];
	});
}
