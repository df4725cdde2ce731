/** The parts of HSDS 3.0 that we give, with what the Dutch profile adds. Field names are the specification's. */
import type { Certain, ContactKind, DayPrecision } from '@sleutelwerk/core';

export type HsdsPhone = {
	id: string;
	number: string;
	type: string;
	/** Dutch profile. */
	shows_on_bill: Certain;
	stays_in_call_list: true;
};

export type HsdsSchedule = {
	id: string;
	freq: 'WEEKLY';
	byday: string;
	opens_at: string;
	closes_at: string;
	description: string;
};

export type HsdsAttribute = {
	id: string;
	link_entity: 'service';
	link_id: string;
	value: string;
	taxonomy_term: {
		id: string;
		code: string;
		name: string;
		description: string;
		taxonomy: string;
		language: string;
	};
};

/** Dutch profile: one way to make contact. */
export type HsdsContactOption = {
	kind: ContactKind;
	value: string;
	free: Certain;
	anonymous: Certain;
	shows_on_bill: Certain;
	hours_confirmed: boolean;
	/** `unknown`, `always`, or `MO,TU 09:00-17:00; SA 10:00-12:00`; unlike `schedules` also where nobody confirmed it. */
	hours: string;
};

export type HsdsLocation = {
	id: string;
	location_type: 'physical';
	latitude?: number;
	longitude?: number;
	accessibility: readonly { id: string; description: string }[];
	addresses: readonly {
		id: string;
		address_1: string;
		city: string;
		state_province: string;
		postal_code: string;
		country: string;
		address_type: 'physical';
	}[];
};

export type HsdsService = {
	id: string;
	organization_id: string;
	name: string;
	alternate_name?: string;
	description: string;
	url?: string;
	email?: string;
	status: 'active' | 'inactive' | 'defunct' | 'temporarily closed';
	application_process: string;
	eligibility_description: string;
	/** Day of the last check; left out where nobody checked. */
	assured_date?: string;
	fees_description?: string;
	organization: { id: string; name: string; description: string };
	phones: readonly HsdsPhone[];
	schedules: readonly HsdsSchedule[];
	languages: readonly { id: string; code: string; name: string }[];
	service_areas: readonly { id: string; name: string; extent_type: 'nl' | 'province' | 'town' }[];
	service_at_locations: readonly { id: string; service_id: string; location: HsdsLocation }[];
	attributes: readonly HsdsAttribute[];
	/** Dutch profile from here on. */
	contact_options: readonly HsdsContactOption[];
	what_happens_next: string;
	whom_they_tell: string;
	assured_date_precision: DayPrecision;
	/** Days after which the check is overdue. */
	check_term_days: number;
	unconfirmed: readonly string[];
	sources: readonly { name: string; url: string; date: string; date_precision: DayPrecision }[];
	translations: Readonly<
		Record<string, { name: string; description: string; what_happens_next: string; whom_they_tell: string }>
	>;
};

export type HsdsPage<T> = {
	total_items: number;
	total_pages: number;
	page_number: number;
	size: number;
	first_page: boolean;
	last_page: boolean;
	empty: boolean;
	contents: readonly T[];
};
