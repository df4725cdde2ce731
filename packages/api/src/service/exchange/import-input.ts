import { AppError, FOR_WHOM, TOPICS } from '@sleutelwerk/core';
import { dutchDay, MOST_BYTES, readImport, SHEET_FIELDS, type ReadImport } from '@sleutelwerk/directory';
import { z } from 'zod';
import type { App } from '../../context.ts';

/** Files as text; how bytes become text is the door's matter (`readUpload`). */
export const FILES = z
	.array(z.object({ name: z.string().max(200), text: z.string().max(MOST_BYTES) }))
	.min(1, 'error.field.file.none')
	.max(60, 'error.field.file.tooMany');

const MAPPING = z.array(z.enum(['', ...SHEET_FIELDS])).max(200);

/** What a coordinator says about the files as a whole. */
const SOURCE = z.object({
	name: z.string().trim().min(2, 'error.field.required').max(120),
	url: z.url({ protocol: /^https$/, error: 'error.field.link' }).max(500),
	day: z.iso.date('error.field.day'),
	language: z.enum(['nl', 'en']),
	topic: z.enum(TOPICS).optional(),
	forWhom: z.enum(FOR_WHOM).optional(),
});

export const IMPORT_INPUT = z.object({ files: FILES, mapping: MAPPING.optional(), ...SOURCE.shape });
export type ImportInput = z.infer<typeof IMPORT_INPUT>;

/** The rows of the files, judged. Throws `INVALID_INPUT` where the files or what is said of them cannot be. */
export function readInput(app: Pick<App, 'clock'>, { files, mapping, ...source }: ImportInput): ReadImport {
	const today = dutchDay(app.clock());
	if (source.day > today)
		throw new AppError('INVALID_INPUT', 'the file is of a day to come', {
			fields: { day: 'error.field.dayToCome' },
		});
	return readImport(files, { source, mapping, today });
}
