import { hideSmall, hideTable, isSmall } from '@sleutelwerk/core';
import {
	ACTIVITY_KINDS,
	ACTIVITY_THEMES,
	PEOPLE_BANDS,
	REFERRAL_KINDS,
	type ActivityKind,
} from '@sleutelwerk/db/schema';

/** Activities that are alike in everything a report divides them by. */
export type ActivityCount = {
	kind: ActivityKind;
	people: (typeof PEOPLE_BANDS)[number];
	theme: (typeof ACTIVITY_THEMES)[number];
	language: string;
	referredTo: (typeof REFERRAL_KINDS)[number] | null;
	withPartner: boolean;
	partnerId: string | null;
	isDuo: boolean;
	activities: number;
	minutes: number;
};

/** The fewest people a band stands for: what was reached is "at least" that. */
const FEWEST: Readonly<Record<(typeof PEOPLE_BANDS)[number], number>> = {
	'1-4': 1,
	'5-9': 5,
	'10-19': 10,
	'20-49': 20,
	'50+': 50,
};

const sum = (rows: readonly ActivityCount[], of: (row: ActivityCount) => number = (row) => row.activities) =>
	rows.reduce((all, row) => all + of(row), 0);

/** Hides what is small among parts of a whole that may be shown beside them; of a hidden whole, every part. */
function partsOf<T>(
	names: readonly T[],
	count: (name: T) => number,
	isWholeShown: boolean,
): { name: T; value: number | null }[] {
	const shown = isWholeShown ? hideSmall(names.map(count), true) : [];
	return names.map((name, index) => ({ name, value: shown[index] ?? null }));
}

/**
 * What key persons did, divided four ways. Each division is of the same whole, so each is made as if that stood beside
 * it; the referrals divide one row of the table, so they are hidden with it.
 */
export function activityFigures(rows: readonly ActivityCount[]) {
	const of = (test: (row: ActivityCount) => boolean) => sum(rows.filter(test));
	const table = hideTable(
		ACTIVITY_KINDS.map((kind) =>
			PEOPLE_BANDS.map((band) => of((row) => row.kind === kind && row.people === band)),
		),
	);
	const activities = ACTIVITY_KINDS.map((kind, index) => ({
		kind,
		byBand: [...(table.rows[index]?.cells ?? [])],
		total: table.rows[index]?.total ?? null,
	}));
	const isAllShown = table.total !== null;
	const languages = [...new Set(rows.map((row) => row.language))].toSorted();
	const isReferralShown = activities.find((row) => row.kind === 'referral')?.total !== null;
	return {
		activities,
		allActivities: table.total,
		themes: partsOf(ACTIVITY_THEMES, (theme) => of((row) => row.theme === theme), isAllShown),
		languages: partsOf(languages, (language) => of((row) => row.language === language), isAllShown),
		referrals: partsOf(
			REFERRAL_KINDS,
			(kind) => of((row) => row.kind === 'referral' && row.referredTo === kind),
			isReferralShown,
		),
		reached: sum(rows, (row) => row.activities * FEWEST[row.people]),
		hours: Math.round(sum(rows, (row) => row.minutes) / 60),
		duos: of((row) => row.isDuo),
	};
}

export type PartnerFigure = { name: string | null; activities: number | null; seats: number | null };

/**
 * What partners contributed: activities they took part in, and webinar seats that came by their site. Without a total,
 * so that one that is hidden stays so; only those with something are named.
 */
export function partnerFigures(
	rows: readonly ActivityCount[],
	partners: readonly { id: string; name: string }[],
	seats: ReadonlyMap<string, number>,
): PartnerFigure[] {
	const known = partners.map(({ id, name }) => ({
		name: name as string | null,
		activities: sum(rows.filter((row) => row.partnerId === id)),
		seats: seats.get(id) ?? 0,
	}));
	const others = sum(rows.filter((row) => row.withPartner && row.partnerId === null));
	return [...known, { name: null, activities: others, seats: 0 }]
		.filter((one) => one.activities + one.seats > 0)
		.map((one) => ({
			name: one.name,
			activities: isSmall(one.activities) ? null : one.activities,
			seats: isSmall(one.seats) ? null : one.seats,
		}));
}
