import { AppError, isAppError } from '@sleutelwerk/core';
import { MOST_BYTES, readUpload, type TextFile } from '@sleutelwerk/directory';
import { fail, type ActionFailure } from '@sveltejs/kit';
import { deflateRawSync, inflateRawSync } from 'node:zlib';
import { textOf, type FormProblem } from './form.ts';

/** What a form may carry from step to step, packed; the page around it has to fit beside it. */
const MOST_PACKED = 2_500_000;

/**
 * Files between the steps of an import. They travel in the page itself, packed: what somebody may have sent by mistake,
 * such as where people shelter, is in no table and on no disk of ours.
 */
export function packFiles(files: readonly TextFile[]): string {
	const packed = deflateRawSync(Buffer.from(JSON.stringify(files)), { level: 9 }).toString('base64url');
	if (packed.length > MOST_PACKED) throw tooLarge();
	return packed;
}

/** The files of a form: just sent, or packed by an earlier step. Throws `INVALID_INPUT` or `TOO_LARGE`. */
export async function filesOf(form: FormData): Promise<TextFile[]> {
	const packed = textOf(form, 'packed');
	if (packed !== '') return unpackFiles(packed);
	const sent = form.getAll('files').filter((one) => one instanceof File);
	const files = sent.map(async (file) => ({
		name: file.name,
		bytes: new Uint8Array(await file.arrayBuffer()),
	}));
	return readUpload(await Promise.all(files));
}

function unpackFiles(packed: string): TextFile[] {
	try {
		// Twice, for the marks of JSON around the text; a bomb stops here.
		const bytes = inflateRawSync(Buffer.from(packed, 'base64url'), { maxOutputLength: 2 * MOST_BYTES });
		const files: unknown = JSON.parse(bytes.toString());
		if (Array.isArray(files) && files.every(isFile)) return files;
	} catch {
		// Somebody changed it on the way: the same as no file.
	}
	throw new AppError('INVALID_INPUT', 'the packed files cannot be read', {
		fields: { files: 'error.field.file.none' },
	});
}

function isFile(value: unknown): value is TextFile {
	return (
		typeof value === 'object' &&
		value !== null &&
		'name' in value &&
		'text' in value &&
		typeof value.name === 'string' &&
		typeof value.text === 'string'
	);
}

function tooLarge(): AppError {
	return new AppError('TOO_LARGE', 'the files are too large', {
		fields: { files: 'error.field.file.large' },
	});
}

/** What `run` gives, or the refusal of its files as a form shows it. */
export async function orRefusal<T>(run: () => Promise<T>): Promise<T | ActionFailure<FormProblem>> {
	try {
		return await run();
	} catch (error) {
		if (!isAppError(error)) throw error;
		const { code, fields, status } = error;
		return fail(status, { problem: `error.${code}`, fields: { ...fields }, values: {}, errorId: null });
	}
}
