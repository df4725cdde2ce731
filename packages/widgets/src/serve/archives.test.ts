import { execFile } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { unzipSync } from 'fflate';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { archiveSourceOf } from '../pack/archive-source.ts';
import { mapOfContent } from '../pack/content.ts';
import { READY_LANGUAGES } from '../pack/ready-languages.ts';
import { buildWidgetFiles } from '../pack/widget-files.ts';
import { archiveKindOf, archivePath, contentPaths, makeArchive } from './archives.ts';
import { fillMarks } from './fill-marks.ts';

let files: Map<string, string>;
let server: Server;
let host: string;
/** What the host answers instead of its files, by path. */
const instead = new Map<string, string | null>();

beforeAll(async () => {
	files = await buildWidgetFiles(mapOfContent(new Date('2026-11-22T12:00:00Z')));
	server = createServer((request, response) => {
		const name = (request.url ?? '').replace('/w/', '');
		const body = instead.has(name) ? instead.get(name) : files.get(name);
		response.writeHead(typeof body === 'string' ? 200 : 404).end(body ?? 'no');
	});
	await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
	const address = server.address();
	host = `http://127.0.0.1:${typeof address === 'object' && address ? address.port : 0}`;
});
afterAll(() => void server.close());
beforeEach(() => instead.clear());

const source = () => archiveSourceOf(files, host);

/** Lays the archive down as a partner would. */
async function unpack(): Promise<string> {
	const folder = mkdtempSync(path.join(tmpdir(), 'sleutelwerk-own-'));
	for (const [name, bytes] of Object.entries(unzipSync(await makeArchive('widgets', source())))) {
		const target = path.join(folder, name.replace(/^[^/]+\//, ''));
		mkdirSync(path.dirname(target), { recursive: true });
		writeFileSync(target, bytes);
	}
	return folder;
}

describe('the archive for one’s own server', () => {
	it('holds scripts, texts of every language, map, manifests and how to use them, but no private sign-up', async () => {
		const { version } = source().manifest;
		const names = Object.keys(unzipSync(await makeArchive('widgets', source())));
		const root = `sleutelwerk-widgets-${version}/`;
		const wanted = ['README.md', 'LEESMIJ.md', 'LICENSE', 'renew.sh', `w/${version}/all.js`, 'w/1/map.json'];
		for (const name of [...wanted, 'w/1/custom-elements.json', 'w/1/manifest.json'])
			expect(names).toContain(root + name);
		for (const lang of READY_LANGUAGES) expect(names).toContain(`${root}w/1/card.${lang}.html`);
		expect(names.filter((name) => name.includes('frame/signup'))).toEqual([]);
	});

	it('is the same bytes for the same content, and other bytes for another number', async () => {
		const hash = async () => Buffer.from(await makeArchive('widgets', source())).toString('base64');
		const first = await hash();
		expect(await hash()).toBe(first);
		const other = new Map(files).set('1/map.json', '{"entries":[]}');
		const changed = await makeArchive('widgets', archiveSourceOf(other, host));
		expect(Buffer.from(changed).toString('base64')).not.toBe(first);
	});

	it('says its day, its host, the exact policy and the integrity of each script, in Dutch and English', async () => {
		const folder = await unpack();
		const { manifest } = source();
		for (const name of ['README.md', 'LEESMIJ.md']) {
			const text = readFileSync(path.join(folder, name), 'utf8');
			expect(text).not.toContain('{{');
			for (const wanted of ['2026-11-22', host, manifest.styles['card'] ?? '-', 'renew.sh'])
				expect(text, name).toContain(wanted);
			for (const [file, { integrity }] of Object.entries(manifest.files))
				if (file.startsWith(manifest.version)) expect(text).toContain(integrity);
		}
		rmSync(folder, { recursive: true });
	});

	it('refuses to be made with a hole in it', async () => {
		const lacking = new Map(files);
		lacking.delete('1/map.json');
		await expect(makeArchive('widgets', archiveSourceOf(lacking, host))).rejects.toThrow('map.json');
		expect(() => fillMarks('{{nobody}}', {})).toThrow('{{nobody}}');
	});
});

describe('renew.sh, as cron runs it', () => {
	const renew = (folder: string) =>
		promisify(execFile)('sh', [path.join(folder, 'renew.sh')]).then(
			() => 0,
			(error: { code: number }) => error.code,
		);
	const text = (folder: string, name: string) => readFileSync(path.join(folder, 'w/1', name), 'utf8');

	it('brings every new text and number', async () => {
		const folder = await unpack();
		for (const name of contentPaths(source().manifest))
			instead.set(`1/${name}`, `${files.get(`1/${name}`)} new`);
		expect(await renew(folder)).toBe(0);
		for (const name of contentPaths(source().manifest)) expect(text(folder, name)).toMatch(/ new$/);
		rmSync(folder, { recursive: true });
	});

	it.each([
		['is away', null],
		['answers with a page of a provider', '<html>Log in</html>'],
	])('changes nothing at all when the host %s for one file', async (_what, body) => {
		const folder = await unpack();
		instead.set('1/card.nl.html', `${files.get('1/card.nl.html')} new`);
		instead.set('1/map.json', body);
		expect(await renew(folder)).toBe(1);
		expect(text(folder, 'card.nl.html')).toBe(files.get('1/card.nl.html'));
		expect(text(folder, 'map.json')).toBe(files.get('1/map.json'));
		rmSync(folder, { recursive: true });
	});
});

describe('the address of an archive', () => {
	it('is known again, and no other is', () => {
		expect(archiveKindOf(archivePath('wordpress', '1.2.3'))).toBe('wordpress');
		for (const path of [
			'1.2.3/sleutelwerk-widgets-1.2.4.zip',
			'1.2.3/other.zip',
			'../sleutelwerk-widgets-1.zip',
		])
			expect(archiveKindOf(path)).toBeUndefined();
	});
});
