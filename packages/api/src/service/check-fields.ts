import { AppError, type ServiceRecord } from '@sleutelwerk/core';
import { dutchDay, refuseSecretSource } from '@sleutelwerk/directory';
import { z } from 'zod';
import type { App } from '../context.ts';

/** What every check says: which record, on which day somebody looked, and in what. */
export const CHECK_FIELDS = {
	serviceId: z.uuid(),
	day: z.iso.date('error.field.day'),
	source: z.string().trim().min(3, 'error.field.required').max(300),
} as const;

type Check = { day: string; source: string };

/** Refuses a day that is still to come, one before the check that is known, and a source that gives a shelter away. */
export function refuseWrongCheck(
	app: Pick<App, 'clock'>,
	record: ServiceRecord,
	{ day, source }: Check,
): void {
	if (day > dutchDay(app.clock())) throw wrongDay('error.field.dayToCome');
	if (day < record.checkedOn) throw wrongDay('error.field.dayBeforeCheck');
	refuseSecretSource(record, source);
}

function wrongDay(key: string): AppError {
	return new AppError('INVALID_INPUT', 'the day of the check is out of range', { fields: { day: key } });
}
