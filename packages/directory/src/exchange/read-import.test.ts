import fc from 'fast-check';
import { isAppError, type ServiceRecord } from '@sleutelwerk/core';
import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { generateServices } from '../generate.ts';
import { buildMap } from '../map.ts';
import { officialFile, officialFiles, sampleSource } from '../testing/official.ts';
import { sampleContact, sampleRecord } from '../testing/sample-record.ts';
import { exportJson, exportTables } from './export-hsds.ts';
import { readImport, sheetOf } from './read-import.ts';
import { readUpload } from './read-upload.ts';
import { guessMapping } from './sheet-mapping.ts';

const today = '2026-11-22';
const terms = { source: sampleSource(), today };
const text = (name: string, words: string) => [{ name, text: words }];

/** A spreadsheet read with what its headings make us guess. */
function readSheet(words: string, source = sampleSource({ topic: 'talk' })) {
	const files = text('lijst.csv', words);
	return readImport(files, { source, today, mapping: guessMapping(sheetOf(files).headings) });
}

const RICH: ServiceRecord = sampleRecord({
	languages: ['nl', 'ti'],
	area: { provinces: ['Utrecht'], towns: ['Proefdorp'] },
	cost: '€ 5, of gratis',
	status: 'planned',
	place: {
		street: 'Plein 1',
		postalCode: '1234 AB',
		town: 'Proefdorp',
		province: 'Utrecht',
		latitude: 52.1,
		longitude: 5.1,
		accessibility: ['Er is een lift'],
	},
	contacts: [
		sampleContact({
			hours: {
				kind: 'weekly',
				confirmed: true,
				slots: [{ days: ['MO', 'TU'], from: '22:00', until: '02:00' }],
			},
			anonymous: 'yes',
		}),
		sampleContact({
			kind: 'whatsapp',
			value: '+31 6 1234 5678',
			hours: { kind: 'always', confirmed: false },
		}),
	],
	moreSources: [{ name: '=SUM(A1)', url: 'https://meer.example', on: '2025-01-01', onPrecision: 'year' }],
	checkedPrecision: 'month',
	uncertain: ['hours', 'free'],
	text: {
		nl: {
			name: "-'t Punt",
			whatTheyDo: 'Helpt.\n"Echt waar", zeggen zij; altijd.',
			whatHappens: '+ Bellen',
			whomTheyTell: '@niemand',
		},
		ar: { name: 'مساعدة', whatTheyDo: 'تساعد', whatHappens: 'اتصل', whomTheyTell: 'لا أحد' },
	},
});

