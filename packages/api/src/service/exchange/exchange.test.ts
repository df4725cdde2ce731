import { schema } from '@sleutelwerk/db';
import { generateServices, readUpload, toHsds, type TextFile } from '@sleutelwerk/directory';
import { SERVICES } from '@sleutelwerk/content/services';
import { eq, sql } from 'drizzle-orm';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { openTestApp, TEST_NOW, type TestApp } from '../../testing/index.ts';

const SOURCE = {
	name: 'Lijst van de gemeente',
	url: 'https://gemeente.example/lijst',
	day: '2026-11-01',
	language: 'nl',
} as const;
const HEAD = 'Kenmerk;Organisatie;Naam;Omschrijving;Telefoon;Adres;Plaats;Gecontroleerd op;Onderwerp';
const MAPPING = [
	'externalId',
	'organisation',
	'name',
	'description',
	'phone',
	'street',
	'town',
	'checkedOn',
	'topics',
] as const;
const ONE = '1;Stichting Een;Spreekuur Een;Luistert.;030-1234567;Plein 1;Proefdorp;1-11-2026;talk';
const TWO = '2;Stichting Twee;Inloop Twee;Drinkt koffie.;030-7654321;;Proefdorp;;talk';
const SHELTER = '3;Stichting Drie;Vrouwenopvang;Veilig.;030-1111111;Geheimeweg 3;Proefdorp;1-11-2026;talk';

