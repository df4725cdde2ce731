import { createHash } from 'node:crypto';
import type { Tx } from '@sleutelwerk/db';
import { findKnownServices, listBrought } from '@sleutelwerk/db/repo/service-exchange';
import { planImport, type ImportPlan, type ReadImport } from '@sleutelwerk/directory';

type Whose = { organisationId: string; origin: string; isLocked?: boolean };

/** What an import would do now. */
export async function planOf(
	tx: Tx,
	read: ReadImport,
	{ organisationId, origin, isLocked = false }: Whose,
): Promise<ImportPlan> {
	const brought = await listBrought(tx, organisationId, origin);
	const ids = [
		...new Set([
			...read.candidates.map(({ record }) => record.id),
			...brought.map(({ serviceId }) => serviceId),
		]),
	];
	const found = await findKnownServices(tx, ids, isLocked);
	const known = found.map(({ organisationId: keeper, ...one }) => ({
		...one,
		keeper:
			keeper === null
				? ('all' as const)
				: keeper === organisationId
					? ('ours' as const)
					: ('others' as const),
	}));
	return planImport(read, { known, brought, organisationId });
}

/** The same as long as the plan would change the same: what was looked at is what is done. */
export function fingerprintOf({ fresh, changed, gone }: ImportPlan): string {
	const steps = [
		fresh.map(({ serviceId, hash }) => [serviceId, hash]),
		changed.map(({ serviceId, hash }) => [serviceId, hash]),
		gone.map(({ serviceId }) => serviceId),
	];
	return createHash('sha256').update(JSON.stringify(steps)).digest('hex');
}
