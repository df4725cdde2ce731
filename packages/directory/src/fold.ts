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
			.replace(/ß/g, 'ss')
			.replace(/ø/g, 'o')
			.replace(/æ/g, 'ae')
			// Writers of Arabic, Persian and Urdu keyboards type these letters one for the other.
			.replace(/[ىی]/g, 'ي')
			.replace(/ک/g, 'ك')
			.replace(/ة/g, 'ه')
			.replace(/[٠-٩۰-۹]/g, (digit) => String((digit.codePointAt(0) ?? 0) & 0xf))
			.replace(/[^\p{L}\p{N}]+/gu, ' ')
			// Also behind "and", "with", "as" and "to": والعنف, بالعنف, كالعنف, للعنف.
			.replace(/(^| )(?:[وبكف]?ال|لل)(?=\p{L}{2})/gu, '$1')
			.trim()
	);
}
