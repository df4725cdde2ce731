import type { Caller } from '#lib/server/context.ts';

/** A draft as the API shows it. */
export type Draft = Awaited<ReturnType<Caller['draft']['show']>>;
