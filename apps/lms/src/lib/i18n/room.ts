import type { CatalogueRoom } from '@sleutelwerk/content/messages';

/** Pages whose sentences are all among those of learning: a phone on a slow line loads a third of the words. */
export const LEARNING: ReadonlySet<string> = new Set([
	'/learn',
	'/learn/[part]/[lesson]',
	'/learn/[part]/[lesson]/done',
	'/learn/practice/[id]',
	'/learn/words',
]);

/** Which sentences a page needs; a test follows its imports and holds that they are there. */
export function roomOf(route: string | null): CatalogueRoom {
	return LEARNING.has(route ?? '') ? 'learning' : 'all';
}
