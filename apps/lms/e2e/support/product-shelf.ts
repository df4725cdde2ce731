import { cpSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { createDatabase } from '@sleutelwerk/db/embedded';
import { databaseUrlOf, findFreePort, runProduct, type RunningProduct } from '@sleutelwerk/scripts/product';

export type Variables = Readonly<Record<string, string>>;

/** What `demo.json` holds: ids by name, nested. */
export type Told = { readonly [name: string]: Told | string | number | boolean | null | readonly string[] };

/** A running product with a demonstration of its own. */
export type Product = {
	origin: string;
	/** The partner site's origin: for the browser another site. */
	partnerOrigin: string;
	dataDir: string;
	databaseUrl: string;
	/** `demo.json`, parsed. */
	demo: Told;
	/** Ends the lms and starts it again over the same data, with other variables (`DEMO_NOW`, ...). */
	restart(variables?: Variables): Promise<void>;
	/** Ends the lms: nobody answers until `restart`. */
	halt(): Promise<void>;
	/** What its processes wrote last. */
	said(): string;
};

type Ports = { port: number; partnerPort: number };
type Template = Ports & { database: string; dataDir: string };

/**
 * Products for one worker, one for each spec file: what one file changes, no other sees. The demonstration is made once;
 * each file gets a copy of its database and folder on the same port, because certificates name the address they are from.
 */
export class ProductShelf {
	readonly #adminUrl: string;
	readonly #dir: string;
	readonly #worker: number;
	#current: { file: string; product: Product; stop: () => Promise<void> } | null = null;
	#copies = 0;

	constructor(worker: number) {
		this.#adminUrl = need('E2E_ADMIN_URL');
		this.#dir = need('E2E_DIR');
		this.#worker = worker;
	}

	/** The product of a spec file, fresh when the file is another one than last time. */
	async productFor(file: string): Promise<Product> {
		if (this.#current?.file === file) return this.#current.product;
		await this.close();
		const template = await this.#template();
		this.#copies += 1;
		const name = `copy_${this.#worker}_${process.pid}_${this.#copies}`;
		await createDatabase(this.#adminUrl, name, template.database);
		const dataDir = path.join(this.#dir, name);
		cpSync(template.dataDir, dataDir, { recursive: true });
		const place = { ...template, databaseUrl: databaseUrlOf(this.#adminUrl, name), dataDir };
		const { product, stop } = await openProduct(place);
		this.#current = { file, product, stop };
		return product;
	}

	async close(): Promise<void> {
		const current = this.#current;
		this.#current = null;
		await current?.stop();
	}

	// A worker that failed a test is replaced by another one in its place, which finds the template made.
	async #template(): Promise<Template> {
		const file = path.join(this.#dir, `template-${this.#worker}.json`);
		if (existsSync(file)) return JSON.parse(readFileSync(file, 'utf8')) as Template;
		const port = await findFreePort();
		const template: Template = {
			port,
			partnerPort: await findFreePort([port]),
			database: `template_${this.#worker}_${process.pid}`,
			dataDir: path.join(this.#dir, `template-${this.#worker}`),
		};
		mkdirSync(template.dataDir, { recursive: true });
		await createDatabase(this.#adminUrl, template.database);
		const databaseUrl = databaseUrlOf(this.#adminUrl, template.database);
		await (await runProduct({ ...template, databaseUrl })).stop();
		writeFileSync(file, JSON.stringify(template));
		return template;
	}
}

// Every answer says how many queries it took: `access.spec.ts` holds each page to its number.
const MEASURED = { MEASURE: '1' };

type Place = Ports & { databaseUrl: string; dataDir: string };

async function openProduct(place: Place): Promise<{ product: Product; stop: () => Promise<void> }> {
	let running: RunningProduct = await runProduct({ ...place, env: MEASURED });
	const stop = () => running.stop();
	const product: Product = {
		origin: running.origin,
		partnerOrigin: running.partnerOrigin,
		dataDir: place.dataDir,
		databaseUrl: place.databaseUrl,
		demo: JSON.parse(readFileSync(path.join(place.dataDir, 'demo.json'), 'utf8')) as Told,
		halt: stop,
		restart: async (env = {}) => {
			await running.stop();
			running = await runProduct({ ...place, env: { ...MEASURED, ...env } });
		},
		said: () => running.said(),
	};
	return { product, stop };
}

function need(name: string): string {
	const value = process.env[name];
	if (!value) throw new Error(`${name} is missing: the global set-up gives it.`);
	return value;
}
