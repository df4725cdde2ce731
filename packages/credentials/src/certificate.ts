import type { CertificateInput } from './certificate-input.ts';
import { certificateWords } from './certificate-words.ts';
import { bakeCredential } from './png-baking.ts';
import { openPress, type Press } from './press.ts';
import { BADGE_TEMPLATE, SHEET_TEMPLATE } from './templates.ts';

/** Width and height of the picture in pixels. */
const PICTURE_SIZE = 1080;

/**
 * The certificate as A4, PDF/UA-1, tagged, in Dutch and the holder's language. Same input, same bytes.
 * @param press keep one for all certificates of a server: opening it is the slow part.
 * @throws AppError INVALID_INPUT with field `holderName` where no font of the certificate has the name's letters.
 */
export async function certificatePdf(
	input: CertificateInput,
	press: Press = openPress(),
): Promise<Uint8Array> {
	return press.pdf(SHEET_TEMPLATE, await certificateWords(input));
}

/** The square picture with the signed credential baked in: what a holder uploads to a badge wallet. */
export async function certificateImage(
	input: CertificateInput,
	credential: object,
	press: Press = openPress(),
): Promise<Uint8Array> {
	const picture = press.png(BADGE_TEMPLATE, await certificateWords(input), PICTURE_SIZE);
	return bakeCredential(picture, JSON.stringify(credential));
}
