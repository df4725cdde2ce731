/**
 * Brings a text to the form in which search compares: small letters without accents, Turkish dots, Arabic harakat
 * and the Arabic article; Arabic digits become western; everything else is a space.
 */
export function foldForSearch(text: string): string {
	return (
		text
			.toLowerCase()
			.normalize('NFKD')
			.replace(/[\p{M}\u0640]/gu, '')
			.replace(/ı/g, 'i')
			.replace(/ł/g, 'l')
			.replace(/ґ/g, 'г')
			.replace(/ß/g, 'ss')
			.replace(/ø/g, 'o')
			.replace(/æ/g, 'ae')
			// Writers of Arabic, Persian and Urdu keyboards type these letters one for the other.
			.replace(/[ىی]/g, 'ي')
			.replace(/ک/g, 'ك')
			.replace(/ة/g, 'ه')
			.replace(/[٠-٩۰-۹]/g, (digit) => String((digit.codePointAt(0) ?? 0) & 0xf))
			// Letters that sound alike in Ethiopic writing and are typed one for the other: the row of ሀ, ሰ, አ and ጸ.
			.replace(/[\u1210-\u1217\u1220-\u1227\u1280-\u1287\u12d0-\u12d7\u1340-\u1347]/g, plainRow)
			// French elision goes (l'enfant); any other apostrophe stands inside a word (б'є, go'doon).
			.replace(/(^|[^\p{L}])(?:[cdjlmnst]|qu)['’](?=\p{L})/gu, '$1')
			.replace(/['’ʼ]/g, '')
			.replace(/[^\p{L}\p{N}]+/gu, ' ')
			// Also behind "and", "with", "as" and "to": والعنف, بالعنف, كالعنف, للعنف.
			.replace(/(^| )(?:[وبكف]?ال|لل)(?=\p{L}{2})/gu, '$1')
			.trim()
	);
}

/** By the first letter of a row of Ethiopic: the row that its letters count as. */
const ROWS: Readonly<Record<number, number>> = {
	0x1210: 0x1200,
	0x1220: 0x1230,
	0x1280: 0x1200,
	0x12d0: 0x12a0,
	0x1340: 0x1338,
};

function plainRow(letter: string): string {
	const code = letter.charCodeAt(0);
	return String.fromCharCode((ROWS[code & ~7] ?? code) + (code & 7));
}
