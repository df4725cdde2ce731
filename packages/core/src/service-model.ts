/** The shapes of a help service (hulpaanbod) in the social map, as `content` writes it and `directory` judges it. */
import type { WidgetLocale } from './locales.ts';

export const TOPICS = [
	'danger',
	'partner',
	'child',
	'young',
	'elder',
	'sexual',
	'honour',
	'forced-marriage',
	'cutting',
	'lhbti',
	'own-behaviour',
	'mental',
	'legal',
	'papers',
	'trafficking',
	'victim',
	'talk',
	'men',
	'health',
	'abroad',
	'shelter',
] as const;
export type Topic = (typeof TOPICS)[number];

export const FOR_WHOM = [
	'victim',
	'bystander',
	'own-behaviour',
	'child',
	'young',
	'adult',
	'elder',
	'professional',
] as const;
export type ForWhom = (typeof FOR_WHOM)[number];

export const WEEKDAYS = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'] as const;
export type Weekday = (typeof WEEKDAYS)[number];

/** `from` and `until` as `HH:MM`; `until` may be `24:00`, and may be earlier than `from`: then it is past midnight. */
export type Slot = { days: readonly Weekday[]; from: string; until: string };

/** Local time in Europe/Amsterdam. Unconfirmed hours are shown as such and never give "open now". */
export type Hours =
	| { kind: 'always'; confirmed: boolean }
	| { kind: 'weekly'; confirmed: boolean; slots: readonly Slot[] }
	| { kind: 'unknown' };

export type Certain = 'yes' | 'no' | 'unknown';

export const CONTACT_KINDS = ['phone', 'chat', 'web', 'mail', 'whatsapp', 'text-phone'] as const;
export type ContactKind = (typeof CONTACT_KINDS)[number];

export type Contact = {
	kind: ContactKind;
	/** A number as it is printed (`0800-2000`), an https address, or a mail address. */
	value: string;
	hours: Hours;
	free: Certain;
	anonymous: Certain;
	/** Whether the number shows on the phone bill. The call list of the phone itself always shows it. */
	onBill: Certain;
};

export const DAY_PRECISIONS = ['day', 'month', 'year'] as const;
export type DayPrecision = (typeof DAY_PRECISIONS)[number];

export type ServiceSource = {
	name: string;
	url: string;
	/** Day of the source itself (`YYYY-MM-DD`): where only a month or year is known, or can be proved from its text, its first day. */
	on: string;
	onPrecision: DayPrecision;
};

export type ServiceText = {
	name: string;
	whatTheyDo: string;
	whatHappens: string;
	/** Whom they must tell and whom not; says so where it is not known. */
	whomTheyTell: string;
};

/** An office that anybody may walk into. Never for a shelter: `directory` refuses such a record. */
export type ServicePlace = {
	street: string;
	postalCode: string;
	town: string;
	province: string;
	/** ISO 3166-1; left out: the Netherlands. */
	country?: string;
	latitude?: number;
	longitude?: number;
	/** How somebody who walks, sees or hears badly gets in, in the source's words. */
	accessibility?: readonly string[];
};

export type ServiceRecord = {
	/** Fixed opaque id (UUID). */
	id: string;
	organisation: string;
	/** Only `active` ones are shown; `planned` keeps a line such as 116 ready that is not there yet. */
	status: 'active' | 'planned' | 'temporarily closed' | 'defunct';
	/** Falls never out of the finder: 112, Veilig Thuis, Centrum Seksueel Geweld, Kindertelefoon, 113. */
	vital: boolean;
	topics: readonly Topic[];
	forWhom: readonly ForWhom[];
	/** Languages (BCP 47) that a source confirms; empty: not known. */
	languages: readonly string[];
	/** `null`: whole country. */
	area: { provinces: readonly string[]; towns: readonly string[] } | null;
	place: ServicePlace | null;
	contacts: readonly Contact[];
	/** What the record was checked against; sources of single facts follow in `moreSources`. */
	source: ServiceSource;
	moreSources: readonly ServiceSource[];
	/** The day somebody last checked the record against its source; as long as nobody did, the day of the source. */
	checkedOn: string;
	/** How exact `checkedOn` is: show only the year of a `year`. */
	checkedPrecision: DayPrecision;
	/** Came in without a day of its source: nobody vouches for it until somebody checks it. `checkedOn` is long over then. */
	neverChecked?: true;
	/** Days after which the check is overdue. */
	termDays: number;
	/**
	 * What could not be confirmed, as keys of the record or of a contact (`hours`, `free`, `languages`...);
	 * `contacts`: the number or address comes from an older source than `source`.
	 */
	uncertain: readonly string[];
	/** What it costs, in the source's words. */
	cost?: string;
	text: Partial<Record<WidgetLocale, ServiceText>> & { nl: ServiceText };
};

/** How a record has to be, as somebody proposes it. */
export type CorrectionWords = {
	/** The Dutch text. */
	text: ServiceText;
	/** Number or address of each contact, in the record's order. */
	contacts: readonly string[];
};

/** Days a record stays in the finder after its term, marked as overdue; then it leaves, unless it is vital. */
export const GRACE_DAYS = 30;
