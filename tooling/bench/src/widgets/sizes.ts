import { brotliCompressSync, gzipSync } from 'node:zlib';

/** Bytes, brotli, as issue 5 sets them; nothing but the script counts. */
const BUDGETS: Readonly<Record<string, number>> = {
	'card.js': 8000,
	'signup.js': 9000,
	'finder.js': 12_000,
	'all.js': 16_000,
	'map.json': 200_000,
};

/** kB gzip, dependencies in, measured in November 2026 for this project (its notes on embeddable widgets). Not measured here. */
const ANCHORS: Readonly<Record<string, number>> = {
	'wa-card': 9.5,
	'Typeform loader': 14.2,
	'Cal.com loader': 17.3,
	'pretix, Vue alone': 22.1,
	'wa-details': 30.6,
	'ALISS with jQuery': 34.1,
};

export type SizeRow = { name: string; gzip: number; brotli: number | null; budget: number | null };

/** What each file weighs on the line, beside what others let a visitor load. */
export async function sizeRows(read: (file: string) => Promise<string>): Promise<SizeRow[]> {
	const own = Object.entries(BUDGETS).map(async ([name, budget]): Promise<SizeRow> => {
		const body = await read(name);
		return { name, gzip: gzipSync(body).length, brotli: brotliCompressSync(body).length, budget };
	});
	const others = Object.entries(ANCHORS).map(([name, kB]): SizeRow => ({
		name,
		gzip: kB * 1000,
		brotli: null,
		budget: null,
	}));
	return [...(await Promise.all(own)), ...others];
}
