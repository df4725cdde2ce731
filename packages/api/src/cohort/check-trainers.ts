import { AppError } from '@sleutelwerk/core';
import type { Tx } from '@sleutelwerk/db';
import { listPossibleTrainers } from '@sleutelwerk/db/repo/cohort-manage';

/** Whoever runs a group is a trainer of the same organisation; of anybody else one learns nothing. */
export async function checkTrainers(
	tx: Tx,
	organisationId: string,
	ids: readonly string[],
): Promise<string[]> {
	const known = new Set((await listPossibleTrainers(tx, organisationId)).map((one) => one.id));
	const wanted = [...new Set(ids)];
	if (wanted.some((id) => !known.has(id)))
		throw new AppError('INVALID_INPUT', 'not a trainer here', {
			fields: { trainerIds: 'error.field.choose' },
		});
	return wanted;
}
