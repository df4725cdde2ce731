import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { unzipSync } from 'fflate';
import { generateServices, buildMap } from '@sleutelwerk/directory';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createWidgetStore, type MapSource } from './widget-store.ts';

let dir: string;
beforeAll(() => {
	dir = mkdtempSync(path.join(tmpdir(), 'sleutelwerk-w-'));
	mkdirSync(path.join(dir, '1'));
	writeFileSync(path.join(dir, '1/card.js'), 'script');
	writeFileSync(path.join(dir, '1/map.json'), 'built');
	const manifest = { version: '1.0.0', files: { '1/card.js': { bytes: 6, integrity: 'x' } }, styles: {} };
	writeFileSync(path.join(dir, '1/manifest.json'), JSON.stringify(manifest));
	const kit = { widgets: { 'README.md': 'Of {{day}}, from {{host}}.' }, wordpress: {} };
	writeFileSync(path.join(dir, 'kit.json'), JSON.stringify(kit));
});
afterAll(() => rmSync(dir, { recursive: true, force: true }));

/** A database of which one can say what happens. */
function source() {
	const state = { version: 1, isDown: false, made: 0 };
	const from: MapSource = {
		async mapVersion() {
			if (state.isDown) throw new Error('down');
			return String(state.version);
		},
		async map() {
			if (state.isDown) throw new Error('down');
			state.made += 1;
			const records = generateServices(state.version, 7);
			return { version: String(state.version), map: buildMap(records, new Date('2026-03-01')) };
		},
	};
	return { state, from };
}

describe('the files under /w/', () => {
	const open = (troubles: unknown[] = []) =>
		createWidgetStore({ dir, origin: 'https://host.example', onTrouble: (e) => troubles.push(e) });
	const entriesIn = (bytes: Buffer | undefined) =>
		(JSON.parse(bytes?.toString() ?? '{}') as { entries?: unknown[] }).entries?.length;

	it('takes scripts as built and content from the database', async () => {
		const store = open();
		const { from } = source();
		expect((await store.read('1/card.js', from))?.bytes.toString()).toBe('script');
		expect(entriesIn((await store.read('1/map.json', from))?.bytes)).toBe(1);
		expect((await store.read('1/card.ar.html', from))?.bytes.toString()).toContain('dir="rtl"');
		expect(await store.read('1/nothing.json', from)).toBeNull();
	});

	it('makes the map once for each version, however many ask', async () => {
		const store = open();
		const { from, state } = source();
		await Promise.all(Array.from({ length: 20 }, () => store.read('1/map.json', from)));
		expect(state.made).toBe(1);
		state.version = 3;
		expect(entriesIn((await store.read('1/map.json', from))?.bytes)).toBe(3);
		expect(state.made).toBe(2);
	});

	it('says in the manifest what is served', async () => {
		const store = open();
		const { from } = source();
		const page = await store.read('1/finder.nl.html', from);
		const manifest = JSON.parse((await store.read('1/manifest.json', from))?.bytes.toString() ?? '{}') as {
			files: Record<string, { bytes: number }>;
		};
		expect(manifest.files['1/finder.nl.html']?.bytes).toBe(page?.bytes.length);
		expect(manifest.files['1/card.js']?.bytes).toBe(6);
	});

	it('makes an archive of what is served now, with our own address, and the same bytes for the same content', async () => {
		const { from, state } = source();
		const file = '1.0.0/sleutelwerk-widgets-1.0.0.zip';
		const made = (await open().read(file, from))?.bytes;
		const held = unzipSync(made ?? new Uint8Array());
		const text = (name: string) => new TextDecoder().decode(held[`sleutelwerk-widgets-1.0.0/${name}`]);
		expect(text('README.md')).toBe('Of 2026-03-01, from https://host.example.');
		expect(text('w/1/card.js')).toBe('script');
		expect((JSON.parse(text('w/1/map.json')) as { entries: unknown[] }).entries).toHaveLength(1);
		expect((await open().read(file, from))?.hash).toBe((await open().read(file, from))?.hash);
		state.version = 3;
		expect((await open().read(file, from))?.bytes.equals(made ?? Buffer.alloc(0))).toBe(false);
		expect(await open().read('2.0.0/sleutelwerk-widgets-2.0.0.zip', from)).toBeNull();
	});

	it('goes on with what it knows when the database is away, and with what was built before it ever knew', async () => {
		const troubles: unknown[] = [];
		const store = open(troubles);
		const { from, state } = source();
		state.isDown = true;
		expect((await store.read('1/map.json', from))?.bytes.toString()).toBe('built');
		state.isDown = false;
		const known = await store.read('1/map.json', from);
		state.isDown = true;
		expect(await store.read('1/map.json', from)).toBe(known);
		expect(troubles).toHaveLength(2);
	});
});
