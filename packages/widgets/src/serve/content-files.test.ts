import { SERVICES } from '@sleutelwerk/content/services';
import { buildMap } from '@sleutelwerk/directory';
import { describe, expect, it } from 'vitest';
import { renderPages } from '../pack/pages.ts';
import { contentFile, manifestWith, styleHashOf } from './content-files.ts';

const map = buildMap(SERVICES, new Date('2026-11-22T10:00:00Z'));

describe('content made while the host runs', () => {
	it('is the same as what was built from the same map', () => {
		for (const [name, body] of renderPages(map)) expect(contentFile(`1/${name}`, map)).toBe(body);
	});

	it('follows the map: a record that fell out is on no page any more', () => {
		const name = 'Nederlandse Arbeidsinspectie';
		expect(contentFile('1/finder.nl.html', map)).toContain(name);
		const less = { ...map, entries: map.entries.filter(({ text }) => text.nl.name !== name) };
		expect(contentFile('1/finder.nl.html', less)).not.toContain(name);
	});

	it('is no script and nothing else', () => {
		for (const path of ['1/card.js', '1.0.0/card.js', '1/card.xx.html', 'card.nl.html'])
			expect(contentFile(path, map)).toBeUndefined();
	});

	it('puts its bytes into the manifest and leaves the scripts as built', () => {
		const script = { bytes: 1, integrity: 'sha384-built' };
		const built = { version: '1.0.0', files: { '1/card.js': script, '1/card.nl.html': script }, styles: {} };
		const { files } = manifestWith(built, (path) => contentFile(path, map) ?? '');
		expect(files['1/card.js']).toEqual(script);
		expect(files['1/card.nl.html']?.bytes).toBe(Buffer.byteLength(contentFile('1/card.nl.html', map) ?? ''));
		expect(Object.keys(files)).toEqual(Object.keys(files).sort());
	});

	it('says the hash of the style as it stands in the page', async () => {
		const { createHash } = await import('node:crypto');
		const style = /<style>([^]*?)<\/style>/.exec(contentFile('1/card.ar.html', map) ?? '')?.[1] ?? '';
		const hash = createHash('sha256').update(style).digest('base64');
		expect(styleHashOf('card')).toBe(`sha256-${hash}`);
	});
});
