import { mkdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { createDatabase } from '@sleutelwerk/db/embedded';
import { databaseUrlOf, findFreePort, keepDatabase, runProduct } from '@sleutelwerk/scripts/product';

/** Ids that the demonstration tells testers of, as far as the bench asks for them. */
export type Told = {
	certificates?: { valid?: string };
	groups?: { running?: string };
	scenarios?: { id: string }[];
	webinars?: { open?: string };
};

/** A product of the bench's own, with the demonstration in it. */
export type Bench = { origin: string; databaseUrl: string; told: Told; lmsPid: number };

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
		const product = await runProduct({
			...{ databaseUrl, dataDir, port, partnerPort },
			// Sign-ups seem to come from many addresses, as through a proxy; answers say how many queries they took.
			env: { TRUST_PROXY: '1', MEASURE: '1' },
		});
		try {
			const told = JSON.parse(readFileSync(path.join(dataDir, 'demo.json'), 'utf8')) as Told;
			await work({ origin: product.origin, databaseUrl, told, lmsPid: product.lmsPid });
		} finally {
			await product.stop();
		}
	} finally {
		await database.close();
	}
}
