import { DAY_PRECISIONS } from '@sleutelwerk/core';
import { listLapsed } from '@sleutelwerk/db/repo/freshness';
import { listNaming } from '@sleutelwerk/db/repo/named-service';
import { dutchDay } from '@sleutelwerk/directory';
import { z } from 'zod';
import { roleProcedure } from '../trpc.ts';

const output = z.array(
	z.object({
		name: z.string(),
		isVital: z.boolean(),
		checkedOn: z.string(),
		checkedPrecision: z.enum(DAY_PRECISIONS),
		lessons: z.array(z.object({ part: z.number(), number: z.number(), title: z.string() })),
		scenarios: z.array(z.object({ part: z.number(), title: z.string() })),
	}),
);

/** Services whose check is over its term, with each lesson and talk that names them: what a trainer says aloud first. */
export const listLapsedTexts = roleProcedure('trainer', 'coordinator')
	.output(output)
	.query(async ({ ctx }) => {
		const { lessons, scenarios } = await listNaming(ctx.db, ctx.viewer.organisationId);
		const ids = [...new Set([...lessons, ...scenarios].flatMap(({ services }) => services))];
		const lapsed = await listLapsed(ctx.db, { ids, day: dutchDay(ctx.clock()) });
		return lapsed.map(({ record: { id, text, checkedOn, checkedPrecision }, isVital }) => ({
			...{ name: text.nl.name, isVital, checkedOn, checkedPrecision },
			lessons: lessons
				.filter(({ services }) => services.includes(id))
				.map(({ part, number, title }) => ({ part, number, title })),
			scenarios: scenarios
				.filter(({ services }) => services.includes(id))
				.map(({ part, title }) => ({ part, title })),
		}));
	});
