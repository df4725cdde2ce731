import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { CertificateInput } from './certificate-input.ts';
import { certificateImage, certificatePdf } from './certificate.ts';
import { unbakeCredential } from './png-baking.ts';
import { openPress, type Press } from './press.ts';
import { ORIGIN } from './testing.ts';

let press: Press;
let dir: string;
beforeAll(() => {
	press = openPress();
	dir = mkdtempSync(join(tmpdir(), 'certificate-'));
});
afterAll(() => {
	press.close();
	rmSync(dir, { recursive: true });
});

function input(changes: Partial<CertificateInput> = {}): CertificateInput {
	return {
		id: '7c9e6679-7425-40de-944b-e07fc1f90ae7',
		origin: ORIGIN,
		kind: 'participation',
		holderName: 'Amina van den Berg',
		issuerName: 'Stichting Voorbeeld',
		trainerName: 'Noor de Voorbeeld',
		language: 'ar',
		validFrom: new Date('2026-09-12T10:00:00Z'),
		// Midnight in Amsterdam: the first moment of the 13th.
		validUntil: new Date('2027-09-12T22:00:00Z'),
		...changes,
	};
}

async function pdfOf(changes: Partial<CertificateInput> = {}): Promise<Buffer> {
	return Buffer.from(await certificatePdf(input(changes), press));
}

/** The text poppler or qpdf answers about a PDF; undefined where the tool is not installed. */
function ask(tool: string, pdf: Buffer, ...options: string[]): string | undefined {
	const path = join(dir, 'asked.pdf');
	writeFileSync(path, pdf);
	const last = tool === 'pdftotext' ? [path, '-'] : [path];
	try {
		return execFileSync(tool, [...options, ...last], {
			encoding: 'utf8',
			stdio: ['ignore', 'pipe', 'ignore'],
		});
	} catch (error) {
		if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined;
		throw error;
	}
}

describe('certificatePdf', () => {
	it('is PDF/UA-1: says so, is tagged, has a title and names its languages', async () => {
		const text = (await pdfOf()).toString('latin1');
		expect(text).toMatch(/pdfuaid:part>1</);
		expect(text).toContain('/StructTreeRoot');
		expect(text).toMatch(/\/Marked true/);
		expect(text).toMatch(/\/DisplayDocTitle true/);
		expect(text).toMatch(/\/Lang ?\(nl\)/);
	});

	it('is one A4 page that pdfinfo calls tagged', async ({ skip }) => {
		const answer = ask('pdfinfo', await pdfOf());
		if (answer === undefined) return skip('pdfinfo is not installed');
		expect(answer).toMatch(/^Tagged: +yes$/m);
		expect(answer).toMatch(/^Pages: +1$/m);
		expect(answer).toContain('(A4)');
		expect(answer).toMatch(/^Title: +Certificaat Sleutelpersoon · Amina van den Berg$/m);
	});

	it('embeds every font, and only ours', async ({ skip }) => {
		const answer = ask('pdffonts', await pdfOf({ holderName: 'ሰላም ገብረመድህን' }));
		if (answer === undefined) return skip('pdffonts is not installed');
		const fonts = answer.split('\n').slice(2).filter(Boolean);
		expect(fonts.length).toBeGreaterThan(3);
		for (const font of fonts) {
			expect(font).toMatch(/^[A-Z]{6}\+(SourceSerif4|Vazirmatn|NotoSansEthiopic|NotoSans)-/);
			expect(font).toMatch(/ yes yes yes /);
		}
	});

	it('qpdf finds nothing wrong', async ({ skip }) => {
		const answer = ask('qpdf', await pdfOf(), '--check');
		if (answer === undefined) return skip('qpdf is not installed');
		expect(answer).toContain('No syntax or stream encoding errors');
	});

	it.for([
		['Latin', 'Ayşe Gülşen Öztürk-İğneci'],
		['Vietnamese', 'Nguyễn Thị Ánh'],
		['Arabic', 'سارة محمد العلي'],
		['Ethiopic', 'ሰላም ተስፋይ ገብረመድህን'],
		['Cyrillic', 'Оксана Ївга'],
	])('gives a name in %s back as text', async ([, holderName = ''], { skip }) => {
		const text = ask('pdftotext', await pdfOf({ holderName, language: 'en' }));
		if (text === undefined) return skip('pdftotext is not installed');
		expect(text.replace(/[\u202A-\u202E]/g, '')).toContain(holderName);
	});

	it('is the same to the last byte when made again, also by another process', async () => {
		const first = await pdfOf({ holderName: 'سارة محمد' });
		await pdfOf({ holderName: 'Somebody Else' });
		expect((await pdfOf({ holderName: 'سارة محمد' })).equals(first)).toBe(true);
		const again = await certificatePdf(input({ holderName: 'سارة محمد' }));
		expect(Buffer.from(again).equals(first)).toBe(true);
	});

	it('prints the last good day, not the moment after it', async ({ skip }) => {
		const text = ask('pdftotext', await pdfOf({ language: 'nl' }));
		if (text === undefined) return skip('pdftotext is not installed');
		expect(text).toContain('12 september 2027');
		expect(text).not.toContain('13 september');
	});

	it('reads nothing people wrote as markup', async ({ skip }) => {
		const holderName = '#panic("x") *b* $y$ @z \\ " <a> [k] //c';
		const text = ask('pdftotext', await pdfOf({ holderName, issuerName: '= #set page(width: 1pt)' }));
		if (text === undefined) return skip('pdftotext is not installed');
		expect(text.replace(/\s+/g, ' ')).toContain(holderName);
		expect(text).toContain('= #set page(width: 1pt)');
	});

	it('stays on one page with the longest of names, and hides no direction marks', async ({ skip }) => {
		const holderName = `${'Wolfeschlegelsteinhausenbergerdorff'.repeat(3)} \u202Eevil ${'de Almeida '.repeat(12)}`;
		const answer = ask('pdfinfo', await pdfOf({ holderName, kind: 'competence' }));
		if (answer === undefined) return skip('pdfinfo is not installed');
		expect(answer).toMatch(/^Pages: +1$/m);
		expect(answer).not.toContain('\u202E');
	});

	it('says which field is wrong when no font has the letters', async () => {
		await expect(pdfOf({ holderName: '王小明' })).rejects.toMatchObject({
			code: 'INVALID_INPUT',
			fields: { holderName: 'certificate.scriptMissing' },
		});
	});

	it('never names the subject of the course', async ({ skip }) => {
		for (const language of ['nl', 'en', 'tr'] as const) {
			const text = ask('pdftotext', await pdfOf({ language, kind: 'competence' }));
			if (text === undefined) return skip('pdftotext is not installed');
			expect(text).not.toMatch(/geweld|mishandel|violence|abuse|şiddet|istismar/i);
		}
	});
});

describe('certificateImage', () => {
	it('is a square PNG that holds the credential, the same when made again', async () => {
		const credential = { name: 'Sleutelpersoon · سارة' };
		const png = Buffer.from(await certificateImage(input(), credential, press));
		expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([1080, 1080]);
		expect(unbakeCredential(png)).toBe(JSON.stringify(credential));
		expect(png.equals(Buffer.from(await certificateImage(input(), credential, press)))).toBe(true);
	});

	it('draws the name: two names give two pictures', async () => {
		const [one, two] = await Promise.all(
			['سارة', 'ሰላም'].map((holderName) => certificateImage(input({ holderName }), {}, press)),
		);
		expect(Buffer.from(one ?? []).equals(Buffer.from(two ?? []))).toBe(false);
	});
});
