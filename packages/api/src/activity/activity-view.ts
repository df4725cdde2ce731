import {
	ACTIVITY_KINDS,
	ACTIVITY_THEMES,
	EXPENSE_STATES,
	PEOPLE_BANDS,
	REFERRAL_KINDS,
} from '@sleutelwerk/db/schema';
import { z } from 'zod';

/** Languages one can choose from (BCP 47): those that key persons speak; `und` is another one. */
export const ACTIVITY_LANGUAGES = [
	'nl',
	'ar',
	'tr',
	'en',
	'ti',
	'am',
	'so',
	'fa',
	'ps',
	'ku',
	'ber',
	'uk',
	'ru',
	'pl',
	'fr',
	'es',
	'pt',
	'pap',
	'sw',
	'ur',
	'zh',
	'vi',
	'und',
] as const;

/** After these somebody may need a word herself. */
export const HEAVY_KINDS: readonly string[] = ['home-visit', 'referral'];

export const activityView = z.object({
	id: z.string(),
	kind: z.enum(ACTIVITY_KINDS),
	theme: z.enum(ACTIVITY_THEMES),
	/** `YYYY-MM-DD`. */
	day: z.string(),
	people: z.enum(PEOPLE_BANDS),
	language: z.string(),
	minutes: z.number(),
	isDuo: z.boolean(),
	withPartner: z.boolean(),
	referredTo: z.enum(REFERRAL_KINDS).nullable(),
	/** Euro cents asked back; 0 for none. */
	expenseCents: z.number(),
	expenseState: z.enum(EXPENSE_STATES).nullable(),
	/** Whether it may stay with her: the page then asks how she is. Nothing of that is kept. */
	isHeavy: z.boolean(),
});
