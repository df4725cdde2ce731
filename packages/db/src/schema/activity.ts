import { boolean, date, index, integer, pgTable, primaryKey, text, uuid } from 'drizzle-orm/pg-core';
import { account } from './account.ts';
import { madeAt, moment, opaqueId } from './columns.ts';
import { organisation, partner } from './organisation.ts';

export const ACTIVITY_KINDS = [
	'dialogue',
	'information',
	'home-visit',
	'webinar',
	'podcast',
	'conference',
	'referral',
] as const;
export type ActivityKind = (typeof ACTIVITY_KINDS)[number];
export const PEOPLE_BANDS = ['1-4', '5-9', '10-19', '20-49', '50+'] as const;
/** What it was about, in words as wide as the parts of the course. */
export const ACTIVITY_THEMES = [
	'family',
	'partners',
	'children',
	'older-people',
	'honour',
	'marriage',
	'online',
	'help',
	'other',
] as const;
/** What kind of organisation somebody was shown the way to; never which person there. */
export const REFERRAL_KINDS = [
	'veilig-thuis',
	'neighbourhood-team',
	'doctor',
	'sexual-violence-centre',
	'police',
	'legal-aid',
	'money-debt',
	'school-youth',
	'mental-health',
	'newcomers',
	'other',
] as const;
export const EXPENSE_KINDS = ['travel', 'room', 'materials', 'other'] as const;
/** `open`: to be looked at; `approved`: to be paid out; `paid`. */
export const EXPENSE_STATES = ['open', 'approved', 'paid', 'refused'] as const;
export type ExpenseState = (typeof EXPENSE_STATES)[number];

/** What a key person did in the field, without anything about the people she met. */
export const activity = pgTable(
	'activity',
	{
		id: opaqueId(),
		organisationId: uuid('organisation_id')
			.notNull()
			.references(() => organisation.id),
		accountId: uuid('account_id')
			.notNull()
			.references(() => account.id),
		kind: text('kind').$type<ActivityKind>().notNull(),
		theme: text('theme').$type<(typeof ACTIVITY_THEMES)[number]>().notNull().default('other'),
		day: date('day').notNull(),
		people: text('people').$type<(typeof PEOPLE_BANDS)[number]>().notNull(),
		language: text('language').notNull().default('nl'),
		minutes: integer('minutes').notNull().default(0),
		/** Done by two; both of them writing it down is one activity where they name each other. */
		isDuo: boolean('is_duo').notNull().default(false),
		duoWith: uuid('duo_with').references(() => account.id, { onDelete: 'set null' }),
		referredTo: text('referred_to').$type<(typeof REFERRAL_KINDS)[number]>(),
		/** A partner organisation contributed: one of the list, or another one. */
		withPartner: boolean('with_partner').notNull().default(false),
		partnerId: uuid('partner_id').references(() => partner.id, { onDelete: 'set null' }),
		/** Euro cents she asks back; 0 for none. */
		expenseCents: integer('expense_cents').notNull().default(0),
		expenseKind: text('expense_kind').$type<(typeof EXPENSE_KINDS)[number]>(),
		expenseState: text('expense_state').$type<ExpenseState>(),
		expenseBy: uuid('expense_by').references(() => account.id, { onDelete: 'set null' }),
		expenseAt: moment('expense_at'),
		createdAt: madeAt(),
	},
	(t) => [
		index('activity_organisation').on(t.organisationId, t.day),
		index('activity_account').on(t.accountId, t.day),
		index('activity_expense').on(t.organisationId, t.expenseState, t.day),
	],
);

/** How many activities of a kind an organisation means to hold in a year. */
export const activityTarget = pgTable(
	'activity_target',
	{
		organisationId: uuid('organisation_id')
			.notNull()
			.references(() => organisation.id),
		year: integer('year').notNull(),
		kind: text('kind').$type<ActivityKind>().notNull(),
		wanted: integer('wanted').notNull(),
	},
	(t) => [primaryKey({ columns: [t.organisationId, t.year, t.kind] })],
);
