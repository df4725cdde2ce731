import { AppError, dayIn, HOME_ZONE } from '@sleutelwerk/core';
import { insertActivity, listPeers, type NewActivity } from '@sleutelwerk/db/repo/activity';
import { listPartners } from '@sleutelwerk/db/repo/partner';
import {
	ACTIVITY_KINDS,
	ACTIVITY_THEMES,
	EXPENSE_KINDS,
	PEOPLE_BANDS,
	REFERRAL_KINDS,
} from '@sleutelwerk/db/schema';
import { z } from 'zod';
import { learnerProcedure, type MemberContext } from '../trpc.ts';
import { ACTIVITY_LANGUAGES } from './activity-view.ts';

const DAY = 86_400_000;
/** How far back one can still write something down: a funder's year is closed after that. */
const LONGEST_AGO = 400 * DAY;
/** The most one entry may ask back, in euro cents; more is a matter to talk about first. */
const MOST_CENTS = 100_000;

// There is no field for words on purpose: nothing about the people she met can be typed here.
const input = z.object({
	/** Made by the form: sent twice it is one. */
	id: z.uuid(),
	kind: z.enum(ACTIVITY_KINDS, 'error.field.choose'),
	theme: z.enum(ACTIVITY_THEMES, 'error.field.choose').default('other'),
	day: z.iso.date('error.field.day'),
	people: z.enum(PEOPLE_BANDS, 'error.field.choose'),
	language: z.enum(ACTIVITY_LANGUAGES, 'error.field.choose'),
	minutes: z.coerce
		.number('error.field.choose')
		.int('error.field.number')
		.min(5, 'error.field.number')
		.max(24 * 60, 'error.field.number'),
	/** Alone, with somebody who is not on the list, or with a person of one's own groups (id). */
	duo: z.union([z.enum(['alone', 'somebody']), z.uuid()], 'error.field.choose').default('alone'),
	/** Without a partner, with one that is not on the list, or with one of the list (id). */
	partner: z.union([z.enum(['none', 'another']), z.uuid()], 'error.field.choose').default('none'),
	/** Only for a referral. */
	referredTo: z.enum(REFERRAL_KINDS, 'error.field.choose').nullable().default(null),
	/** Euro as people write it: `12`, `12,50` or `12.50`; empty for nothing. */
	expense: z
		.string()
		.trim()
		.regex(/^(\d{1,4}([.,]\d{1,2})?)?$/, 'error.field.amount')
		.default(''),
	expenseKind: z.enum(EXPENSE_KINDS, 'error.field.choose').nullable().default(null),
});
type Given = z.infer<typeof input>;

/** Writes down what somebody did in the field: choices and numbers, never words. */
export const logActivity = learnerProcedure
	.input(input)
	.output(z.object({ id: z.string() }))
	.mutation(async ({ ctx, input: given }) => {
		refuseDay(ctx, given.day);
		const { id, kind, theme, day, people, language, minutes } = given;
		const { accountId, organisationId } = ctx.viewer;
		const kept = await insertActivity(ctx.db, {
			...{ id, kind, theme, day, people, language, minutes, accountId, organisationId },
			...(await companyOf(ctx, given)),
			...expenseOf(given),
			referredTo: kind === 'referral' ? needed(given.referredTo, 'referredTo') : null,
			createdAt: ctx.clock(),
		});
		if (kept.accountId !== accountId) throw new AppError('CONFLICT', 'this id is taken');
		return { id: kept.id };
	});

function refuseDay(ctx: MemberContext, day: string): void {
	const today = dayIn(HOME_ZONE, ctx.clock());
	const earliest = dayIn(HOME_ZONE, new Date(ctx.clock().getTime() - LONGEST_AGO));
	if (day > today)
		throw new AppError('INVALID_INPUT', 'to come', { fields: { day: 'error.field.dayToCome' } });
	if (day < earliest)
		throw new AppError('INVALID_INPUT', 'too long ago', { fields: { day: 'activity.problem.longAgo' } });
}

/** Who was there besides her; an id that is not of her groups, or of another organisation, is one she cannot choose. */
async function companyOf(
	ctx: MemberContext,
	{ duo, partner }: Given,
): Promise<Pick<NewActivity, 'isDuo' | 'duoWith' | 'withPartner' | 'partnerId'>> {
	const { accountId, organisationId } = ctx.viewer;
	const duoWith = duo === 'alone' || duo === 'somebody' ? null : duo;
	const partnerId = partner === 'none' || partner === 'another' ? null : partner;
	const [peers, partners] = await Promise.all([
		duoWith ? listPeers(ctx.db, accountId) : [],
		partnerId ? listPartners(ctx.db, organisationId) : [],
	]);
	if (duoWith && !peers.some((one) => one.id === duoWith)) throw notOnList('duo');
	if (partnerId && !partners.some((one) => one.id === partnerId)) throw notOnList('partner');
	return { isDuo: duo !== 'alone', duoWith, withPartner: partner !== 'none', partnerId };
}

function expenseOf({
	expense,
	expenseKind,
}: Given): Pick<NewActivity, 'expenseCents' | 'expenseKind' | 'expenseState'> {
	const cents = Math.round(Number(expense.replace(',', '.')) * 100);
	if (cents === 0) return { expenseCents: 0, expenseKind: null, expenseState: null };
	if (cents > MOST_CENTS)
		throw new AppError('INVALID_INPUT', 'too much', { fields: { expense: 'activity.problem.tooMuch' } });
	return { expenseCents: cents, expenseKind: needed(expenseKind, 'expenseKind'), expenseState: 'open' };
}

function needed<T>(value: T | null, field: string): T {
	if (value === null) throw notOnList(field);
	return value;
}

function notOnList(field: string): AppError {
	return new AppError('INVALID_INPUT', `${field} is not on the list`, {
		fields: { [field]: 'error.field.choose' },
	});
}
