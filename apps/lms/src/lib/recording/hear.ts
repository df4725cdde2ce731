import { localVoice, speak, stopSpeaking } from './local-voice.ts';

/** Something to hear: a recording by the end of its address, else the words for the device's own voice. */
export type Sound = { address: string | null; text: string; locale: string };

let endCurrent: (() => void) | null = null;

export function canHear({ address, locale }: Sound): boolean {
	return address !== null || localVoice(locale) !== null;
}

/**
 * Plays sounds one after the other; what was playing stops. Loads nothing before this. `onEnd` is called once, also when
 * something else takes over. Gives the way to stop.
 */
export function hear(sounds: readonly Sound[], onEnd: () => void): () => void {
	endCurrent?.();
	// One element for all: phones let only that play on which a finger has started.
	const audio = sounds.some((sound) => sound.address) ? new Audio() : null;
	let isOver = false;
	const end = () => {
		if (isOver) return;
		isOver = true;
		audio?.pause();
		stopSpeaking();
		if (endCurrent === end) endCurrent = null;
		onEnd();
	};
	const play = (index: number): void => {
		const sound = sounds[index];
		if (isOver) return;
		if (!sound) return end();
		const once = (then: () => void) => {
			let isDone = false;
			return () => {
				if (isDone || isOver) return;
				isDone = true;
				then();
			};
		};
		const next = once(() => play(index + 1));
		const say = () => void (speak(sound.text, sound.locale, next) || next());
		if (!audio || !sound.address) return say();
		// A recording that this phone cannot play is read by the phone itself; it tells so twice.
		const instead = once(say);
		audio.onended = next;
		audio.onerror = instead;
		audio.src = `/learn/audio/${sound.address}`;
		audio.play().catch(instead);
	};
	endCurrent = end;
	play(0);
	return end;
}
