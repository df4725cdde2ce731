import { existsSync } from 'node:fs';
import path from 'node:path';
import { keepDatabase } from '@sleutelwerk/scripts/product';

const BUILD = path.join(import.meta.dirname, '../../build/handler.js');

/** One PostgreSQL for the run. The workers learn of it through the environment, and it ends with the run. */
export default async function setUp(): Promise<() => Promise<void>> {
	if (!existsSync(BUILD)) throw new Error('There is no build of the lms: run `pnpm build` first.');
	const database = await keepDatabase();
	process.env.E2E_ADMIN_URL = database.adminUrl;
	process.env.E2E_DIR = database.dir;
	return () => database.close();
}