describe('the exchange of the social map', () => {
	let test: TestApp;
	let coordinator: Awaited<ReturnType<TestApp['as']>>;
	beforeAll(async () => {
		test = await openTestApp();
		coordinator = await test.as('coordinator');
	});
	afterAll(() => test.close());
	beforeEach(async () => {
		test.setNow(TEST_NOW);
		await test.app.db.execute(sql`truncate attempt`);
		await removeOwn();
	});

	async function removeOwn() {
		const { organisationId } = await test.viewerOf('coordinator');
		await test.app.db.delete(schema.serviceImport);
		await test.app.db.execute(
			sql`delete from verification where service_id in (select id from service where organisation_id = ${organisationId})`,
		);
		await test.app.db.delete(schema.service).where(eq(schema.service.organisationId, organisationId));
	}

	const sheet = (...rows: string[]) => ({
		...SOURCE,
		files: [{ name: 'lijst.csv', text: [HEAD, ...rows].join('\n') }],
		mapping: [...MAPPING],
	});
	const bring = async (
		input: ReturnType<typeof sheet> | (typeof SOURCE & { files: TextFile[] }),
		takeOut = false,
	) => {
		const { fingerprint } = await coordinator.service.checkImport(input);
		return await coordinator.service.applyImport({ ...input, fingerprint, takeOut });
	};
	const mapNames = async () =>
		(await test.asNobody().service.map()).map.entries.map(({ text }) => text.nl.name);
	const listed = async () =>
		(await coordinator.service.list({})).services
			.filter(({ isNational }) => !isNational)
			.map(({ name }) => name)
			.sort();

	it('guesses the columns, tells what would happen, and does nothing yet', async () => {
		const { files } = sheet(ONE, TWO, SHELTER);
		const looked = await coordinator.service.lookAtImport({ files });
		expect(looked.kind).toBe('sheet');
		expect(looked.columns.map(({ field }) => field)).toEqual(MAPPING);
		const check = await coordinator.service.checkImport(sheet(ONE, TWO, SHELTER));
		expect(check.counts).toEqual({ fresh: 2, changed: 0, same: 0, kept: 0, gone: 0, refused: 1 });
		expect(check.neverChecked).toBe(1);
		expect(check.rows[0]).toMatchObject({
			outcome: 'refused',
			row: '4',
			fields: ['address'],
			reason: 'secretPlace',
		});
		expect(await listed()).toEqual([]);
	});

	it('lets the good rows of a dirty file in; only what the source vouches for reaches visitors', async () => {
		expect(await bring(sheet(ONE, TWO, SHELTER))).toEqual({ fresh: 2, changed: 0, takenOut: 0 });
		expect(await listed()).toEqual(['Inloop Twee', 'Spreekuur Een']);
		const names = await mapNames();
		expect(names).toContain('Spreekuur Een');
		expect(names).not.toContain('Inloop Twee');
		const page = await test.asNobody().service.hsdsList({ search: 'Inloop Twee' });
		expect(page.total_items).toBe(0);
		const [row] = await test.app.db
			.select()
			.from(schema.service)
			.where(sql`${schema.service.record} #>> '{text,nl,name}' = 'Spreekuur Een'`);
		expect(row?.checkedOn).toBe('2026-11-01');
	});

	it('changes nothing when the same comes again', async () => {
		await bring(sheet(ONE, TWO));
		const before = await test.asNobody().service.mapVersion();
		expect(await bring(sheet(ONE, TWO))).toEqual({ fresh: 0, changed: 0, takenOut: 0 });
		expect(await test.asNobody().service.mapVersion()).toBe(before);
	});

	it('shows what changed and what is gone, keeps what it said before, and takes out only when told', async () => {
		await bring(sheet(ONE, TWO));
		const next = sheet(ONE.replace('Luistert.', 'Luistert nu anders.'));
		const check = await coordinator.service.checkImport(next);
		expect(check.rows.map(({ outcome, name, fields }) => [outcome, name, fields])).toEqual([
			['changed', 'Spreekuur Een', ['text']],
			['gone', 'Inloop Twee', []],
		]);
		await bring(next);
		expect(await listed()).toEqual(['Inloop Twee', 'Spreekuur Een']);
		const [kept] = await test.app.db
			.select()
			.from(schema.verification)
			.where(eq(schema.verification.source, SOURCE.name));
		expect(kept?.before?.text.nl.whatTheyDo).toBe('Luistert.');
		expect(await bring(next, true)).toEqual({ fresh: 0, changed: 0, takenOut: 1 });
		expect(await listed()).toEqual(['Spreekuur Een']);
		expect(await bring(sheet(ONE.replace('Luistert.', 'Luistert nu anders.'), TWO), true)).toMatchObject({
			changed: 1,
		});
		expect(await listed()).toEqual(['Inloop Twee', 'Spreekuur Een']);
	});

	it('leaves alone what somebody here looked up later than the list', async () => {
		await bring(sheet(ONE, TWO));
		const own = (await coordinator.service.list({ search: 'Inloop Twee' })).services[0];
		const check = { serviceId: own?.id ?? '', day: '2026-11-20', source: 'Gebeld met de balie' };
		await coordinator.service.confirm(check);
		expect(await mapNames()).toContain('Inloop Twee');
		const { counts } = await coordinator.service.checkImport(sheet(ONE, TWO.replace('koffie', 'thee')));
		expect(counts).toMatchObject({ kept: 1, changed: 0, same: 1 });
	});

	it('does what was looked at, or nothing', async () => {
		const { fingerprint } = await coordinator.service.checkImport(sheet(ONE));
		await bring(sheet(TWO));
		await expect(
			coordinator.service.applyImport({ ...sheet(ONE), fingerprint, takeOut: true }),
		).rejects.toMatchObject({ code: 'CONFLICT' });
		expect(await listed()).toEqual(['Inloop Twee']);
	});

	it('brings each row in once when two press at the same time', async () => {
		const input = sheet(ONE, TWO);
		const { fingerprint } = await coordinator.service.checkImport(input);
		const press = () => coordinator.service.applyImport({ ...input, fingerprint, takeOut: false });
		const outcomes = await Promise.allSettled([press(), press(), press()]);
		expect(outcomes.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
		expect(await listed()).toEqual(['Inloop Twee', 'Spreekuur Een']);
	});

	it("never touches a national record or another organisation's, whatever id a file carries", async () => {
		const national = SERVICES.find(({ vital }) => vital);
		if (!national) throw new Error('no vital service');
		const json = (record: typeof national) => ({
			...SOURCE,
			files: [{ name: 'a.json', text: JSON.stringify([toHsds(record)]) }],
		});
		expect((await coordinator.service.checkImport(json(national))).counts).toMatchObject({
			same: 1,
			refused: 0,
		});
		const forged = {
			...national,
			contacts: national.contacts.map((one) => ({ ...one, value: '0900-000 9999' })),
		};
		const check = await coordinator.service.checkImport(json(forged));
		expect(check.rows[0]).toMatchObject({ outcome: 'refused', reason: 'national' });
		await bring(json({ ...forged, id: '33333333-3333-4333-8333-333333333333', organisation: 'Van ons' }));
		const other = await test.as('other.trainer');
		const theirs = {
			...json({ ...forged, id: '33333333-3333-4333-8333-333333333333', organisation: 'Van hen' }),
		};
		const { fingerprint } = await other.service.checkImport(theirs);
		await other.service.applyImport({ ...theirs, fingerprint, takeOut: true });
		const rows = await test.app.db
			.select()
			.from(schema.service)
			.where(eq(schema.service.id, '33333333-3333-4333-8333-333333333333'));
		expect(rows.map(({ record }) => record.organisation)).toEqual(['Van ons']);
		await test.app.db.execute(
			sql`delete from service_import; delete from service where record ->> 'organisation' = 'Van hen'`,
		);
	});

	it('gives back what came in: export, import and export again are the same bytes', async () => {
		const records = generateServices(120, 3);
		await bring({ ...SOURCE, files: [{ name: 'a.json', text: JSON.stringify(records.map(toHsds)) }] });
		const exported = async () => [
			await coordinator.service.export({ format: 'json' }),
			await coordinator.service.export({ format: 'tables' }),
		];
		const before = await exported();
		const [{ json }, { archive }] = before as [{ json: string }, { archive: string }];
		for (const files of [
			[{ name: 'a.json', text: json }],
			readUpload([{ name: 'a.zip', bytes: Buffer.from(archive, 'base64') }]),
		]) {
			// Nothing to do where it is there already, the national ones among it; then into an empty map.
			expect((await coordinator.service.checkImport({ ...SOURCE, files })).counts).toMatchObject({
				fresh: 0,
				changed: 0,
				refused: 0,
			});
			await removeOwn();
			expect(await bring({ ...SOURCE, files })).toMatchObject({ fresh: 120 });
			expect(await exported()).toEqual(before);
		}
	});

	it('does not take its own export for a list in which everything is gone', async () => {
		await bring(sheet(ONE, TWO));
		const exported = await coordinator.service.export({ format: 'json' });
		const files = [{ name: 'a.json', text: 'json' in exported ? exported.json : '' }];
		const { counts } = await coordinator.service.checkImport({ ...SOURCE, files });
		expect(counts).toMatchObject({ fresh: 0, changed: 0, gone: 0, refused: 0 });
	});

	it('leaves no trace of where a shelter is, in any table and in no log', async () => {
		await bring(sheet(ONE.replace('Plein 1', 'Vindbaarplein 1'), SHELTER));
		const tables = await test.app.db.execute<{ name: string }>(
			sql`select table_name as name from information_schema.tables where table_schema = 'public'`,
		);
		const holding = async (word: string) => {
			const found: string[] = [];
			for (const { name } of tables) {
				const rows = await test.app.db.execute(
					sql`select 1 from ${sql.identifier(name)} t where t::text like ${`%${word}%`} limit 1`,
				);
				if (rows.length > 0) found.push(name);
			}
			return found;
		};
		expect(await holding('Vindbaarplein')).toEqual(['service']);
		expect(await holding('Geheimeweg')).toEqual([]);
		expect(test.lines.join('\n')).not.toContain('Geheimeweg');
	});

	it('answers whatever comes with rows or with a refusal, never with a failure', async () => {
		const texts = [
			'',
			'"',
			'\0',
			'[]',
			'{',
			'null',
			'[null]',
			'[[[[[[',
			'=1+1',
			',,,\n,,,',
			'\ud800',
			'a'.repeat(100_000),
			'[{"id":"a","name":"\\ud800","description":"x\\u0000","organization":{"name":"y"},"phones":[{"number":"030"}]}]',
			'{"__proto__":{"contents":1},"contents":[{"id":{},"name":[]}]}',
			`${'['.repeat(50_000)}${']'.repeat(50_000)}`,
			'name,__proto__,constructor\nx,y,z',
		];
		const words = ['', 'x', '\0', '\ud800', '0001-01-01', '2099-01-01', 'javascript:alert(1)'];
		const refused = new Set<string>();
		const settle = async (calls: readonly Promise<unknown>[]) => {
			for (const call of await Promise.allSettled(calls))
				if (call.status === 'rejected') refused.add((call.reason as { code: string }).code);
			await test.app.db.execute(sql`truncate attempt`);
		};
		for (const text of texts)
			for (const name of ['a.csv', 'services.csv', 'a.json']) {
				const files = [{ name, text }];
				const mapping = ['name', 'description', 'phone'] as const;
				await settle([
					coordinator.service.lookAtImport({ files }),
					coordinator.service.checkImport({ ...SOURCE, files, topic: 'talk', mapping: [...mapping] }),
				]);
			}
		for (const word of words)
			await settle([
				coordinator.service.checkImport({ ...sheet(ONE), day: word }),
				coordinator.service.checkImport({ ...sheet(ONE), url: word }),
				coordinator.service.checkImport({ ...sheet(ONE), name: word }),
				coordinator.service.applyImport({ ...sheet(ONE), fingerprint: word, takeOut: false }),
			]);
		expect([...refused].sort()).toEqual(['BAD_REQUEST', 'CONFLICT']);
	});

	it('keeps what no database can hold out row by row', async () => {
		const [one, other] = generateServices(2, 9).map(toHsds);
		const files = [{ name: 'a.json', text: JSON.stringify([{ ...one, name: 'half \ud800' }, other]) }];
		const { rows } = await coordinator.service.checkImport({ ...SOURCE, files });
		expect(rows.map(({ outcome, reason }) => `${outcome} ${reason}`.trim())).toEqual([
			'refused unreadable',
			'fresh',
		]);
		expect(await bring({ ...SOURCE, files })).toMatchObject({ fresh: 1 });
	});
});
