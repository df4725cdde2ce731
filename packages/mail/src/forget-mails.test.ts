import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { forgetMailsTo } from './forget-mails.ts';
import { openTransport, type MailTransport } from './transport.ts';

let dir: string;
let transport: MailTransport;
beforeAll(async () => {
	dir = await mkdtemp(join(tmpdir(), 'sleutelwerk-mail-'));
	transport = openTransport({ mailDir: dir, from: 'post@example.test' });
});
afterAll(async () => {
	await transport.close();
	await rm(dir, { recursive: true });
});

const send = (id: string, to: string) =>
	transport.send({
		...{ id, to, at: new Date('2026-11-22T10:00:00Z'), fromName: 'Post', subject: 'Bericht', preview: '' },
		...{ text: 'Voor ayse@example.test', html: '<p>Voor ayse@example.test</p>' },
	});

describe('forgetting somebody’s message files', () => {
	it('removes those to her, whatever the capitals, and no other', async () => {
		await send('one', 'ayse@example.test');
		await send('two', 'Ayse@Example.test');
		// Names her in the text, and has an address that hers is a part of.
		await send('three', 'bayse@example.test');
		await writeFile(join(dir, 'notes.txt'), 'To: ayse@example.test');
		expect(await forgetMailsTo(dir, 'ayse@example.test')).toBe(2);
		expect((await readdir(dir)).sort()).toEqual(['notes.txt', 'three.eml']);
		expect(await forgetMailsTo(dir, 'ayse@example.test')).toBe(0);
	});

	it('finds none where there is no folder', async () => {
		expect(await forgetMailsTo(join(dir, 'none'), 'ayse@example.test')).toBe(0);
	});
});
