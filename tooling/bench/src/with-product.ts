import { mkdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { createDatabase } from '@sleutelwerk/db/embedded';
import { databaseUrlOf, findFreePort, keepDatabase, runProduct } from '@sleutelwerk/scripts/product';

/** Ids that the demonstration tells testers of, as far as the bench asks for them. */
export type Told = { certificates?: { valid?: string }; groups?: { running?: string } };

/** A product of the bench's own, with the demonstration in it. */
export type Bench = { origin: string; databaseUrl: string; told: Told };

/** Starts PostgreSQL and the built product, does the work, and ends both whatever comes of it. */
export async function withProduct(work: (bench: Bench) => Promise<void>): Promise<void> {
	const database = await keepDatabase();
	try {
		const dataDir = path.join(database.dir, 'bench');
		mkdirSync(dataDir);
		await createDatabase(database.adminUrl, 'bench');
		const databaseUrl = databaseUrlOf(database.adminUrl, 'bench');
		const port = await findFreePort();
		const partnerPort = await findFreePort([port]);
		const product = await runProduct({ databaseUrl, dataDir, port, partnerPort });
		try {
			const told = JSON.parse(readFileSync(path.join(dataDir, 'demo.json'), 'utf8')) as Told;
			await work({ origin: product.origin, databaseUrl, told });
		} finally {
			await product.stop();
		}
	} finally {
		await database.close();
	}
}
