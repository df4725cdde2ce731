import { decryptField, encryptField } from '@sleutelwerk/auth';
import { z } from 'zod';
import type { App } from '../context.ts';

export const CONCERN_KINDS = ['secrecy', 'money', 'pressure', 'closeness', 'danger', 'other'] as const;

/** Everything that somebody told: it is kept as one sealed text, so that not even its kind can be counted. */
export type ConcernWords = {
	kind: (typeof CONCERN_KINDS)[number];
	/** Name as the writer knows it; empty where the number of a certificate says it. */
	about: string;
	text: string;
	/** How a writer without an account may be reached; empty where she gave nothing. */
	contact: string;
};

/** Fields of the form that both doors share. */
export const wordsInput = {
	/** Made by the form: the same message sent twice is one. */
	requestId: z.uuid(),
	kind: z.enum(CONCERN_KINDS, 'error.field.required'),
	text: z.string().trim().max(1500, 'error.field.invalid'),
	/** The writer saw the warning that a number or an address may be in her words, and sends them all the same. */
	isSure: z.boolean().default(false),
};

export function sealWords({ appKey }: Pick<App, 'appKey'>, id: string, words: ConcernWords): string {
	return encryptField(JSON.stringify(words), { appKey, purpose: 'concern', row: id });
}

/** The words again; null once they are gone. */
export function openConcern(
	{ appKey }: Pick<App, 'appKey'>,
	{ id, sealed }: { id: string; sealed: string },
): ConcernWords | null {
	if (sealed === '') return null;
	return JSON.parse(decryptField(sealed, { appKey, purpose: 'concern', row: id })) as ConcernWords;
}
