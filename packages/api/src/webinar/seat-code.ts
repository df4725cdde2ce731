import { decryptField, deriveKey, encryptField, hashPrintedCode, newPrintedCode } from '@sleutelwerk/auth';
import type { App } from '../context.ts';

/** A new code to come in and to leave: its hash to be found by, and itself sealed for a repeated sign-up. */
export function newSeatCode({ appKey }: Pick<App, 'appKey'>, registrationId: string) {
	const { code, codeHash } = newPrintedCode(deriveKey(appKey, 'seat-code'));
	const sealedCode = encryptField(code, { appKey, purpose: 'seat-code', row: registrationId });
	return { code, codeHash, sealedCode };
}

/** What a typed code is found by, with or without lines, spaces and capitals. */
export function hashSeatCode({ appKey }: Pick<App, 'appKey'>, typed: string): string {
	return hashPrintedCode(typed, deriveKey(appKey, 'seat-code'));
}

export function openSeatCode(
	{ appKey }: Pick<App, 'appKey'>,
	{ id, sealedCode }: { id: string; sealedCode: string },
): string {
	return decryptField(sealedCode, { appKey, purpose: 'seat-code', row: id });
}
