import type { Locale } from '@sleutelwerk/core';
import { textIdsOf } from '../lint/texts.ts';
import { DRAFT_LIMITS, refused, type DraftContent, type Edited } from './draft.ts';
import { settle } from './settle.ts';

type TextOp = { locale: Locale; id: string; text: string; was?: string | undefined };

/**
 * Writes one sentence in one language; empty takes it away. Saving a translation says that it fits the Dutch of now. With
 * `was`, what somebody else wrote in between is not overwritten.
 */
export function setText(draft: DraftContent, { locale, id, text, was }: TextOp): Edited {
	if (!textIdsOf(draft.graph).includes(id)) return refused('unknown', [id]);
	if (text.length > DRAFT_LIMITS.text) return refused('too-long', [id]);
	const table = draft.texts[locale] ?? {};
	const now = Object.hasOwn(table, id) ? (table[id] ?? '') : '';
	if (was !== undefined && now !== was && now !== text) return refused('changed-meanwhile', [id]);
	if (locale === 'nl') return { ok: true, draft: settle(draft, draft.graph, { [id]: text }), made: null };
	const stale = Object.fromEntries(Object.entries(draft.stale[locale] ?? {}).filter(([key]) => key !== id));
	const written: DraftContent = {
		...draft,
		texts: { ...draft.texts, [locale]: { ...table, [id]: text } },
		stale: { ...draft.stale, [locale]: stale },
	};
	return { ok: true, draft: settle(written, draft.graph), made: null };
}
