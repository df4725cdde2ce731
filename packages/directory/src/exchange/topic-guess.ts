import { FOR_WHOM, TOPICS, type ForWhom, type Topic } from '@sleutelwerk/core';

/** Words by which other lists call our topics; looked for in the terms of a source, not in its running text. */
const WORDS: readonly (readonly [Topic, RegExp])[] = [
	['child', /child (?:abuse|protect)|kindermishandeling|jeugdbescherming/i],
	['partner', /domestic violence|partner (?:abuse|violence)|huiselijk geweld|partnergeweld/i],
	['sexual', /sexual (?:abuse|assault|violence)|rape|seksueel/i],
	['elder', /elder abuse|older adult|senior|ouderen/i],
	['young', /youth|teen|jonger|jeugd/i],
	['forced-marriage', /forced marriage|huwelijksdwang|gedwongen huwelijk/i],
	['honour', /honou?r|eergerelateerd/i],
	['cutting', /genital|besnijdenis/i],
	['lhbti', /lgbt|lhbt|gay, lesbian|transgender/i],
	['legal', /\blegal|juridisch|rechts(?:hulp|bijstand|winkel)|advocaat/i],
	['papers', /immigra|undocumented|ongedocumenteerd|zonder papieren|asiel|refugee|vluchteling/i],
	['mental', /mental|counsel|psych|ggz/i],
	['health', /health|medical|clinic|gezondheid|huisarts/i],
	['victim', /\bvictim|slachtoffer/i],
	['men', /\bmen\b|mannen/i],
	['talk', /peer support|helpline|crisis line|luister|maatjes|lotgenoten/i],
	['trafficking', /trafficking|mensenhandel/i],
];

/** Words that say that people are housed or hidden. Rather one too many: such a row only may not say where it is. */
const SHELTER =
	/\b(?:shelters?|refuges?|safe ?houses?|hostel for)\b|(?:vrouwen|mannen|nood|crisis|maatschappelijke |nacht|jongeren|meiden|meisjes|slachtoffer)-?opvang|blijf[- ]?(?:groep|huis|van[- ]mijn)|opvang(?:huis|plek|locatie|adres|voorziening)|schuil(?:adres|plek|huis|plaats)|veilige plek|onderduik/i;

/** Topics of ours for a source's terms, in our order of looking; empty where none is like ours. */
export function topicsOf(terms: readonly string[]): Topic[] {
	const own = terms.filter((term): term is Topic => (TOPICS as readonly string[]).includes(term));
	const foreign = terms.filter((term) => !(TOPICS as readonly string[]).includes(term)).join(' | ');
	const guessed = WORDS.filter(([, pattern]) => pattern.test(foreign)).map(([topic]) => topic);
	return [...new Set([...own, ...guessed])];
}

/** Whether words speak of a place where people are housed or hidden. */
export function soundsLikeShelter(words: readonly string[]): boolean {
	return SHELTER.test(words.join(' | '));
}

export function forWhomOf(terms: readonly string[]): ForWhom[] {
	return [
		...new Set(terms.filter((term): term is ForWhom => (FOR_WHOM as readonly string[]).includes(term))),
	];
}
