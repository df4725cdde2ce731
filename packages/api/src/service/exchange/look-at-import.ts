import { listOrigins } from '@sleutelwerk/db/repo/service-exchange';
import { guessMapping, kindOfImport, SHEET_FIELDS, sheetOf } from '@sleutelwerk/directory';
import { z } from 'zod';
import { coordinatorProcedure } from '../../trpc.ts';
import { FILES } from './import-input.ts';

const output = z.object({
	kind: z.enum(['sheet', 'tables', 'json']),
	/** Columns of a spreadsheet, with what they seem to hold and what stands in their first rows. */
	columns: z.array(
		z.object({ heading: z.string(), field: z.enum(['', ...SHEET_FIELDS]), examples: z.array(z.string()) }),
	),
	/** Lists that came in before, the newest first. */
	origins: z.array(z.string()),
});

/** What somebody's files are, before anything is done with them. Keeps nothing. */
export const lookAtImport = coordinatorProcedure
	.input(z.object({ files: FILES }))
	.output(output)
	.mutation(async ({ ctx, input: { files } }) => {
		const kind = kindOfImport(files);
		const origins = await listOrigins(ctx.db, ctx.viewer.organisationId);
		if (kind !== 'sheet') return { kind, columns: [], origins };
		const { headings, rows } = sheetOf(files);
		const guess = guessMapping(headings);
		const columns = headings.map((heading, index) => ({
			heading: heading.slice(0, 100),
			field: guess[index] ?? '',
			examples: rows
				.map(({ cells }) => (cells[index] ?? '').trim().slice(0, 60))
				.filter(Boolean)
				.slice(0, 2),
		}));
		return { kind, columns, origins };
	});
