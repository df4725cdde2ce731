import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { firstWords } from './first-words.ts';
import { canHear, hear, type Sound } from './hear.ts';

type Said = { text: string; voice: string };
let said: Said[];
let played: string[];
let finish: (() => void)[];
let breaks: boolean;

class Utterance extends EventTarget {
	voice: { name: string } | null = null;
	lang = '';
	rate = 1;
	readonly text: string;
	constructor(text: string) {
		super();
		this.text = text;
	}
}
class FakeAudio {
	onended: (() => void) | null = null;
	onerror: (() => void) | null = null;
	src = '';
	play(): Promise<void> {
		played.push(this.src);
		finish.push(() => this.onended?.());
		// A device that cannot play it says so twice: by the event and by the promise.
		if (breaks) this.onerror?.();
		return breaks ? Promise.reject(new Error('no decoder')) : Promise.resolve();
	}
	pause(): void {}
}

const VOICES = [
	{ name: 'far', lang: 'nl-NL', localService: false },
	{ name: 'here', lang: 'nl-NL', localService: true },
	{ name: 'far away', lang: 'tr-TR', localService: false },
];

beforeEach(() => {
	[said, played, finish, breaks] = [[], [], [], false];
	vi.stubGlobal('Audio', FakeAudio);
	vi.stubGlobal('SpeechSynthesisUtterance', Utterance);
	vi.stubGlobal('speechSynthesis', {
		getVoices: () => VOICES,
		cancel: () => undefined,
		speak: (utterance: Utterance) => {
			said.push({ text: utterance.text, voice: utterance.voice?.name ?? '' });
			finish.push(() => utterance.dispatchEvent(new Event('end')));
		},
	});
});
afterEach(() => vi.unstubAllGlobals());

const word = (text: string, locale = 'nl'): Sound => ({ address: null, text, locale });
const file = (address: string): Sound => ({ address, text: `words of ${address}`, locale: 'nl' });

describe('listening', () => {
	it('takes the voice of the device itself, and never a remote one', () => {
		hear([word('Dag.')], vi.fn());
		expect(said).toEqual([{ text: 'Dag.', voice: 'here' }]);
		expect(canHear(word('Merhaba.', 'tr'))).toBe(false);
		const onEnd = vi.fn();
		hear([word('Merhaba.', 'tr')], onEnd);
		expect(said).toHaveLength(1);
		expect(onEnd).toHaveBeenCalledTimes(1);
	});

	it('plays a recording where there is one, one after the other, and says once that it is over', () => {
		const onEnd = vi.fn();
		hear([file('a'), word('Dag.'), file('b')], onEnd);
		expect(played).toEqual(['/learn/audio/a']);
		finish.shift()?.();
		expect(said.map((one) => one.text)).toEqual(['Dag.']);
		finish.shift()?.();
		expect(played).toEqual(['/learn/audio/a', '/learn/audio/b']);
		expect(onEnd).not.toHaveBeenCalled();
		finish.shift()?.();
		expect(onEnd).toHaveBeenCalledTimes(1);
	});

	it('stops when it is told, or when something else begins', () => {
		const [first, second] = [vi.fn(), vi.fn()];
		hear([file('a'), file('b')], first);
		const stop = hear([file('c'), file('d')], second);
		expect(first).toHaveBeenCalledTimes(1);
		for (const end of finish.splice(0, 1)) end();
		expect(played).not.toContain('/learn/audio/b');
		stop();
		stop();
		expect(second).toHaveBeenCalledTimes(1);
		for (const end of finish.splice(0)) end();
		expect(played).toEqual(['/learn/audio/a', '/learn/audio/c']);
	});

	it('reads the words itself where the device cannot play the file, once', async () => {
		breaks = true;
		hear([file('a'), word('Daarna.')], vi.fn());
		await Promise.resolve();
		expect(said.map((one) => one.text)).toEqual(['words of a']);
		finish.pop()?.();
		expect(said.map((one) => one.text)).toEqual(['words of a', 'Daarna.']);
	});
});

it('a listen button is named by the beginning of its sentence', () => {
	expect(firstWords('Dag.')).toBe('Dag.');
	expect(firstWords(' Je  hoeft niet alles te weten of te doen. ')).toBe('Je hoeft niet alles te weten …');
});
