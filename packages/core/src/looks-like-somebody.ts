/** What in a text could lead to somebody. */
export type TraceKind = 'phone' | 'mail' | 'postcode' | 'address' | 'number' | 'name';

/** Kinds that are refused: nothing that people write here needs them. A name only warns, for a word may look like one. */
export const REFUSED_TRACES: readonly TraceKind[] = ['phone', 'mail', 'postcode', 'address', 'number'];

const MAIL = /[\p{L}\d._%+-]+@[\p{L}\d-]+(\.[\p{L}\d-]+)+/u;
/** Dutch and foreign numbers: with +, 00 or 0 before at least eight digits, however they are grouped. */
const PHONE = /(?<![\d.,])(?:\+|00|0)[1-9](?:[\s().\-/]*\d){7,12}(?!\d)/u;
/** `1234 AB`, with the letters that Dutch postcodes have. */
const POSTCODE = /(?<!\d)[1-9]\d{3}\s?[A-Z]{2}(?![A-Za-z])/u;
/** A citizen service number, a document or a bank account: eight digits or more, or an IBAN. */
const LONG_NUMBER = /(?<![\d])\d(?:[ .-]?\d){7,}(?!\d)|\b[A-Z]{2}\d{2}\s?[A-Z]{4}(?:\s?\d){6,}/u;
/** A street and its number, as the four languages of the interface write it. */
const STREETS = [
	/\p{L}*(?:straat|laan|weg|plein|gracht|kade|dreef|steeg|singel|dijk|hof|pad)\s+\d{1,4}\s?[a-z]?(?![\d:.])/iu,
	/\b\d{1,4}[a-z]?\s+\p{L}+\s+(?:street|road|lane|avenue|square)\b/iu,
	/\b(?:street|road|lane|avenue)\s+(?:no\.?\s*)?\d{1,4}\b/iu,
	/\p{L}+\s+(?:sokağı|sokak|caddesi|cadde|mahallesi|mah\.|sk\.|cad\.)\s*(?:no\s*[:.]?\s*)?\d{0,4}/iu,
	/(?:شارع|زقاق|حارة)\s+[\p{L}\s]{2,30}?\s*(?:رقم\s*)?\d{1,4}/u,
];
/** A form of address with a name behind it. */
const TITLES = [
	/(?<!\p{L})(?:meneer|mevrouw|mevr\.?|mw\.?|dhr\.?|de heer|tante|oom)\s+(?:(?:van|de|der|den|el|al|ten|ter)\s+){0,3}\p{Lu}\p{L}+/u,
	/(?<!\p{L})(?:mister|mr\.?|mrs\.?|ms\.?|miss|auntie|aunt|uncle)\s+\p{Lu}\p{L}+/iu,
	/(?<!\p{L})\p{Lu}\p{L}+\s+(?:bey|hanım|hanim|abla|abi|teyze|amca|hoca)(?!\p{L})/u,
	/(?<!\p{L})(?:السيد|السيدة|الأستاذ|الأستاذة|الحاج|الحاجة|العم|الخالة|أم|أبو|ابو)\s+\p{L}{2,}/u,
	/(?<!\p{L})(?:heet|heette|named|called|adı|ismi|اسمها|اسمه)\s+(?:is\s+)?(?:\p{Lu}|\p{Lo})\p{L}+/u,
];
/** Two words with a capital after each other, not at the start of a sentence: `Fatma Yılmaz`, `van der Berg`. */
const PAIR = /(?<=[\p{Ll}\p{Lo},;]\s)\p{Lu}\p{Ll}+(?:\s+(?:van|de|der|den|el|al|ten|ter))*\s+\p{Lu}\p{Ll}+/u;
const FIRST_PAIR =
	/^\p{Lu}\p{Ll}+(?:\s+(?:van|de|der|den|el|al))+\s+\p{Lu}\p{Ll}+|^\p{Lu}\p{Ll}+\s+\p{Lu}\p{Ll}+/u;
/** Names of services are no people. */
const NO_PEOPLE =
	/Veilig Thuis|Safe Home|Slachtofferhulp Nederland|Victim Support|Rode Kruis|Red Cross|Blijf Groep|Centrum Seksueel Geweld|Sexual Assault Centre|De (?:Luisterlijn|Kindertelefoon)/giu;

/** Digits of Arabic and Persian keyboards as our own. */
function withOwnDigits(text: string): string {
	return text.replace(/[٠-٩۰-۹]/gu, (digit) => {
		const code = digit.codePointAt(0) ?? 0;
		return String(code >= 0x06f0 ? code - 0x06f0 : code - 0x0660);
	});
}

/**
 * What in a text could lead to somebody: numbers, addresses, names. In Dutch, English, Turkish and Arabic; it warns too
 * often rather than too seldom. An empty list is no proof that nobody is in it.
 */
export function looksLikeSomebody(text: string): TraceKind[] {
	const typed = withOwnDigits(text.normalize('NFC'));
	const found = new Set<TraceKind>();
	if (MAIL.test(typed)) found.add('mail');
	if (PHONE.test(typed)) found.add('phone');
	if (POSTCODE.test(typed)) found.add('postcode');
	if (STREETS.some((street) => street.test(typed))) found.add('address');
	if (!found.has('phone') && LONG_NUMBER.test(typed)) found.add('number');
	if (TITLES.some((title) => title.test(typed)) || hasPair(typed)) found.add('name');
	return [...found];
}

function hasPair(typed: string): boolean {
	const sentences = typed.replace(NO_PEOPLE, '-').split(/(?<=[.!?؟:])\s+|\n/u);
	return sentences.some((sentence) => FIRST_PAIR.test(sentence) || sentence.search(PAIR) >= 0);
}

/** What makes a text refused: numbers and addresses; empty where it may be kept. */
export function refusedTraces(text: string): TraceKind[] {
	return looksLikeSomebody(text).filter((kind) => REFUSED_TRACES.includes(kind));
}
