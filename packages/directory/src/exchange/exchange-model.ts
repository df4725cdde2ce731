/** The shapes between a file of somebody else and the records of the social map. */
import type { ContactKind, ForWhom, Locale, ServiceRecord, Slot, Topic } from '@sleutelwerk/core';

/** A file as it came in. */
export type UploadedFile = { name: string; bytes: Uint8Array };
/** A file as text. */
export type TextFile = { name: string; text: string };

/** A table: its headings, and its rows with the line of the file they begin on. */
export type Table = { headings: string[]; rows: { line: number; cells: string[] }[] };

export type DraftContact = {
	kind: ContactKind;
	value: string;
	/** As `writeHours` has it. */
	hours?: string;
	hoursConfirmed?: boolean;
	free?: string;
	anonymous?: string;
	onBill?: string;
};

export type DraftAddress = {
	street: string;
	postalCode: string;
	town: string;
	province: string;
	country: string;
	latitude: string;
	longitude: string;
	accessibility: readonly string[];
};

export type DraftSource = { name: string; url: string; on: string; onPrecision: string };

/** One service as a file tells it: words, not yet judged. Empty: the file does not say. */
export type Draft = {
	/** Where it stands: a line, or a place in the list. */
	row: string;
	externalId: string;
	name: string;
	organisation: string;
	description: string;
	whatHappens: string;
	whomTheyTell: string;
	cost: string;
	status: string;
	/** Words of the source for what it is about. */
	terms: readonly string[];
	forWhom: readonly string[];
	languages: readonly string[];
	area: { isNational: boolean; provinces: readonly string[]; towns: readonly string[] };
	address: DraftAddress | null;
	/** It names somebody who works there. */
	hasPerson: boolean;
	contacts: readonly DraftContact[];
	/** Opening hours of the service as a whole. */
	slots: readonly Slot[];
	checkedOn: string;
	checkedPrecision: string;
	termDays: string;
	sources: readonly DraftSource[];
	uncertain: readonly string[];
	translations: Readonly<Record<string, Readonly<Record<string, string>>>>;
};

/** What a coordinator says about a file as a whole. */
export type ImportSource = {
	/** Whose data it is; with an id of theirs it makes a record the same one next time. */
	name: string;
	/** Where it is published (https). */
	url: string;
	/** Day of the file (`YYYY-MM-DD`). */
	day: string;
	language: Extract<Locale, 'nl' | 'en'>;
	/** For rows that do not say it. */
	topic?: Topic | undefined;
	forWhom?: ForWhom | undefined;
};

/** A row that can come in. */
export type Candidate = {
	row: string;
	externalId: string;
	record: ServiceRecord;
	/** Parts that were left out, as message keys under `exchange.note`. */
	notes: readonly string[];
};

/** A row that cannot, and why: a field of ours and a message key under `exchange.reason`. Never what stood there. */
export type Refusal = { row: string; externalId: string; name: string; field: string; reason: string };

export type ReadImport = { candidates: readonly Candidate[]; refused: readonly Refusal[] };
