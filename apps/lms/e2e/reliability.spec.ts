import { expect, test } from '@playwright/test';
import {
	mixedKill,
	openFaultyLine,
	rolling,
	sharing,
	soak,
	troubles,
	withHouse,
	withStreet,
} from '@sleutelwerk/scripts/proof';

// The short form of `pnpm proof`; these read the list of processes as Linux shows it.
test.skip(process.platform !== 'linux', 'needs /proc');
test.describe.configure({ timeout: 300_000 });

test('worker, lms and database are killed while people work: all that was acknowledged is there, once', async () => {
	await withHouse(async (house) => {
		const proof = mixedKill();
		for (let number = 0; number < 3; number += 1) await proof.round(house, number);
		expect(await proof.end?.(house)).toMatch(/each once$/);
	});
});

test('two lms begin at once, share everything, and are restarted without a failed request', async () => {
	await withStreet({}, async (street) => {
		await sharing(street);
		expect(await rolling(street, 1)).toMatch(/^3 restarts, \d+ pages without a failure/);
	});
});

test('a database that is slow, cut off or silent is said clearly, and nothing typed is lost', async () => {
	const lines: Awaited<ReturnType<typeof openFaultyLine>>[] = [];
	const through = async (url: string) => {
		const line = await openFaultyLine(url);
		lines.push(line);
		return line.url;
	};
	await withStreet({ lms: 1, through }, async (street) => {
		const [line] = lines;
		if (line) await troubles(street, line).finally(() => line.close());
		expect(lines).toHaveLength(1);
	});
});

test('half a minute of everything leaves the house as it was', async () => {
	const told: string[] = [];
	const said = await soak(0.5, (text) => void told.push(text));
	expect(said).toMatch(/each once$/);
	expect(told.length).toBeGreaterThan(0);
});
