import path from 'node:path';
import { ROOT } from '../root.ts';

/** Folder of the migrations of this release. */
export const MIGRATIONS = path.join(ROOT, 'packages/db/drizzle');
