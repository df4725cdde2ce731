import fc from 'fast-check';

// Each of these has broken a program somewhere: paths, quotes, markup, half characters, a null, what JSON cannot hold.
const KNOWN_ODD = [
	'',
	' ',
	'0',
	'-1',
	'1e309',
	'NaN',
	'null',
	'undefined',
	'true',
	'[]',
	'{}',
	'../../etc/passwd',
	'%00',
	'%E0%A4%A',
	"' or 1=1 --",
	'"><sw-odd>',
	'{{7*7}}${7*7}',
	'{name, plural, other',
	'=cmd|calc!A1',
	'\r\nset-cookie: a=b',
	'a\0b',
	'\ud800',
	'\udfff x',
	'\u202e\u2066',
	'\ufeff',
	'💥'.repeat(50),
	'ع'.repeat(300),
	'a'.repeat(5_000),
	'\t\n\v\f\r',
	'__proto__',
	'constructor',
	'toString',
	'2026-02-30',
	'0000-01-01',
	'9999-12-31T23:59:59Z',
	'+275760-09-13T00:00:00Z',
	'2026-03-29T02:30',
	'24:00',
	'99:99',
	'00000000-0000-0000-0000-000000000000',
	'a@b',
	'javascript:alert(1)',
] as const;

/** Text that nobody types and a program may send. Lone surrogates and nulls too. */
export const oddText: fc.Arbitrary<string> = fc.oneof(
	{ weight: 5, arbitrary: fc.constantFrom(...KNOWN_ODD) },
	{ weight: 2, arbitrary: fc.string({ unit: 'binary', maxLength: 40 }) },
	{ weight: 1, arbitrary: fc.array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 12 }).map(fromUnits) },
);

/** Numbers at the edges of what memory, the database and the calendar hold. */
export const oddNumber: fc.Arbitrary<number> = fc.constantFrom(
	0,
	-0,
	-1,
	0.5,
	1e21,
	1e-9,
	2 ** 31,
	-(2 ** 31) - 1,
	2 ** 53,
	Number.MAX_SAFE_INTEGER,
	Number.MAX_VALUE,
	8.64e15 + 1,
);

/** Anything JSON can say, names of the prototype among its keys. */
export const oddJson: fc.Arbitrary<unknown> = fc.oneof(
	oddText,
	oddNumber,
	fc.constantFrom(null, true, [], {}, [[]], [null], { from: '' }),
	fc.jsonValue({ maxDepth: 3 }),
	fc.dictionary(oddText, fc.constantFrom('', null, 1), { maxKeys: 3, noNullPrototype: true }),
	fc.integer({ min: 1, max: 2_000 }).map(nested),
	fc.constant('é'.repeat(100_000)),
);

/** Bytes of a body or a file that is not what it says it is. */
export const oddBytes: fc.Arbitrary<Uint8Array<ArrayBuffer>> = fc.oneof(
	fc.uint8Array({ maxLength: 200 }).map((bytes) => new Uint8Array(bytes)),
	fc
		.constantFrom(
			'\xff\xfe"\xd8\x00',
			'\xc3\x28',
			'PK\x03\x04\x14\x00',
			'\x1f\x8b\x08\x00',
			'ID3\x04',
			'\0'.repeat(5_000),
		)
		.map((text) => new Uint8Array(Buffer.from(text, 'latin1'))),
	oddText.map((text) => new Uint8Array(Buffer.from(text))),
);

function fromUnits(units: number[]): string {
	return String.fromCharCode(...units);
}

function nested(depth: number): unknown {
	let value: unknown = 'x';
	for (let at = 0; at < depth; at += 1) value = at % 2 === 0 ? [value] : { a: value };
	return value;
}
