import { oddCalls, oddPages, Sessions } from '@sleutelwerk/scripts/odd';
import postgres from 'postgres';
import { pagesOf } from './support/pages.ts';
import { expect, test, type Product } from './support/product.ts';

// The same values each time; `pnpm proof 1 odd-input` tries others, and more of them.
const SEED = 7;

/** Tries seem to come from many homes, and no limit stands before what is tried. */
async function withHouse(
	product: Product,
	run: (house: Parameters<typeof oddCalls>[0]) => Promise<string[]>,
) {
	await product.restart({ TRUST_PROXY: '1' });
	const sql = postgres(product.databaseUrl, { max: 1 });
	const forgetAttempts = async () => void (await sql`delete from attempt`);
	try {
		return await run({ origin: product.origin, forgetAttempts });
	} finally {
		await sql.end();
	}
}

/** Nothing failed behind a page that still looked well. */
function expectNoFailure(product: Product): void {
	expect(product.said()).not.toContain('"level":"error"');
}

test('anything at all sent to any procedure is answered or refused with a stable code', async ({
	product,
}) => {
	test.setTimeout(300_000);
	const problems = await withHouse(product, (house) =>
		oddCalls(house, { seed: SEED, tries: 3, sessions: new Sessions(house) }),
	);
	expect(problems).toEqual([]);
	expectNoFailure(product);
});

test('anything at all sent to any address or form is answered or refused', async ({ product }) => {
	test.setTimeout(300_000);
	const more = Object.values(pagesOf(product)).map(({ path }) => path);
	const problems = await withHouse(product, (house) =>
		oddPages(house, { seed: SEED, tries: 2, sessions: new Sessions(house), more }),
	);
	expect(problems).toEqual([]);
	expectNoFailure(product);
});
