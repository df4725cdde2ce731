import { HSDS_PROFILE } from '@sleutelwerk/directory';
import { answerProgram } from '#lib/server/exchange.ts';
import type { RequestHandler } from './$types';

export const trailingSlash = 'ignore';

/** The Dutch profile: JSON Merge Patches by schema file. */
export const GET: RequestHandler = (event) => answerProgram(event, () => HSDS_PROFILE);
