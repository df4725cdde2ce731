/** The shapes of a help service (hulpaanbod) in the social map, as `content` writes it and `directory` judges it. */
import type { Locale } from './locales.ts';

export const TOPICS = ['danger', 'partner', 'child', 'young', 'elder', 'sexual', 'honour', 'forced-marriage', 'cutting', 'lhbti', 'own-behaviour', 'mental', 'legal', 'papers', 'trafficking', 'victim', 'talk', 'men'] as const;
export type Topic = (typeof TOPICS)[number];

export type Weekday = 'MO' | 'TU' | 'WE' | 'TH' | 'FR' | 'SA' | 'SU';
/** Local time in Europe/Amsterdam. Unconfirmed hours are shown as such and never give "open now". */
export type Hours =
	| { kind: 'always'; confirmed: boolean }
	| { kind: 'weekly'; confirmed: boolean; slots: readonly { days: readonly Weekday[]; from: string; until: string }[] }
	| { kind: 'unknown' };

export type Certain = 'yes' | 'no' | 'unknown';

export type Contact = {
	kind: 'phone' | 'chat' | 'web' | 'mail' | 'whatsapp' | 'text-phone';
	/** Number as one dials it, or https address. */
	value: string;
	hours: Hours;
	free: Certain;
	anonymous: Certain;
	/** Whether the number shows on the phone bill. The call list of the phone itself always shows it. */
	onBill: Certain;
};

export type ServiceText = {
	name: string;
	whatTheyDo: string;
	whatHappens: string;
	/** Whom they must tell and whom not; says so where it is not known. */
	whomTheyTell: string;
};

export type ServiceRecord = {
	/** Fixed opaque id (UUID). */
	id: string;
	organisation: string;
	/** Falls never out of the finder: 112, Veilig Thuis, Centrum Seksueel Geweld, Kindertelefoon, 113. */
	vital: boolean;
	topics: readonly Topic[];
	forWhom: readonly ('victim' | 'bystander' | 'own-behaviour' | 'child' | 'young' | 'adult' | 'elder' | 'professional')[];
	/** Languages that a source confirms; empty: not known. */
	languages: readonly string[];
	/** `null`: whole country. */
	area: { provinces: readonly string[]; towns: readonly string[] } | null;
	contacts: readonly Contact[];
	/** Where the facts come from. `on` is the day of the source itself; `onPrecision` tells how exact that day is. */
	source: { name: string; url: string; on: string };
	/** The day somebody last checked the record against its source: never later than the source's day made known. */
	checkedOn: string;
	/** Days after which the check is overdue. */
	termDays: number;
	/** What could not be confirmed, as keys of the record. */
	uncertain: readonly string[];
	text: Partial<Record<Locale, ServiceText>> & { nl: ServiceText };
};
