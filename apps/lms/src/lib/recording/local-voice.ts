/** A voice of the device itself for a language; never a remote one, which would send away what is read. */
export function localVoice(lang: string): SpeechSynthesisVoice | null {
	const voices = globalThis.speechSynthesis?.getVoices() ?? [];
	return voices.find((voice) => voice.localService && voice.lang.toLowerCase().startsWith(lang)) ?? null;
}

/** Reads a text aloud; false where the device has no voice of its own for the language. */
export function speak(text: string, lang: string, onEnd: () => void): boolean {
	const voice = localVoice(lang);
	if (!voice) return false;
	stopSpeaking();
	const utterance = new SpeechSynthesisUtterance(text);
	utterance.voice = voice;
	utterance.lang = voice.lang;
	utterance.rate = 0.9;
	utterance.addEventListener('end', onEnd);
	utterance.addEventListener('error', onEnd);
	globalThis.speechSynthesis.speak(utterance);
	return true;
}

export function stopSpeaking(): void {
	globalThis.speechSynthesis?.cancel();
}
