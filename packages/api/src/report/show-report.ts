import { z } from 'zod';
import { coordinatorProcedure } from '../trpc.ts';
import { readReport } from './read-report.ts';
import { reportView } from './report-view.ts';

/** The figures of one calendar year; without a year, of the running one. */
export const showReport = coordinatorProcedure
	.input(z.object({ year: z.coerce.number().int().min(2000).max(2200).optional() }))
	.output(reportView)
	.query(({ ctx, input }) => readReport(ctx, input.year));
