import { COURSE } from '@sleutelwerk/content/course';
import { GLOSSARY } from '@sleutelwerk/content/glossary';
import { SCENARIOS } from '@sleutelwerk/content/scenarios';
import { stringsIn } from '@sleutelwerk/core';
import { cutAt, findWords, pairSentences } from '@sleutelwerk/course';
import { describe, expect, it } from 'vitest';

/** How many strings of two or more sentences there are, and how many open sentence by sentence. */
function share(own: unknown, dutch: unknown, locale: string): { all: number; paired: number } {
	const inDutch = new Map(stringsIn(dutch));
	const count = { all: 0, paired: 0 };
	for (const [path, text] of stringsIn(own)) {
		const other = inDutch.get(path);
		if (other === undefined) continue;
		const starts = pairSentences(text, other, locale);
		if (starts && starts.own.length < 2) continue;
		count.all++;
		if (!starts) continue;
		count.paired++;
		expect(cutAt(text, starts.own).every((one) => one !== '')).toBe(true);
		expect(cutAt(other, starts.dutch).every((one) => one !== '')).toBe(true);
	}
	return count;
}

describe('the texts there are', () => {
	it('open sentence by sentence nearly everywhere in the course', () => {
		const found = COURSE.parts
			.flatMap((part) => part.lessons)
			.map(({ text }) => share(text.en.steps, text.nl.steps, 'en'));
		const all = found.reduce((sum, one) => sum + one.all, 0);
		const paired = found.reduce((sum, one) => sum + one.paired, 0);
		expect(all).toBeGreaterThan(500);
		expect(paired / all).toBeGreaterThan(0.95);
	});

	it.each(SCENARIOS.map((scenario) => [scenario.id, scenario] as const))(
		'and in the rehearsal %s, in each of its languages',
		(_, { text }) => {
			for (const [locale, own] of Object.entries(text)) {
				if (locale === 'nl' || own === undefined) continue;
				const { all, paired } = share(own, text.nl, locale);
				expect(paired / all, locale).toBeGreaterThan(0.9);
			}
		},
	);

	it('mark the words a key person has to know', () => {
		const marked = new Set(
			COURSE.parts
				.flatMap((part) => part.lessons.flatMap(({ text }) => stringsIn(text.nl)))
				.flatMap(([, text]) => findWords(text, GLOSSARY).map(([, , word]) => word)),
		);
		for (const id of ['veilig-thuis', 'meldcode', 'wijkteam']) expect(marked).toContain(id);
	});
});
