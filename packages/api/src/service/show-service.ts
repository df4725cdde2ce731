import { AppError, CONTACT_KINDS, DAY_PRECISIONS } from '@sleutelwerk/core';
import { findService, listVerifications } from '@sleutelwerk/db/repo/service';
import { dutchDay, freshnessOf, isVouchedFor } from '@sleutelwerk/directory';
import { z } from 'zod';
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
		z.object({ day: z.string(), source: z.string(), by: z.string().nullable(), isCorrection: z.boolean() }),
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
			today: dutchDay(at),
			text: record.text.nl,
			contacts: record.contacts.map(({ kind, value }) => ({ kind, value })),
			sources: [record.source, ...record.moreSources],
			uncertain: [...record.uncertain],
			checks: checks.map(({ day, source, by, isCorrection }) => ({ day, source, by, isCorrection })),
		};
	});
