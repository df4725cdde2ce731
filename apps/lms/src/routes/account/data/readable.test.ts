import { loadCatalogue } from '@sleutelwerk/content/messages';
import { createTranslate, LOCALES } from '@sleutelwerk/core';
import { describe, expect, it } from 'vitest';
import { PARTS } from './parts.ts';
import { readableRow, type Say } from './readable.ts';

const say: Say = {
	t: (key) => `<${key}>`,
	moment: (at) => at.slice(0, 16),
	day: (at) => at.slice(0, 10),
	euros: (cents) => `€ ${cents / 100}`,
	language: (tag) => `[${tag}]`,
	item: (id) => `(${id})`,
	word: (id) => `{${id}}`,
};

describe('a row of one’s own data', () => {
	it('is words: codes are said, ids and what has no words are left to the file', () => {
		const row = {
			...{ enrolmentId: 'c0ffee00-0000-4000-8000-000000000000', part: 2, lesson: 1, step: 'r1' },
			...{ state: 'done', answer: { chosen: ['a7', 'b2'] }, at: '2026-11-22T10:00:00.000Z' },
		};
		expect(readableRow('steps', row, say)).toEqual({
			facts: [
				'<account.data.label.part>: 2',
				'<account.data.label.lesson>: 1',
				'<account.data.step.done>',
				'2026-11-22T10:00',
			],
			texts: [],
		});
	});

	it('shows whole texts apart, levels by skill, languages by name, and nothing that is empty', () => {
		const review = {
			trainer: 'Hanna',
			rubric: { listening: 3 },
			at: '2026-11-22',
			reply: 'Mooi.',
			internalNote: '',
		};
		expect(readableRow('reviews', review, say)).toEqual({
			facts: ['Hanna', '<review.skill.listening> 3', '2026-11-22'],
			texts: ['Mooi.'],
		});
		expect(readableRow('intakes', { speaks: ['nl', 'ti'], wantsTravel: false }, say).facts).toEqual([
			'<account.data.label.speaks>: [nl], [ti]',
		]);
		expect(readableRow('unheard', { id: 'x' }, say)).toEqual({ facts: [], texts: [] });
	});

	it.each(LOCALES)('has a word for every code and label in %s', async (locale) => {
		const texts = await loadCatalogue(locale);
		const fields = Object.values(PARTS).flat();
		const labels = fields.flatMap((one) => (one.label ? [`account.data.label.${one.label}`] : []));
		expect(labels.filter((key) => !texts[key])).toEqual([]);
		const starts = fields.flatMap((one) => (typeof one.as === 'object' ? [one.as.key] : []));
		const keys = Object.keys(texts);
		expect(starts.filter((start) => !keys.some((key) => key.startsWith(start)))).toEqual([]);
		expect(Object.keys(PARTS).filter((part) => !texts[`account.data.${part}`])).toEqual([]);
		expect(createTranslate(locale, texts)('account.data.yes')).not.toBe('account.data.yes');
	});
});
