import { loadCatalogue } from '@sleutelwerk/content/messages';
import { createTranslate, VOICE_DAYS, type Locale } from '@sleutelwerk/core';

/** Instructions of the interface that have a listen button: how a page works, what is asked, what is kept from whom. */
const SPOKEN_KEYS = [
	'recording.how.lesson',
	'recording.how.practice',
	'recording.how.assessment',
	'learn.maySkip',
	'learn.statement',
	'learn.statementHint',
	'learn.matching',
	'learn.ordering',
	'learn.nobodyReads',
	'learn.nobodyReadsMore',
	'learn.thinkAlone',
	'practice.noScore',
	'practice.whatDoYouSay',
	'practice.ownWords',
	'practice.noNames',
	'practice.withoutConsent',
	'practice.modelsMore',
	'practice.heavy',
	'recording.consent',
	'assessment.noTest',
] as const;

/** The instructions in one language, as the pages show them. */
export async function instructionsIn(locale: Locale): Promise<string[]> {
	const t = createTranslate(locale, await loadCatalogue(locale));
	return SPOKEN_KEYS.map((key) => t(key, { days: VOICE_DAYS }));
}
