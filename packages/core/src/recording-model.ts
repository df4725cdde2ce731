/** Limits and types of what people say into the product: sentences read aloud for a language, turns and replies. */

/** Bytes of one recording: three minutes of speech as phones record it are about half of this. */
export const MAX_RECORDING_BYTES = 2_000_000;
/** Seconds of one recording. */
export const MAX_RECORDING_SECONDS = 180;
/** Days after which a spoken turn and a spoken reply are deleted; `retention.ts` and the sentence of consent say the same. */
export const VOICE_DAYS = 90;

/** Containers a recording may have, by what is in it. */
export const RECORDING_TYPES = ['audio/webm', 'audio/ogg', 'audio/mp4', 'audio/wav'] as const;
export type RecordingType = (typeof RECORDING_TYPES)[number];

/** Recordings of a page: `<locale>\n<sentence>` to the end of its address under `/learn/audio/`. */
export type Recorded = Readonly<Record<string, string>>;

/** Under which name `Recorded` holds a sentence. */
export function recordedName(locale: string, text: string): string {
	return `${locale}\n${text}`;
}
