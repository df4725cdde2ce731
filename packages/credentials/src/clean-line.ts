// Control characters, and marks that turn the direction of what follows; joiners stay, Persian names need them.
const HIDDEN = /[\p{Cc}\u200E\u200F\u202A-\u202E\u2066-\u2069\uFEFF]/gu;

/** Words people typed as one printable line: composed letters, single spaces, nothing hidden. */
export function cleanLine(text: string): string {
	return text.normalize('NFC').replace(HIDDEN, ' ').replace(/\s+/g, ' ').trim();
}
