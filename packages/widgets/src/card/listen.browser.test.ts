import '../testing/widget-page.ts';
import { expect } from '@open-wc/testing';
import type { NotedRequest } from '../testing/test-host.ts';
import { clear, find, mount, openRoots, rootOf, takeNoted, until } from '../testing/widget-page.ts';
import './define.ts';

let visits = 0;
const visit = (): string => `${location.origin}/spoken-${++visits}`;

async function mountCard(host: string): Promise<ShadowRoot> {
	return rootOf(await mount(`<sw-signals-card lang="nl" audience="self" host="${host}"></sw-signals-card>`));
}

const buttons = (root: ShadowRoot): HTMLButtonElement[] =>
	Array.from(root.querySelectorAll<HTMLButtonElement>('.listen'));

/** Where in the sound each playing began. */
const begun: number[] = [];
const play = HTMLMediaElement.prototype.play;

/** Listens to signs one after another, each as soon as the one before is heard; gives what the network saw of it. */
async function listenTo(...which: number[]): Promise<NotedRequest[]> {
	const root = await mountCard(visit());
	const all = await until('buttons', () => buttons(root).length > 0 && buttons(root));
	await takeNoted();
	begun.length = 0;
	for (const at of which) {
		const before = begun.length;
		all[at]?.click();
		await until('a sound', () => begun.length > before);
	}
	const noted = await takeNoted();
	clear();
	return noted;
}

describe('hearing a recorded sign', () => {
	beforeEach(() => {
		// A test makes no noise.
		HTMLMediaElement.prototype.play = function (this: HTMLMediaElement) {
			this.muted = true;
			begun.push(this.currentTime);
			return play.call(this);
		};
	});
	afterEach(() => {
		HTMLMediaElement.prototype.play = play;
		openRoots(false);
		clear();
	});

	it('fetches the whole file once, whatever is heard and however often', async () => {
		const one = await listenTo(0);
		const others = await listenTo(3, 1, 2, 1);
		expect(begun).to.deep.equal([6, 2, 4, 2]);
		expect(one.map(({ url }) => url)).to.deep.equal(['/w/1/card.nl.mp3']);
		expect(others).to.deep.equal(one);
		expect(one[0]?.headers).to.not.contain('bytes=');
	});

	it('would be caught if it asked for the piece that is heard', async () => {
		const fetching = globalThis.fetch;
		const leaking = (at: number): Promise<NotedRequest[]> => {
			globalThis.fetch = (address, options) =>
				fetching(address, { ...options, headers: { range: `bytes=${at * 16_000}-` } });
			return listenTo(at).finally(() => (globalThis.fetch = fetching));
		};
		expect(await leaking(1)).to.not.deep.equal(await leaking(2));
	});

	it('ends where the sign ends', async () => {
		const root = await mountCard(visit());
		const [first] = await until('buttons', () => buttons(root).length > 0 && buttons(root));
		const players: HTMLMediaElement[] = [];
		HTMLMediaElement.prototype.play = function (this: HTMLMediaElement) {
			players.push(this);
			this.muted = true;
			this.playbackRate = 4;
			return play.call(this);
		};
		first?.click();
		await until('the end', () => players[0] && players[0].currentTime > 1 && players[0].paused);
		expect(players[0]?.currentTime).to.be.at.least(1.5);
	});

	it('asks for nothing before a tap, says what the tap costs, and has a button for recorded signs only', async () => {
		await takeNoted();
		const root = await mountCard(visit());
		const all = await until('buttons', () => buttons(root).length > 0 && buttons(root));
		expect(all.length).to.equal(4);
		expect(all[0]?.getAttribute('aria-label')).to.match(/^Luister naar: .+\(0,1 MB\)$/);
		expect((await takeNoted()).map(({ url }) => url).join()).to.not.contain('.mp3');
		all[0]?.click();
		await until('no more cost', () => !buttons(root)[0]?.getAttribute('aria-label')?.includes('MB'));
	});

	it('is accessible', async () => {
		openRoots(true);
		const root = await mountCard(visit());
		await until('buttons', () => buttons(root).length > 0);
		await expect(root.host).to.be.accessible();
	});
});

describe('hearing a sign by a voice of the device', () => {
	const speech = Object.getOwnPropertyDescriptor(globalThis, 'speechSynthesis');
	const said: string[] = [];

	function deviceWith(localService: boolean, lang = 'nl-NL'): void {
		const voice = { lang, localService };
		const stand = Object.assign(new EventTarget(), {
			getVoices: () => [voice],
			cancel: () => undefined,
			speak: ({ text }: { text: string }) => said.push(text),
		});
		Object.defineProperty(globalThis, 'speechSynthesis', { value: stand, configurable: true });
		class Spoken {
			readonly text: string;
			voice: unknown;
			lang = '';
			constructor(text: string) {
				this.text = text;
			}
		}
		Object.defineProperty(globalThis, 'SpeechSynthesisUtterance', { value: Spoken, configurable: true });
	}

	afterEach(() => {
		if (speech) Object.defineProperty(globalThis, 'speechSynthesis', speech);
		clear();
	});

	it('says the sign itself, on every sign, and asks the network for nothing, also where there is a recording', async () => {
		deviceWith(true);
		const root = await mountCard(visit());
		const signs = Array.from(root.querySelectorAll('.sign'));
		expect(buttons(root).length).to.equal(signs.length);
		await takeNoted();
		buttons(root)[1]?.click();
		expect(said).to.deep.equal([find(signs[1] as HTMLElement, '[data-say]').firstChild?.textContent?.trim()]);
		expect(await takeNoted()).to.deep.equal([]);
	});

	for (const [what, localService, lang] of [
		['that lives on the network', false, 'nl-NL'],
		['of another language', true, 'en-GB'],
	] as const) {
		it(`does not take a voice ${what}`, async () => {
			deviceWith(localService, lang);
			const root = await mountCard(location.origin);
			expect(root.querySelectorAll('.sign').length).to.be.greaterThan(50);
			expect(buttons(root)).to.deep.equal([]);
		});
	}
});
