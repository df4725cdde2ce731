import type { WidgetLocale } from '@sleutelwerk/core/locales';

/** A voice that lives on the device: one on the network would send away what is heard. */
function localVoice(locale: WidgetLocale): SpeechSynthesisVoice | undefined {
	if (!('speechSynthesis' in globalThis)) return undefined;
	// Never a voice of another language: what it makes of the words nobody understands. Android writes `nl_NL`.
	return speechSynthesis
		.getVoices()
		.find((voice) => voice.localService && voice.lang.toLowerCase().split(/[-_]/)[0] === locale);
}

/** Calls back as soon as the device has told which voices it has; some tell late. */
export function whenVoiceKnown(locale: WidgetLocale, signal: AbortSignal, ready: () => void): void {
	if (localVoice(locale)) return ready();
	if (!('speechSynthesis' in globalThis)) return;
	const look = (): void => {
		if (localVoice(locale)) ready();
	};
	// Old Safari has the object without the events.
	speechSynthesis.addEventListener?.('voiceschanged', look, { signal, once: true });
}

/** Reads a sentence aloud; a second call with a sentence ends the first. */
export function readAloud(sentence: string, locale: WidgetLocale): void {
	const voice = localVoice(locale);
	speechSynthesis.cancel();
	if (!voice) return;
	const spoken = new SpeechSynthesisUtterance(sentence);
	spoken.voice = voice;
	spoken.lang = voice.lang;
	speechSynthesis.speak(spoken);
}
