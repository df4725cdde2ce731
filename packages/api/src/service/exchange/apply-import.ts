import { AppError } from '@sleutelwerk/core';
import type { Tx } from '@sleutelwerk/db';
import { insertAudit } from '@sleutelwerk/db/repo/audit';
import { insertVerification } from '@sleutelwerk/db/repo/service';
import {
	findKnownServices,
	insertImported,
	lockImports,
	rememberImports,
	takeOutServices,
	updateImported,
} from '@sleutelwerk/db/repo/service-exchange';
import type { ImportPlan } from '@sleutelwerk/directory';
import { z } from 'zod';
import { limit } from '../../limits.ts';
import { coordinatorProcedure } from '../../trpc.ts';
import { IMPORT_INPUT, readInput, type ImportInput } from './import-input.ts';
import { fingerprintOf, planOf } from './plan-of.ts';

const input = IMPORT_INPUT.extend({
	/** Of the dry run that was looked at. */
	fingerprint: z.string().max(64),
	/** Whether what is in the list no more is taken out of the map. */
	takeOut: z.boolean(),
});
const output = z.object({ fresh: z.number(), changed: z.number(), takenOut: z.number() });

/**
 * Brings the good rows of a list in, in one transaction: all of them or none. Where something changed since the dry run
 * it is `CONFLICT`; the same list again changes nothing. No record gets the day of the import as the day of its check.
 */
export const applyImport = coordinatorProcedure
	.input(input)
	.output(output)
	.mutation(async ({ ctx, input: { fingerprint, takeOut, ...terms } }) => {
		await limit(ctx, 'importPerAccount', ctx.viewer.accountId);
		const read = readInput(ctx, terms);
		const { organisationId, accountId } = ctx.viewer;
		return await ctx.db.transaction(async (tx) => {
			await lockImports(tx, organisationId);
			const plan = await planOf(tx, read, { organisationId, origin: terms.name, isLocked: true });
			if (fingerprintOf(plan) !== fingerprint)
				throw new AppError('CONFLICT', 'the map changed since the dry run');
			const gone = takeOut ? plan.gone : [];
			await bringIn(tx, { ...plan, gone }, { organisationId, accountId, at: ctx.clock(), terms });
			return { fresh: plan.fresh.length, changed: plan.changed.length, takenOut: gone.length };
		});
	});

type Bringing = { organisationId: string; accountId: string; at: Date; terms: ImportInput };

async function bringIn(tx: Tx, plan: ImportPlan, bringing: Bringing): Promise<void> {
	const { organisationId, accountId, at, terms } = bringing;
	const here = { organisationId, at };
	await insertImported(tx, plan.fresh, here);
	await keepBefore(tx, plan, bringing);
	for (const step of plan.changed) await updateImported(tx, step, here);
	await takeOutServices(
		tx,
		plan.gone.map(({ serviceId }) => serviceId),
		here,
	);
	await rememberImports(tx, [...plan.fresh, ...plan.changed].map(remembered), {
		...here,
		origin: terms.name,
	});
	const changes = plan.fresh.length + plan.changed.length + plan.gone.length;
	if (changes > 0)
		await insertAudit(tx, { actorId: accountId, organisationId, action: 'service.imported', at });
}

function remembered({ externalId, serviceId, hash }: ImportPlan['fresh'][number]) {
	return { externalId, serviceId, hash };
}

/** What a record said before its list changed it, as after a correction by hand. */
async function keepBefore(
	tx: Tx,
	{ changed }: ImportPlan,
	{ accountId, at, terms }: Bringing,
): Promise<void> {
	const ids = changed.map(({ serviceId }) => serviceId);
	const before = new Map((await findKnownServices(tx, ids)).map(({ id, record }) => [id, record]));
	for (const { serviceId, record } of changed) {
		const known = before.get(serviceId);
		await insertVerification(tx, {
			serviceId,
			by: accountId,
			day: record.neverChecked ? terms.day : record.checkedOn,
			source: terms.name,
			...(known && { before: known }),
			createdAt: at,
		});
	}
}
