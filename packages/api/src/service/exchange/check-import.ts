import type { ImportPlan } from '@sleutelwerk/directory';
import { z } from 'zod';
import { limit } from '../../limits.ts';
import { coordinatorProcedure } from '../../trpc.ts';
import { IMPORT_INPUT, readInput } from './import-input.ts';
import { fingerprintOf, planOf } from './plan-of.ts';

export const OUTCOMES = ['fresh', 'changed', 'same', 'kept', 'gone', 'refused'] as const;

const row = z.object({
	outcome: z.enum(OUTCOMES),
	/** Line of the file or place in its list; empty for what is in it no more. */
	row: z.string(),
	name: z.string(),
	/** Fields that change, or the one for which it is refused. */
	fields: z.array(z.string()),
	/** Why it is refused: a message key under `exchange.reason`. */
	reason: z.string(),
	/** What was left out: message keys under `exchange.note`. */
	notes: z.array(z.string()),
});
export type ImportRow = z.infer<typeof row>;

const output = z.object({
	counts: z.record(z.enum(OUTCOMES), z.number()),
	/** Rows that would come in but that nobody vouches for. */
	neverChecked: z.number(),
	rows: z.array(row),
	/** To be given back when it is done: what was looked at is what is done. */
	fingerprint: z.string(),
});

/** A dry run: what is new, changed, the same, gone and refused, row by row. Changes nothing and keeps nothing. */
export const checkImport = coordinatorProcedure
	.input(IMPORT_INPUT)
	.output(output)
	.mutation(async ({ ctx, input }) => {
		await limit(ctx, 'importPerAccount', ctx.viewer.accountId);
		const read = readInput(ctx, input);
		const plan = await planOf(ctx.db, read, {
			organisationId: ctx.viewer.organisationId,
			origin: input.name,
		});
		const rows = rowsOf(plan);
		const refusedRows = new Set(plan.refused.map((one) => one.row)).size;
		const count = (outcome: (typeof OUTCOMES)[number]) =>
			outcome === 'refused' ? refusedRows : plan[outcome].length;
		return {
			counts: Object.fromEntries(OUTCOMES.map((outcome) => [outcome, count(outcome)])) as Record<
				(typeof OUTCOMES)[number],
				number
			>,
			neverChecked: [...plan.fresh, ...plan.changed].filter(({ record }) => record.neverChecked).length,
			rows,
			fingerprint: fingerprintOf(plan),
		};
	});

function rowsOf(plan: ImportPlan): ImportRow[] {
	const steps = (['fresh', 'same', 'kept'] as const).flatMap((outcome) =>
		plan[outcome].map(({ row: at, record, notes }) => ({
			outcome,
			row: at,
			name: record.text.nl.name,
			fields: [],
			reason: '',
			notes: [...notes],
		})),
	);
	const changed = plan.changed.map(({ row: at, record, fields, notes }) => ({
		outcome: 'changed' as const,
		row: at,
		name: record.text.nl.name,
		fields: [...fields],
		reason: '',
		notes: [...notes],
	}));
	const gone = plan.gone.map(({ name }) => ({
		outcome: 'gone' as const,
		row: '',
		name,
		fields: [],
		reason: '',
		notes: [],
	}));
	const refused = plan.refused.map(({ row: at, name, field, reason }) => ({
		outcome: 'refused' as const,
		row: at,
		name,
		fields: [field],
		reason,
		notes: [],
	}));
	return [
		...refused,
		...steps.filter(({ outcome }) => outcome === 'fresh'),
		...changed,
		...gone,
		...steps.filter(({ outcome }) => outcome !== 'fresh'),
	];
}
