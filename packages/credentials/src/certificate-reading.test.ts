import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { CertificateInput } from './certificate-input.ts';
import { certificatePdf } from './certificate.ts';
import { openPress, type Press } from './press.ts';
import { ORIGIN } from './testing.ts';
import { readPdf } from './testing-pdf.ts';

let press: Press;
beforeAll(() => void (press = openPress()));
afterAll(() => press.close());

const NAMES = [
	['Latin', 'Ayşe Gülşen Öztürk-İğneci'],
	['Vietnamese', 'Nguyễn Thị Ánh'],
	['Arabic', 'سارة محمد العلي'],
	['Ethiopic', 'ሰላም ተስፋይ ገብረመድህን'],
	['Cyrillic', 'Оксана Ївга'],
] as const;

async function read(holderName: string, changes: Partial<CertificateInput> = {}) {
	const input: CertificateInput = {
		...{ id: '7c9e6679-7425-40de-944b-e07fc1f90ae7', origin: ORIGIN, kind: 'participation' },
		...{ holderName, issuerName: 'Stichting Voorbeeld', trainerName: 'Noor de Voorbeeld', language: 'ar' },
		...{ validFrom: new Date('2026-09-12T10:00:00Z'), validUntil: new Date('2027-09-12T22:00:00Z') },
		...changes,
	};
	return await readPdf(await certificatePdf(input, press));
}

// What pdfinfo, pdffonts and pdftotext say in certificate.test.ts, asked of a library that is always there.
describe('a certificate as a reader takes it', () => {
	it.each(NAMES)('is one tagged A4 page of PDF/UA-1 with every font inside (%s)', async (_script, name) => {
		for (const kind of ['participation', 'competence'] as const) {
			const pdf = await read(name, { kind });
			expect(pdf).toMatchObject({ pages: 1, isTagged: true, uaPart: '1' });
			expect(pdf.title).toBe(`Certificaat Sleutelpersoon · ${name}`);
			expect(pdf.size.map(Math.round)).toEqual([0, 0, 595, 842]);
			expect(pdf.roles).toEqual(expect.arrayContaining(['Document', 'H1', 'P', 'Figure']));
			expect(pdf.fonts.length).toBeGreaterThan(3);
			for (const font of pdf.fonts)
				expect(font).toEqual({
					name: expect.stringMatching(/^[A-Z]{6}\+(SourceSerif4|Vazirmatn|NotoSans(Ethiopic)?)-/) as string,
					isEmbedded: true,
				});
		}
	});

	it.each(NAMES)('gives the name back as text, and no letter is an empty box (%s)', async (script, name) => {
		const { words, glyphs } = await read(name, { language: 'en' });
		const parts = name.split(' ');
		const drawn = script === 'Arabic' ? parts.toReversed() : parts;
		expect(words.join(' ').normalize('NFC')).toContain(drawn.join(' '));
		expect(glyphs.length).toBeGreaterThan(150);
		// Glyph 0 of a font is its ".notdef": the box that stands for a letter the font does not have.
		expect(glyphs.filter((glyph) => glyph.code === 0)).toEqual([]);
	});

	it('joins Arabic letters: begin, middle and end of a word are drawn differently', async () => {
		const shapesOf = async (name: string) => {
			const { glyphs } = await read(name, { language: 'nl' });
			return new Set(glyphs.filter((glyph) => glyph.unicode === 'م').map((glyph) => glyph.code)).size;
		};
		expect(await shapesOf('م م م')).toBe(1);
		expect(await shapesOf('ممم')).toBe(3);
	});

	it('would be caught with a page that claims nothing', async () => {
		const bytes = await certificatePdf(
			{
				...{ id: '7c9e6679-7425-40de-944b-e07fc1f90ae7', origin: ORIGIN, kind: 'participation' },
				...{ holderName: 'Amina', issuerName: 'Stichting', language: 'nl' },
				...{ validFrom: new Date('2026-09-12T10:00:00Z'), validUntil: new Date('2027-09-12T22:00:00Z') },
			},
			press,
		);
		// The same length, so that every place in the file stays where its table says it is.
		const planted = Buffer.from(bytes)
			.toString('latin1')
			.replace('pdfuaid:part>1<', 'pdfuaid:part>9<')
			.replace('/Marked true', '/Marked null');
		expect(await readPdf(Buffer.from(planted, 'latin1'))).toMatchObject({ isTagged: false, uaPart: '9' });
		await expect(readPdf(Buffer.from(planted.slice(0, 4000), 'latin1'))).rejects.toThrow();
	});
});
