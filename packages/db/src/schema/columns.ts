import { timestamp, uuid } from 'drizzle-orm/pg-core';

/** Moments are always stored with their zone and read as `Date`. */
export const moment = (name: string) => timestamp(name, { withTimezone: true, precision: 3 });
export const madeAt = () => moment('created_at').notNull().defaultNow();
export const opaqueId = () => uuid('id').primaryKey().defaultRandom();
