import { CONCERN_OUTCOMES } from '@sleutelwerk/db/schema';
import { z } from 'zod';

/** How it ended, null while it is open. */
export const outcomeOf = z.enum([...CONCERN_OUTCOMES, 'withdrawn', 'erased']).nullable();
