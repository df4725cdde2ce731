import type { GlossaryWord } from '@sleutelwerk/core';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cutAt, findWords, pairSentences, readingHelp, sentenceStarts } from './side-by-side.ts';

const pairs = (own: string, dutch: string, locale = 'en') => {
	const starts = pairSentences(own, dutch, locale);
	if (!starts) return null;
	const theirs = cutAt(dutch, starts.dutch);
	return cutAt(own, starts.own).map((one, index) => [one, theirs[index]]);
};

describe('sentences', () => {
	it('end where they end, not at a question inside one', () => {
		const cut = (text: string) => cutAt(text, sentenceStarts(text, 'nl'));
		expect(cut('‘Mag ik iets vragen?’ vraagt ze zacht. Je knikt.')).toEqual([
			'‘Mag ik iets vragen?’ vraagt ze zacht.',
			'Je knikt.',
		]);
		expect(cut('Hij sorteert pakjes. ’s Nachts schreeuwt hij.')).toEqual([
			'Hij sorteert pakjes.',
			'’s Nachts schreeuwt hij.',
		]);
		expect(cut('Bel 0800-2000. Dat is gratis.')).toHaveLength(2);
	});

	it('are cut so that nothing is lost', () => {
		fc.assert(
			fc.property(fc.string({ unit: 'binary' }), (text) => {
				const starts = sentenceStarts(text, 'nl');
				const pieces = starts.map((start, index) => text.slice(start, starts[index + 1] ?? text.length));
				expect(pieces.join('')).toBe(text);
			}),
		);
	});
});

describe('sentences side by side', () => {
	it('are paired one by one where they belong together', () => {
		expect(pairs('She waits. Then she talks.', 'Ze wacht. Dan praat ze.')).toEqual([
			['She waits.', 'Ze wacht.'],
			['Then she talks.', 'Dan praat ze.'],
		]);
		expect(pairs('انتظر. ثم تكلم.', 'Wacht. Praat dan.', 'ar')).toHaveLength(2);
		expect(pairs('One sentence.', 'Eén zin.')).toHaveLength(1);
	});

	it('are never paired where one was split or joined', () => {
		expect(pairs('She waits, then she talks.', 'Ze wacht. Dan praat ze.')).toBeNull();
		// As many sentences, but shifted: the first two were joined and the last was split.
		const dutch =
			'Ja. Ze wacht heel lang bij de deur tot iedereen naar huis is gegaan. Dan praat ze eindelijk met jou.';
		const shifted =
			'Yes, she waits for a very long time at the door until everybody has gone home. Then she talks. At last, to you.';
		expect(pairs(shifted, dutch)).toBeNull();
	});

	it('are never paired when a number or a question would stand beside something else', () => {
		expect(pairs('Call 112 now. Then call 0800-2000.', 'Bel nu 112. Bel dan 0800-2000.')).toHaveLength(2);
		expect(pairs('Call 112 now. Then call 0800-2000.', 'Bel nu 0800-2000. Bel dan 112.')).toBeNull();
		expect(pairs('Is she safe? Then wait.', 'Is ze veilig? Wacht dan.')).toHaveLength(2);
		expect(pairs('She is safe. Will you wait?', 'Is ze veilig? Wacht dan.')).toBeNull();
	});

	it('give as many starts on both sides, in order, whatever the texts', () => {
		fc.assert(
			fc.property(fc.lorem({ mode: 'sentences' }), fc.lorem({ mode: 'sentences' }), (own, dutch) => {
				const starts = pairSentences(own, dutch, 'en');
				if (!starts) return;
				expect(starts.own.length).toBe(starts.dutch.length);
				for (const list of [starts.own, starts.dutch])
					expect(list.every((start, index) => index === 0 || start > (list[index - 1] ?? 0))).toBe(true);
			}),
		);
	});
});

describe('words to remember', () => {
	const word = (id: string, term = id, forms: string[] = []): GlossaryWord => ({
		id,
		term,
		forms,
		meaning: {},
	});
	const words = [
		word('wijkteam'),
		word('vt', 'Veilig Thuis'),
		word('signaal', 'signaal', ['signalen']),
		word('eer'),
	];
	const found = (text: string, list = words) =>
		findWords(text, list).map(([from, to]) => text.slice(from, to));

	it('are found with their endings, in whatever case, and never inside another word', () => {
		expect(found('Het Wijkteam en twee wijkteams.')).toEqual(['Wijkteam', 'wijkteams']);
		expect(found('Bel veilig thuis of Veilig Thuis.')).toEqual(['veilig thuis', 'Veilig Thuis']);
		expect(found('Twee signalen, een signaal, signaallamp.')).toEqual(['signalen', 'signaal']);
		expect(found('Meer eerlijk over eer, niet eerder.')).toEqual(['eer']);
		expect(found('buurt-wijkteam')).toEqual([]);
	});

	it('are marked once where one is part of another: the longer one', () => {
		const list = [word('doorverwijzen'), word('warm', 'warm doorverwijzen')];
		expect(found('Je kunt warm doorverwijzen. Of doorverwijzen.', list)).toEqual([
			'warm doorverwijzen',
			'doorverwijzen',
		]);
	});

	it('are all there is to help with in a Dutch text', () => {
		const text = 'Het wijkteam helpt.';
		expect(readingHelp({ text, locale: 'nl', dutch: text }, words)).toEqual({
			sentences: null,
			words: [[4, 12, 'wijkteam']],
		});
	});
});
