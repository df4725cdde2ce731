import { expect, it } from 'vitest';
import { foldForSearch } from './fold.ts';
import { EMPTY_WORDS, TOPIC_WORDS } from './topic-words.ts';

it('holds every word in the form that is compared', () => {
	const all = [...Object.values(TOPIC_WORDS), EMPTY_WORDS].join(' ').split(' ');
	expect(all.filter((word) => foldForSearch(word) !== word)).toEqual([]);
});
