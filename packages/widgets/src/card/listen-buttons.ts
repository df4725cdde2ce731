import { html, nothing, render } from 'lit/html.js';
import { intlTagOf } from '@sleutelwerk/core/locales';
import { fill } from '../base/reading.ts';
import type { WidgetContext } from '../base/sw-element.ts';
import type { CardKey } from './card-keys.ts';
import { readAloud, whenVoiceKnown } from './read-aloud.ts';
import { openSpokenSigns } from './spoken-signs.ts';

type CardContext = WidgetContext<CardKey>;
/** How one sign is heard; `weight` says what the first tap costs, as long as it costs something. */
type Listening = { listen: () => void; weight?: string | undefined };

/**
 * Puts a listen button beside each sign: with a voice of the device itself, which asks nobody for anything; else, where
 * somebody recorded the signs, with that recording. Where there is neither, there is no button.
 */
export function addListenButtons(context: CardContext): void {
	const { root, lang, signal } = context;
	let hasVoice = false;
	addSpokenSigns(context, () => hasVoice);
	whenVoiceKnown(lang, signal, () => {
		hasVoice = true;
		for (const sign of signsOf(root)) {
			const said = saidIn(sign);
			drawButton(sign, context, { listen: () => readAloud(said, lang) });
		}
	});
	signal.addEventListener('abort', () => globalThis.speechSynthesis?.cancel());
}

function addSpokenSigns(context: CardContext, hasVoice: () => boolean): void {
	const { root, from, lang, signal } = context;
	const facts = root.querySelector<HTMLElement>('[data-sound]')?.dataset;
	if (!facts?.['sound']) return;
	const spoken = openSpokenSigns(`${from}/w/1/${facts['sound']}`, signal);
	const megabytes = Number(facts['bytes']) / 1e6;
	const draw = (weight: string | undefined): void => {
		for (const sign of signsOf(root)) {
			const [start, end] = sign.dataset['cue']?.split(' ').map(Number) ?? [];
			if (start === undefined || end === undefined || hasVoice()) continue;
			const listen = (): void =>
				void spoken.play({ from: start, until: end }).then(
					() => draw(undefined),
					(error: unknown) => {
						if (isKeptOut(error)) for (const one of signsOf(root)) one.querySelector('.listen')?.remove();
					},
				);
			drawButton(sign, context, { listen, weight });
		}
	};
	draw(
		new Intl.NumberFormat(intlTagOf(lang), {
			style: 'unit',
			unit: 'megabyte',
			maximumFractionDigits: 1,
		}).format(megabytes),
	);
}

function isKeptOut(error: unknown): boolean {
	return error instanceof DOMException && error.name === 'NotSupportedError';
}

function signsOf(root: ParentNode): NodeListOf<HTMLElement> {
	return root.querySelectorAll<HTMLElement>('.sign');
}

function saidIn(sign: HTMLElement): string {
	return sign.querySelector('[data-say]')?.firstChild?.textContent?.trim() ?? '';
}

function drawButton(sign: HTMLElement, { text }: CardContext, { listen, weight }: Listening): void {
	const box = sign.querySelector('[data-listen]') ?? sign.appendChild(document.createElement('span'));
	box.setAttribute('data-listen', '');
	const name = fill(text.listenTo, { text: saidIn(sign) });
	render(
		html`<button
				type="button"
				class="listen"
				aria-label="${weight ? `${name} (${weight})` : name}"
				@click=${listen}
			>
				<svg viewBox="0 0 24 24" fill="none" stroke="currentColor" stroke-width="2" aria-hidden="true">
					<path d="M4 10v4h4l5 4V6L8 10zM17 9a4 4 0 0 1 0 6"></path>
				</svg>
			</button>
			${weight ? html`<small aria-hidden="true">${weight}</small>` : nothing}`,
		box as HTMLElement,
	);
}