describe('export and import', () => {
	const records = [RICH, ...generateServices(300, 11)];
	const record = ({ candidates }: ReturnType<typeof readImport>) => candidates.map((one) => one.record);

	it('gives the same JSON again, to the byte', () => {
		const before = exportJson(records);
		const read = readImport(text('export.json', before), terms);
		expect(read.refused).toEqual([]);
		expect(exportJson(record(read))).toBe(before);
	});

	it('gives the same tables again, to the byte, also with what a spreadsheet would run', () => {
		const before = exportTables(records);
		const files = readUpload([{ name: 'export.zip', bytes: before }]);
		expect(files.find(({ name }) => name === 'services.csv')?.text).toContain(`"'-'t Punt"`);
		const read = readImport(files, terms);
		expect(read.refused).toEqual([]);
		expect(exportTables(record(read))).toEqual(before);
		expect(exportJson(record(read))).toBe(exportJson(records));
	});

	it('never takes a cell that would run into a table as it is', () => {
		const tables = readUpload([{ name: 'export.zip', bytes: exportTables(records) }]);
		for (const { text: words } of tables) expect(words).not.toMatch(/(?:^|,)"[=@]/m);
	});
});

describe("the specification's own examples", () => {
	it.each(['service_full', 'service_at_location_full', 'organization_full', 'tabular'])(
		'reads %s.json',
		(name) => {
			const { candidates, refused } = readImport([officialFile(`examples/${name}.json`)], {
				...terms,
				source: sampleSource({ language: 'en', topic: 'mental' }),
			});
			expect(refused).toEqual([]);
			expect(candidates[0]?.record).toMatchObject({
				id: 'ac148810-d857-441c-9679-408f346de14b',
				organisation: 'Example Organization Inc.',
				status: 'active',
				checkedOn: '2005-01-01',
			});
			expect(candidates[0]?.record.contacts.map(({ value }) => value)).toContain('+44 1234 234567');
			expect(JSON.stringify(candidates)).not.toContain('Persona');
		},
	);

	it('reads its tables', () => {
		const { candidates, refused } = readImport(officialFiles('examples/csv'), {
			...terms,
			source: sampleSource({ topic: 'mental' }),
		});
		expect(refused).toEqual([]);
		expect(candidates.map(({ record }) => record.text.nl.name)).toEqual(['Community Counselling']);
		expect(candidates[0]?.record.place?.town).toBe('MyCity');
	});
});

describe('the Ohana sample', () => {
	const { candidates, refused } = readImport(officialFiles('ohana'), {
		today,
		source: sampleSource({ language: 'en', topic: 'talk' }),
	});

	it('comes in but for what it cannot say, each refusal with row, field and reason', () => {
		expect(candidates.length + new Set(refused.map(({ row }) => row)).size).toBe(23);
		expect(refused.map(({ row, field, reason }) => `${row} ${field} ${reason}`)).toMatchInlineSnapshot(`
			[
			  "15 address secretPlace",
			  "21 contacts noContact",
			]
		`);
	});

	it('is vouched for by nobody: it names no day of a check', () => {
		expect(
			candidates.every(({ record, notes }) => record.neverChecked && notes.includes('neverChecked')),
		).toBe(true);
		expect(
			buildMap(
				candidates.map(({ record }) => record),
				new Date('1900-01-02T12:00:00Z'),
			).entries,
		).toEqual([]);
	});

	it('finds the organisation by the place, as its older tables have it', () => {
		expect(candidates[0]?.record).toMatchObject({
			organisation: 'Peninsula Family Service',
			area: { provinces: [], towns: ['Colma'] },
			place: { town: 'Redwood City', country: 'US' },
		});
	});
});

describe('an answer of Open Referral UK', () => {
	const page = {
		totalElements: 1,
		content: [
			{
				id: 'uk-1',
				name: 'Verzonnen spreekuur',
				description: 'Juridisch advies.',
				url: 'https://uk.example',
				status: 'active',
				assured_date: '2026-10-01',
				organization: { id: 'o1', name: 'Verzonnen raad' },
				contacts: [{ id: 'c1', name: 'Iemand', phones: [{ id: 'p1', number: '01632 960001' }] }],
				regular_schedules: [{ id: 's1', byday: 'MO', freq: 'WEEKLY', opens_at: '09:00', closes_at: '12:00' }],
				service_taxonomys: [{ id: 't1', taxonomy: { id: 'x', name: 'Legal advice', vocabulary: 'esd' } }],
				languages: [{ id: 'l1', language: 'Turkish' }],
				service_at_locations: [
					{
						id: 'a',
						location: {
							id: 'l',
							physical_addresses: [
								{ address_1: 'Plein 2', city: 'Proefdorp', postal_code: '1234 AB', country: 'NL' },
							],
						},
					},
				],
			},
		],
	};

	it('is read with its older names, and the person behind the desk stays behind', () => {
		const { candidates } = readImport(text('services.json', JSON.stringify(page)), terms);
		expect(candidates[0]).toMatchObject({
			externalId: 'uk-1',
			notes: ['person'],
			record: { topics: ['legal'], languages: ['tr'], checkedOn: '2026-10-01', place: { town: 'Proefdorp' } },
		});
		// Nobody said that the desk's hours are those of the telephone.
		expect(candidates[0]?.record.contacts[0]).toMatchObject({
			value: '01632 960001',
			hours: { confirmed: false },
		});
		expect(JSON.stringify(candidates)).not.toContain('Iemand');
	});
});

describe('a dirty spreadsheet', () => {
	const HEAD =
		'Kenmerk;Organisatie;Naam;Omschrijving;Telefoon;Website;Adres;Postcode;Plaats;Gecontroleerd op;Contactpersoon';
	const rows = [
		'1;Stichting Een;Spreekuur;Luistert.;030-1234567;www.een.example;Plein 1;1234 AB;Proefdorp;1-11-2026;',
		'2;Stichting Twee;;Luistert.;bel ons;;;;;2027-01-01;',
		'3;Stichting Drie;Vrouwenopvang;Veilige plek.;030-1234567;;Dorpsweg 3;;Proefdorp;;Iemand Echt',
		'1;Stichting Een;Dubbel;Luistert.;030-1234567;;;;;;',
		'',
		'5;Stichting Vijf;Inloop;Luistert.;;;;;;31-2-2026;',
		'6;Stichting Zes;Crisisopvang;Vangt op.;;;;;;;',
	];

	it('lets the good rows in and says of each other one where, which field and why', () => {
		const { candidates, refused } = readSheet([HEAD, ...rows].join('\r\n'));
		expect(candidates.map(({ row, externalId }) => [row, externalId])).toEqual([
			['2', '1'],
			['8', '6'],
		]);
		expect(refused.map(({ row, field, reason }) => `${row} ${field} ${reason}`)).toEqual([
			'3 checkedOn dayToCome',
			'3 phone notAContact',
			'4 address secretPlace',
			'4 contacts secretPerson',
			'5 externalId twice',
			'7 checkedOn notADay',
			'7 contacts noContact',
		]);
	});

	it('never repeats where a shelter is or who works there, and leads to it by Veilig Thuis', () => {
		const { candidates, refused } = readSheet([HEAD, ...rows].join('\n'));
		expect(JSON.stringify(refused)).not.toMatch(/Dorpsweg|Iemand Echt|Proefdorp/);
		const shelter = candidates.find(({ externalId }) => externalId === '6')?.record;
		expect(shelter).toMatchObject({ topics: ['talk', 'shelter'], place: null });
		expect(shelter?.contacts.map(({ value }) => value)).toEqual(['0800-2000']);
		expect(shelter?.text.nl.whatHappens).toContain('Veilig Thuis');
	});

	it('takes the day from the source and never from today; without one nobody vouches', () => {
		const { candidates } = readSheet([HEAD, ...rows].join('\n'));
		expect(candidates[0]?.record).toMatchObject({ checkedOn: '2026-11-01', checkedPrecision: 'day' });
		expect(candidates[0]?.record).not.toHaveProperty('neverChecked');
		expect(candidates[1]?.record).toMatchObject({ neverChecked: true });
		expect(JSON.stringify(candidates)).not.toContain(today);
	});

	it('is the same in the old code page of Windows, with a mark, with tabs and in an archive', () => {
		const words = `Naam\tOmschrijving\tTel\nCafé Ééntje\tLuistert naar coördinatoren\t030-1234567\n`;
		const old = Uint8Array.from([...words].map((sign) => sign.charCodeAt(0)));
		const all = [
			old,
			strToU8(words),
			strToU8(`\ufeff${words}`),
			zipSync({ 'map/lijst.tsv': strToU8(words) }),
		];
		const names = all.map((bytes) => {
			const files = readUpload([{ name: 'lijst', bytes }]);
			const mapping = guessMapping(sheetOf(files).headings);
			return readImport(files, { source: sampleSource({ topic: 'talk' }), today, mapping }).candidates[0]
				?.record.text.nl.name;
		});
		expect(names).toEqual(Array(4).fill('Café Ééntje'));
	});
});

describe('what cannot be read', () => {
	const refusal = (run: () => unknown) => {
		try {
			run();
		} catch (error) {
			return isAppError(error) ? [error.status, ...Object.values(error.fields)] : String(error);
		}
		return 'nothing thrown';
	};
	const upload = (bytes: Uint8Array) => () => readUpload([{ name: 'f.csv', bytes }]);

	it('is refused with a sentence: bombs, workbooks, pictures, nothing', () => {
		const zeros = new Uint8Array(9_000_000);
		expect(refusal(upload(zipSync({ 'a.csv': zeros })))).toEqual([413, 'error.field.file.large']);
		expect(refusal(upload(zipSync({ 'xl/workbook.xml': strToU8('<x/>') })))).toEqual([
			400,
			'error.field.file.spreadsheet',
		]);
		expect(refusal(upload(Uint8Array.of(0x50, 0x4b, 3, 4, 1, 2)))).toEqual([400, 'error.field.file.archive']);
		expect(refusal(upload(Uint8Array.of(0x89, 0x50, 0, 1)))).toEqual([400, 'error.field.file.notText']);
		expect(refusal(upload(new Uint8Array()))).toEqual([400, 'error.field.file.none']);
		expect(refusal(() => readImport(text('a.json', '{"a":'), terms))).toEqual([
			400,
			'error.field.file.notJson',
		]);
		expect(refusal(() => readImport(text('a.json', '{"a":1}'), terms))).toEqual([
			400,
			'error.field.file.noServices',
		]);
	});

	it('an archive that lies about its size unpacks to no more than it said', () => {
		const honest = zipSync({ 'a.csv': new Uint8Array(7_000_000) });
		const view = new DataView(honest.buffer, honest.byteOffset, honest.length);
		for (let at = 0; at < honest.length - 28; at += 1)
			if (view.getUint32(at, true) === 0x02014b50) view.setUint32(at + 24, 10, true);
		const files = (() => {
			try {
				return upload(honest)();
			} catch (error) {
				return isAppError(error) ? [] : [{ text: String(error) }];
			}
		})();
		expect(files.every((file) => file.text.length <= 10)).toBe(true);
	});

	it('whatever the bytes, it is rows, refusals or a sentence with 400 or 413', () => {
		const bytes = fc.oneof(
			fc.uint8Array({ maxLength: 300 }),
			fc.string({ unit: 'binary', maxLength: 300 }).map((one) => strToU8(one)),
		);
		fc.assert(
			fc.property(bytes, fc.constantFrom('a.csv', 'services.csv', 'a.json', 'a.zip'), (given, name) => {
				const outcome = refusal(() => {
					const files = readUpload([{ name, bytes: given }]);
					const mapping = guessMapping(sheetOf(files).headings);
					return readImport(files, { source: sampleSource(), today, mapping });
				});
				return (
					outcome === 'nothing thrown' ||
					(Array.isArray(outcome) && (outcome[0] === 400 || outcome[0] === 413))
				);
			}),
			{ numRuns: 500 },
		);
	});

	it('whatever the JSON, no row comes in that the finder could not show', () => {
		const key = fc.constantFrom(
			'id',
			'name',
			'description',
			'organization',
			'phones',
			'number',
			'contents',
			'status',
			'service_at_locations',
			'location',
			'assured_date',
			'attributes',
			'languages',
			'__proto__',
		);
		const { tree } = fc.letrec((tie) => ({
			tree: fc.oneof(
				{ maxDepth: 5 },
				fc.string(),
				fc.integer(),
				fc.constant(null),
				fc.array(tie('tree'), { maxLength: 3 }),
				fc.dictionary(key, tie('tree'), { maxKeys: 8 }),
			),
		}));
		fc.assert(
			fc.property(tree, (value) => {
				const outcome = refusal(() =>
					readImport(text('a.json', JSON.stringify(value)), {
						source: sampleSource({ topic: 'talk' }),
						today,
					}),
				);
				return outcome === 'nothing thrown' || (Array.isArray(outcome) && outcome[0] === 400);
			}),
			{ numRuns: 1000 },
		);
	});
});
