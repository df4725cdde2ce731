import fc from 'fast-check';
import { zipSync } from 'fflate';
import { oddBytes, oddText } from './odd-values.ts';

export type OddFile = { name: string; type: string; bytes: Uint8Array<ArrayBuffer> };

const NAMES = [
	'services.csv',
	'services.json',
	'list.zip',
	'talk.ink',
	'sound.mp3',
	'../../x.csv',
	'a'.repeat(300),
	'',
] as const;
const TYPES = [
	'text/csv',
	'application/json',
	'application/zip',
	'audio/mpeg',
	'audio/webm',
	'text/plain',
	'',
] as const;
const HEADS = [
	'name,phone,city',
	'naam;telefoon;plaats',
	'id\tname',
	'organization_id,name,description',
	'',
	'"',
] as const;
// As large when unpacked as a package may try to be; a few kilobytes on the way.
const BOMB_BYTES = 25_000_000;

/** Files that are not what an upload wants, or nearly: lists, packages, sound. */
export const oddFile: fc.Arbitrary<OddFile> = fc.record({
	name: fc.oneof(
		fc.constantFrom(...NAMES),
		oddText.map((text) => text.toWellFormed()),
	),
	type: fc.constantFrom(...TYPES),
	bytes: fc.oneof(oddBytes, table(), json(), archive()),
});

function table(): fc.Arbitrary<Uint8Array<ArrayBuffer>> {
	const row = fc.array(oddText, { minLength: 1, maxLength: 5 }).map((cells) => cells.join(','));
	const rows = fc.array(row, { maxLength: 6 });
	return fc
		.tuple(fc.constantFrom(...HEADS), rows, fc.constantFrom('utf8', 'utf16le', 'latin1'))
		.map(([head, list, coding]) => {
			const text = `${head}\n${list.join('\n')}`;
			return new Uint8Array(Buffer.from(text, coding as BufferEncoding));
		});
}

function json(): fc.Arbitrary<Uint8Array<ArrayBuffer>> {
	const depths = fc.constantFrom(1, 50, 5_000, 100_000);
	const shapes = fc.constantFrom('services', 'contents', 'organization', 'inkVersion', '__proto__', 'root');
	return fc.oneof(
		fc.json().map(bytesOf),
		depths.map((depth) => bytesOf(`${'['.repeat(depth)}${']'.repeat(depth)}`)),
		fc.tuple(shapes, fc.json()).map(([name, inner]) => bytesOf(`{"${name}":[${inner}],"inkVersion":21}`)),
	);
}

function archive(): fc.Arbitrary<Uint8Array<ArrayBuffer>> {
	const names = fc.constantFrom('services.csv', '../services.csv', 'datapackage.json', 'a/b/c.csv');
	const small = fc.dictionary(names, oddBytes, { maxKeys: 3, noNullPrototype: true });
	return fc.oneof(
		{ weight: 4, arbitrary: small.map((files) => new Uint8Array(zipSync(files))) },
		{ weight: 1, arbitrary: fc.constantFrom('services.csv', 'datapackage.json').map(bomb) },
		{ weight: 1, arbitrary: small.map((files) => new Uint8Array(zipSync(files)).slice(0, -10)) },
	);
}

const bombs = new Map<string, Uint8Array<ArrayBuffer>>();

// Packed once: it takes a second, in which nothing else of this process runs.
function bomb(name: string): Uint8Array<ArrayBuffer> {
	const packed = bombs.get(name) ?? new Uint8Array(zipSync({ [name]: new Uint8Array(BOMB_BYTES) }));
	bombs.set(name, packed);
	return packed;
}

function bytesOf(text: string): Uint8Array<ArrayBuffer> {
	return new Uint8Array(Buffer.from(text));
}
