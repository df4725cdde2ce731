import {
	AUDIENCES,
	SIGN_KINDS,
	WIDGET_LOCALES,
	type Audience,
	type CardText,
	type Sign,
} from '@sleutelwerk/core';
import { isPictogramName } from '@sleutelwerk/design/pictograms';
import { describe, expect, it } from 'vitest';
import { harmfulAdvice, sentencesOf } from '../course/plain-language.ts';
import { SERVICE_IDS, SERVICES } from '../services/index.ts';
import { languageFaults, stringsOf } from '../testing/language-faults.ts';
import { WIDGET_TEXT } from '../widgets-text/index.ts';
import { CARD, CARD_TEXT } from './index.ts';

const ELEVEN = Array.from({ length: 11 }, (_, index) => index + 1);
const allSigns = AUDIENCES.flatMap((audience) => CARD.audiences[audience]);

function missingRedFlags(signs: readonly Sign[]): number[] {
	const present = new Set(signs.map(({ redFlag }) => redFlag));
	return ELEVEN.filter((flag) => !present.has(flag));
}

describe('structure of the card', () => {
	it.each(AUDIENCES)('%s has 12 to 18 signs of all kinds and 4 to 7 actions', (audience) => {
		const signs = CARD.audiences[audience];
		expect(signs.length).toBeGreaterThanOrEqual(12);
		expect(signs.length).toBeLessThanOrEqual(18);
		expect(new Set(signs.map(({ kind }) => kind))).toEqual(new Set(SIGN_KINDS));
		expect(CARD.actions[audience].length).toBeGreaterThanOrEqual(4);
		expect(CARD.actions[audience].length).toBeLessThanOrEqual(7);
	});

	it.each(['self', 'adult'] satisfies Audience[])('%s has each of the eleven red flags once', (audience) => {
		const signs = CARD.audiences[audience];
		expect(missingRedFlags(signs)).toEqual([]);
		expect(signs.filter(({ redFlag }) => redFlag !== null)).toHaveLength(11);
	});

	it('would notice a red flag that fell out', () => {
		const planted = CARD.audiences.self.filter(({ id }) => id !== 'self-throat');
		expect(missingRedFlags(planted)).toEqual([8]);
	});

	it('numbers red flags from 1 to 11 only, and every audience has some', () => {
		for (const { redFlag } of allSigns) expect([null, ...ELEVEN]).toContain(redFlag);
		for (const audience of AUDIENCES) {
			expect(CARD.audiences[audience].some(({ redFlag }) => redFlag !== null)).toBe(true);
		}
	});

	it('gives each sign an id of its own and a pictogram that exists', () => {
		expect(new Set(allSigns.map(({ id }) => id)).size).toBe(allSigns.length);
		expect(allSigns.filter(({ pictogram }) => !isPictogramName(pictogram))).toEqual([]);
	});

	it('begins with danger now and 112 for everybody', () => {
		for (const audience of AUDIENCES) {
			expect(CARD.actions[audience][0]?.services).toEqual([SERVICE_IDS.emergency]);
		}
	});

	it('refers only to services that are shown', () => {
		const shown = new Set(SERVICES.filter(({ status }) => status === 'active').map(({ id }) => id));
		const used = [
			...CARD.numbers,
			...CARD.fears.flatMap(({ ask }) => ask),
			...AUDIENCES.flatMap((audience) => CARD.actions[audience].flatMap(({ services }) => services)),
		];
		expect(used.filter((id) => !shown.has(id))).toEqual([]);
		expect(CARD.numbers.slice(0, 2)).toEqual([SERVICE_IDS.emergency, SERVICE_IDS.veiligThuis]);
	});
});

