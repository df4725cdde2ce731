import {
	AppError,
	CONTACT_KINDS,
	DAY_PRECISIONS,
	GRACE_DAYS,
	LOCALES,
	dayPlus,
	isLocale,
} from '@sleutelwerk/core';
import { findOwner, listAsked, listOpenNotices } from '@sleutelwerk/db/repo/freshness';
import { findService, listVerifications, type Service } from '@sleutelwerk/db/repo/service';
import { dutchDay, freshnessOf, isVouchedFor } from '@sleutelwerk/directory';
import { changesOf } from './correction-input.ts';
import { z } from 'zod';
import { WRONG_THINGS } from '@sleutelwerk/db/schema';
import type { Tx } from '@sleutelwerk/db';
import { coordinatorProcedure } from '../trpc.ts';

const output = z.object({
	id: z.string(),
	revision: z.number(),
	organisation: z.string(),
	isNational: z.boolean(),
	isVital: z.boolean(),
	freshness: z.enum(['overdue', 'soon', 'fresh']),
	isShown: z.boolean(),
	checkedOn: z.string(),
	checkedPrecision: z.enum(DAY_PRECISIONS),
	/** Day from which visitors do not see it any more, unless it is checked or vital. */
	leavesOn: z.string(),
	/** Last day a check may have: today in the Netherlands. */
	today: z.string(),
	text: z.object({
		name: z.string(),
		whatTheyDo: z.string(),
		whatHappens: z.string(),
		whomTheyTell: z.string(),
	}),
	contacts: z.array(z.object({ kind: z.enum(CONTACT_KINDS), value: z.string() })),
	sources: z.array(
		z.object({ name: z.string(), url: z.string(), on: z.string(), onPrecision: z.enum(DAY_PRECISIONS) }),
	),
	uncertain: z.array(z.string()),
	checks: z.array(
		z.object({
			day: z.string(),
			source: z.string(),
			by: z.string().nullable(),
			byOwner: z.boolean(),
			isCorrection: z.boolean(),
		}),
	),
	/** Whom to ask; null: nobody. Only coordinators see it. */
	owner: z
		.object({ name: z.string(), email: z.string(), locale: z.enum(LOCALES), hasStopped: z.boolean() })
		.nullable(),
	/** When she was asked, what came of it, and whether her mail box refused the message. */
	asked: z.array(
		z.object({
			stage: z.string(),
			createdAt: z.date(),
			answer: z.enum(['confirmed', 'corrected', 'stopped']).nullable(),
			isRefused: z.boolean(),
		}),
	),
	/** What somebody outside said and nobody has settled. */
	notices: z.array(
		z.object({
			id: z.string(),
			kind: z.enum(['wrong', 'correction', 'stopped']),
			what: z.enum(WRONG_THINGS).nullable(),
			words: z.string(),
			count: z.number(),
			day: z.string(),
			/** Only what would change: what it says now and what is proposed. */
			changes: z.array(z.object({ field: z.string(), before: z.string(), after: z.string() })),
			/** Whether it can be taken over: nobody changed the record since, and it is none of the five. */
			canAccept: z.boolean(),
		}),
	),
});

/** One record as its keepers see it, with who checked it when and against what. */
export const showService = coordinatorProcedure
	.input(z.object({ id: z.uuid() }))
	.output(output)
	.query(async ({ ctx, input }) => {
		const found = await findService(ctx.db, input.id, ctx.viewer.organisationId);
		if (!found) throw new AppError('NOT_FOUND', 'no such service');
		const { record } = found;
		const at = ctx.clock();
		const checks = await listVerifications(ctx.db, found.id);
		return {
			id: found.id,
			revision: found.revision,
			organisation: record.organisation,
			isNational: found.organisationId === null,
			isVital: record.vital,
			freshness: freshnessOf(record, at),
			isShown: isVouchedFor(record, at),
			checkedOn: record.checkedOn,
			checkedPrecision: record.checkedPrecision,
			leavesOn: dayPlus(record.checkedOn, record.termDays + GRACE_DAYS + 1),
			today: dutchDay(at),
			text: record.text.nl,
			contacts: record.contacts.map(({ kind, value }) => ({ kind, value })),
			sources: [record.source, ...record.moreSources],
			uncertain: [...record.uncertain],
			checks: checks.map(({ byId: _, ...check }) => check),
			...(await outsideOf(ctx.db, found)),
		};
	});

/** Whom to ask about a record, how that went, and what came in from outside. */
async function outsideOf(tx: Tx, found: Service) {
	const [owner, asked, notices] = await Promise.all([
		findOwner(tx, found.id),
		listAsked(tx, found.id),
		listOpenNotices(tx, found.id),
	]);
	return {
		owner: owner && {
			...{ name: owner.name, email: owner.email, hasStopped: owner.hasStopped },
			locale: isLocale(owner.locale) ? owner.locale : ('nl' as const),
		},
		asked: asked.map(({ stage, createdAt, answer, failure }) => ({
			...{ stage, createdAt, answer },
			isRefused: failure?.startsWith('refused') ?? false,
		})),
		notices: notices.map(({ id, kind, what, words, count, day, proposal, revision }) => ({
			...{ id, kind, what, words, count, day },
			changes: proposal ? changesOf(found.record, proposal) : [],
			canAccept: proposal !== null && !found.record.vital && revision === found.revision,
		})),
	};
}
