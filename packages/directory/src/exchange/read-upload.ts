import { AppError } from '@sleutelwerk/core';
import { unzipSync } from 'fflate';
import type { TextFile, UploadedFile } from './exchange-model.ts';

/** Bytes of all files together, unpacked. */
export const MOST_BYTES = 8_000_000;
const MOST_FILES = 60;

/**
 * Files as text, an archive unpacked. UTF-8, or where it is not that the old code page of Windows, in which spreadsheets
 * still save. Throws `INVALID_INPUT` or `TOO_LARGE` for what cannot be read.
 */
export function readUpload(files: readonly UploadedFile[]): TextFile[] {
	const all = files.filter(({ bytes }) => bytes.length > 0).flatMap(unpacked);
	if (all.length === 0) throw wrongFile('none');
	if (all.length > MOST_FILES) throw wrongFile('tooMany');
	if (all.reduce((sum, { bytes }) => sum + bytes.length, 0) > MOST_BYTES) throw tooLarge();
	return all.map(({ name, bytes }) => ({ name, text: decoded(bytes) }));
}

function unpacked(file: UploadedFile): UploadedFile[] {
	if (!isZip(file.bytes)) return [file];
	let total = 0;
	let count = 0;
	try {
		const entries = unzipSync(file.bytes, {
			// Judged by what the archive says before anything is unpacked; what unpacks to more is cut there.
			filter: ({ name, originalSize }) => {
				if (name.startsWith('xl/')) throw wrongFile('spreadsheet');
				if (!/\.(?:csv|tsv|txt|json)$/i.test(name)) return false;
				total += originalSize;
				count += 1;
				if (total > MOST_BYTES || count > MOST_FILES) throw tooLarge();
				return true;
			},
		});
		return Object.entries(entries).map(([name, bytes]) => ({ name, bytes }));
	} catch (error) {
		if (error instanceof AppError) throw error;
		throw wrongFile('archive');
	}
}

function isZip(bytes: Uint8Array): boolean {
	return bytes[0] === 0x50 && bytes[1] === 0x4b && bytes[2] === 0x03 && bytes[3] === 0x04;
}

function decoded(bytes: Uint8Array): string {
	if (bytes[0] === 0xff && bytes[1] === 0xfe) return readable(new TextDecoder('utf-16le').decode(bytes));
	try {
		return readable(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
	} catch (error) {
		if (error instanceof AppError) throw error;
		return readable(new TextDecoder('windows-1252').decode(bytes));
	}
}

/** A picture or a document of a word processor is no text. */
function readable(text: string): string {
	// eslint-disable-next-line no-control-regex -- exactly these show that it is no text
	if (/[\u0000-\u0008\u000e-\u001f]/.test(text) || text.startsWith('%PDF')) throw wrongFile('notText');
	return text;
}

/** A file that cannot be read: `error.field.file.<why>` says what to do. */
export function wrongFile(why: string): AppError {
	return new AppError('INVALID_INPUT', `the file cannot be read: ${why}`, {
		fields: { files: `error.field.file.${why}` },
	});
}

function tooLarge(): AppError {
	return new AppError('TOO_LARGE', 'the files are too large', {
		fields: { files: 'error.field.file.large' },
	});
}
