import { createHash } from 'node:crypto';

/** Under which a sentence's recording is kept: another word or another language is another key. 32 hexadecimal digits. */
export function recordingKey(locale: string, text: string): string {
	return createHash('sha256').update(`${locale}\n${text}`).digest('hex').slice(0, 32);
}
