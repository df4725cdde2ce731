import path from 'node:path';

/** The folder of the whole project. */
export const ROOT = path.join(import.meta.dirname, '../../..');
