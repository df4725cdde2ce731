/** The finder's data file as it goes out to every visitor: the same bytes for everybody. */
import type {
	Contact,
	ContactKind,
	DayPrecision,
	ForWhom,
	WidgetLocale,
	ServicePlace,
	ServiceSource,
	ServiceText,
	Topic,
} from '@sleutelwerk/core';

export type FinderEntry = {
	id: string;
	organisation: string;
	/** Stays in the file also when its check is overdue. */
	vital: boolean;
	topics: readonly Topic[];
	forWhom: readonly ForWhom[];
	/** Languages a source confirms; empty: not known. */
	languages: readonly string[];
	/** `null`: whole country. */
	area: { provinces: readonly string[]; towns: readonly string[] } | null;
	place: ServicePlace | null;
	contacts: readonly Contact[];
	source: ServiceSource;
	/** `YYYY-MM-DD`; show no more of it than `checkedPrecision` allows. */
	checkedOn: string;
	checkedPrecision: DayPrecision;
	termDays: number;
	uncertain: readonly string[];
	text: Partial<Record<WidgetLocale, ServiceText>> & { nl: ServiceText };
};

export type FinderMap = {
	/** Counts up when a reader of the old file would go wrong. */
	version: 1;
	/** The day (Europe/Amsterdam) for which the file was made. */
	madeFor: string;
	entries: readonly FinderEntry[];
};

/** What a visitor tapped or typed; never leaves the device. Everything that is left out does not limit. */
export type FinderQuery = {
	text?: string;
	/** A town or a province. National services always remain. */
	place?: string;
	topic?: Topic;
	forWhom?: ForWhom;
	/** BCP 47; only services for which a source confirms the language. */
	language?: string;
	contact?: ContactKind;
	free?: boolean;
	anonymous?: boolean;
	/** Only what is open for sure: unconfirmed hours do not count. */
	openNow?: boolean;
};
