import type { CourseLocale } from './course-part.ts';

/** Splits a text at its full stops, question and exclamation marks; a closing quote stays with its sentence. */
export function sentencesOf(text: string): string[] {
	return text
		.split(/(?<=[.!?።][’”"')]*)\s+/u)
		.map((sentence) => sentence.trim())
		.filter((sentence) => sentence !== '');
}

/** Number of words of each sentence of the texts. */
export function sentenceLengths(texts: readonly string[]): number[] {
	return texts.flatMap(sentencesOf).map((sentence) => sentence.split(/\s+/u).length);
}

// "Never say ‘you must report’" teaches the rule; the same words without a negation break it.
const NEGATION: Record<CourseLocale, RegExp> = {
	nl: /\b(niet|nooit|geen|liever)\b/iu,
	en: /\b(not|never|no|nobody|cannot|don’t|nor)\b/iu,
};

/** Advice that does harm, by the rules that no text of the project may break. */
const FORBIDDEN: Record<CourseLocale, readonly RegExp[]> = {
	nl: [
		/\b(moet|bent verplicht)\b[^.]*\b(te )?melden\b/iu,
		/\b112\b[^.]*\b(zwijg|blijf stil|zeg niets)/iu,
		/\ber (gebeurt|kan) (echt |jou |je )*niets\b/iu,
		/\b(beloof|zweer)\b(?! eerst)[^.]*\b(niemand|geheim)/iu,
		/\bblijft tussen ons\b/iu,
		/\blaat (een|het|haar|zijn|je) (kind|zoon|dochter|neef|nicht|zus|broer) (tolken|vertalen)/iu,
		/\bvraag het kind (wie|wat|hoe|waarom|of)\b/iu,
		/\bbel (haar|hem|de ander) (gewoon |snel |even )?terug\b/iu,
		/\b(slachtoffer|ze|zij|je) moet\b[^.]*\bweg\b/iu,
		/\b(breng|brengt) de partners\b[^.]*\bgesprek\b/iu,
		/\b(bespreek|praat|vertel)\b[^.]*(?<!veilig )\bthuis\b[^.]*\b(partner|gezin|familie)\b/iu,
		/\b(vertel|schrijf|meld)\b[^.]*\b(volgende bijeenkomst|aan je trainer|aan de groep)\b/iu,
		/0900-?126 ?26 ?26|\bmasker 19\b|\bbel 116\b/iu,
	],
	en: [
		/\b(must|have to|are obliged to) report\b/iu,
		/\b112\b[^.]*\b(stay|be|keep) silent/iu,
		/\bnothing (will|can) happen\b/iu,
		/\b(promise|swear)\b[^.]*\b(nobody|secret)/iu,
		/\bstays between us\b/iu,
		/\blet (a|the|her|his|your) (child|son|daughter|cousin|niece|sister|brother) (interpret|translate)/iu,
		/\bask the child (who|what|how|why|whether)\b/iu,
		/\bcall (her|him|the other person) back\b/iu,
		/\b(victim|she|you) (must|has to|have to) leave\b/iu,
		/\bbring the partners\b[^.]*\btogether\b/iu,
		/\b(discuss|raise)\b[^.]*\bat home\b/iu,
		/\b(tell|report|write)\b[^.]*\b(next meeting|to your trainer|to the group)\b/iu,
	],
};

/** The sentences that give advice which does harm; an empty list is what a text should give. */
export function harmfulAdvice(texts: readonly string[], locale: CourseLocale): string[] {
	return texts
		.flatMap(sentencesOf)
		.filter((sentence) => !NEGATION[locale].test(sentence))
		.filter((sentence) => FORBIDDEN[locale].some((pattern) => pattern.test(sentence)));
}
