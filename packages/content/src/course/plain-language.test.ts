import { describe, expect, it } from 'vitest';
import { harmfulAdvice, sentenceLengths, sentencesOf } from './plain-language.ts';

describe('sentencesOf', () => {
	it('splits at the end of a sentence, also inside quotes, and not in a number', () => {
		expect(sentencesOf('Ze zegt: ‘Dat weet ik niet.’ Bel 0800-2000. Echt? Ja!')).toEqual([
			'Ze zegt: ‘Dat weet ik niet.’',
			'Bel 0800-2000.',
			'Echt?',
			'Ja!',
		]);
	});
});

describe('sentenceLengths', () => {
	it('counts the words of each sentence, so that one long sentence shows', () => {
		const long = `${Array.from({ length: 29 }, () => 'woord').join(' ')}.`;
		expect(sentenceLengths(['Een korte zin. Nog een.', long])).toEqual([3, 2, 29]);
	});
});

describe('harmfulAdvice', () => {
	it.each([
		'Je moet dit altijd melden.',
		'Bel 112 en zeg niets.',
		'Zeg tegen haar: er gebeurt echt niets.',
		'Beloof dat je het aan niemand vertelt.',
		'Alles blijft tussen ons.',
		'Laat haar zoon tolken.',
		'Vraag het kind wie dat deed.',
		'Bel haar gewoon terug.',
		'Het slachtoffer moet daar weg.',
		'Breng de partners samen in gesprek.',
		'Bespreek dit vanavond thuis met je partner.',
		'Schrijf op hoe het ging en vertel het op de volgende bijeenkomst.',
		'Bel 0900-1262626.',
	])('catches in Dutch: %s', (planted) => {
		expect(harmfulAdvice(['Luister rustig.', planted], 'nl')).toEqual([planted]);
	});

	it.each([
		'You must report this.',
		'Call 112 and stay silent.',
		'Tell her that nothing will happen.',
		'Promise that it is a secret.',
		'It all stays between us.',
		'Let her son interpret.',
		'Ask the child who did it.',
		'Call her back.',
		'The victim must leave.',
		'Bring the partners together.',
		'Discuss this at home.',
		'Write it down and bring it to the group.',
	])('catches in English: %s', (planted) => {
		expect(harmfulAdvice(['Listen calmly.', planted], 'en')).toEqual([planted]);
	});

	it('lets a text say what one should never do', () => {
		expect(harmfulAdvice(['Zeg nooit: ‘Je moet dit melden.’ Laat nooit een kind tolken.'], 'nl')).toEqual([]);
		expect(harmfulAdvice(['Never let a child interpret.'], 'en')).toEqual([]);
	});
});