describe('sources of the card', () => {
	const ids = new Set(CARD.sources.map(({ id }) => id));
	const used = new Set([
		CARD.redFlagSource,
		...CARD.fears.flatMap(({ points }) => points.flatMap(({ sources }) => sources)),
	]);

	it('has each source that is named and names each source it has', () => {
		expect([...used].filter((id) => !ids.has(id))).toEqual([]);
		expect([...ids].filter((id) => !used.has(id))).toEqual([]);
		expect(ids.size).toBe(CARD.sources.length);
	});

	it('gives each a day of its own, or says when it was read', () => {
		for (const { url, on, seenIn } of CARD.sources) {
			expect(new URL(url).protocol).toBe('https:');
			expect(seenIn).toMatch(/^\d{4}-\d{2}$/);
			if (on !== null) {
				expect(on).toMatch(/^\d{4}(-\d{2}){0,2}$/);
				expect(on.slice(0, 7) <= seenIn).toBe(true);
			}
		}
	});

	it('answers each fear from a source, with an exception, and says whom to ask', () => {
		for (const fear of CARD.fears) {
			expect(fear.points.some(({ sources }) => sources.length > 0)).toBe(true);
			expect(fear.points.some(({ caution }) => caution)).toBe(true);
			expect(fear.ask).toContain(SERVICE_IDS.veiligThuis);
		}
	});

	it('lets nothing without a source stand as a plain fact', () => {
		const bare = CARD.fears.flatMap(({ points }) => points.filter(({ sources }) => sources.length === 0));
		expect(bare.filter(({ caution }) => !caution)).toEqual([]);
	});
});

const WRITTEN = WIDGET_LOCALES.filter((locale) => CARD_TEXT[locale]);

describe.each(WRITTEN)('words of the card in %s', (locale) => {
	const text = CARD_TEXT[locale] as CardText;

	it('has the same texts as the Dutch', () => {
		expect([...stringsOf(text).keys()].sort()).toEqual([...stringsOf(CARD_TEXT.nl).keys()].sort());
	});

	it('is whole, in its own language, with known numbers', () => {
		expect(languageFaults(text, locale)).toEqual([]);
	});

	it('has a text for each sign, action, fear and point, and none too many', () => {
		const actions = AUDIENCES.flatMap((audience) => CARD.actions[audience].map(({ id }) => id));
		expect(Object.keys(text.signs).sort()).toEqual(allSigns.map(({ id }) => id).sort());
		expect(Object.keys(text.actions).sort()).toEqual(actions.sort());
		expect(Object.keys(text.fears.items).sort()).toEqual(CARD.fears.map(({ id }) => id).sort());
		for (const { id, points } of CARD.fears) {
			expect(Object.keys(text.fears.items[id]?.points ?? {}).sort()).toEqual(points.map((p) => p.id).sort());
		}
	});

	it('says each sign in one sentence', () => {
		for (const [id, sign] of Object.entries(text.signs)) {
			expect([id, sentencesOf(sign).length]).toEqual([id, 1]);
			expect(sign).toMatch(/[.።]$/u);
		}
	});

	it('sends a red flag straight to 112 and Veilig Thuis', () => {
		expect(text.dangerNow).toContain('112');
		for (const audience of AUDIENCES) {
			expect(text.audiences[audience].redFlag).toMatch(/112[^]*0800-2000/u);
		}
	});

	it('says for each fear where to ask without a name', () => {
		for (const fear of Object.values(text.fears.items)) expect(fear.ask).toContain('0800-2000');
	});

	it('calls the exit as the button does where it says what the exit cannot do', () => {
		expect(text.phoneChecked.paragraphs.join(' ')).toContain(WIDGET_TEXT[locale]?.exitLabel);
	});

	it('betrays nothing on the outside of the printed card', () => {
		const outside = [text.print.cover, ...text.print.lines].join(' ');
		expect(outside).not.toMatch(
			/\d|Veilig|geweld|violence|şiddet|عنف|خشونت|насильств|przemoc|rabshad|ዓመጽ|ጎነጽ/iu,
		);
	});
});

describe.each(['nl', 'en'] as const)('advice of the card in %s', (locale) => {
	it('does no harm', () => {
		expect(harmfulAdvice([...stringsOf(CARD_TEXT[locale]).values()], locale)).toEqual([]);
	});

	it('would notice harmful advice', () => {
		const planted = { nl: 'Bel 112 en blijf stil.', en: 'Call 112 and stay silent.' };
		expect(harmfulAdvice([planted[locale]], locale)).toHaveLength(1);
	});
});

describe('Dutch of the card', () => {
	it('stays at B1: no sentence is longer than 24 words', () => {
		const long = [...stringsOf(CARD_TEXT.nl).values()]
			.flatMap(sentencesOf)
			.filter((sentence) => sentence.split(/\s+/u).length > 24);
		expect(long).toEqual([]);
	});
});
