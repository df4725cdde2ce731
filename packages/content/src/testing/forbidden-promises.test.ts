import { describe, expect, it } from 'vitest';
import { CARD_TEXT } from '../card/index.ts';
import { TEXTS } from '../services/text/index.ts';
import { WIDGET_TEXT } from '../widgets-text/index.ts';
import { forbiddenPromises, GUARDED } from './forbidden-promises.ts';
import { stringsOf } from './language-faults.ts';

describe.each(GUARDED)('promises in %s', (locale) => {
	const texts = { card: CARD_TEXT[locale], widgets: WIDGET_TEXT[locale], services: TEXTS[locale] };

	it('are none that nobody can keep', () => {
		expect(stringsOf(texts).size).toBeGreaterThan(400);
		expect(forbiddenPromises(texts, locale)).toEqual([]);
	});
});

describe('the check on promises', () => {
	it.each([
		['fa', 'با شما هیچ چیز نمی‌شود.'],
		['fa', 'گپ شما راز می‌ماند.'],
		['fa', 'شما باید گزارش بدهید.'],
		['fa', 'به 112 زنگ بزنید و خاموش باشید.'],
		['uk', 'З вами нічого не станеться.'],
		['uk', 'Це залишиться в таємниці.'],
		['uk', 'Ви мусите повідомити поліцію.'],
		['uk', 'Телефонуйте 112 і мовчіть.'],
		['pl', 'Nic się nie stanie.'],
		['pl', 'To pozostanie w tajemnicy.'],
		['pl', 'Musisz to zgłosić.'],
		['pl', 'Zadzwoń pod 112 i milcz.'],
	] as const)('notices in %s: %s', (locale, planted) => {
		expect(forbiddenPromises({ planted }, locale)).toEqual(['planted']);
	});
});
