import { listWebinarsOf } from '@sleutelwerk/db/repo/webinar';
import { z } from 'zod';
import { coordinatorProcedure } from '../trpc.ts';
import { figuresOf, webinarFigures } from './webinar-figures.ts';

/** Webinars of the coordinator's organisation, the newest first, with their figures. */
export const listMyWebinars = coordinatorProcedure
	.output(z.array(webinarFigures))
	.query(async ({ ctx }) => figuresOf(ctx, await listWebinarsOf(ctx.db, ctx.viewer.organisationId)));
