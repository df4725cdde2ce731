import type { CertificateInput } from './certificate-input.ts';
import { certificateWords } from './certificate-words.ts';
import { bakeCredential } from './png-baking.ts';
import { openPress, type Press } from './press.ts';
import { BADGE_TEMPLATE, SHEET_TEMPLATE } from './templates.ts';

/** Width and height of the picture in pixels. */
const PICTURE_SIZE = 1080;

/**
 * The certificate as A4, PDF/UA-1, tagged, in Dutch and the holder's language. Same input, same bytes.
 * @param press one for all certificates of a server; without it a press is opened for this sheet alone.
 * @throws AppError INVALID_INPUT with field `holderName` where no font of the certificate has the name's letters.
 */
export async function certificatePdf(input: CertificateInput, press?: Press): Promise<Uint8Array> {
	const words = await certificateWords(input);
	return withPress(press, (open) => open.pdf(SHEET_TEMPLATE, words));
}

/** The square picture with the signed credential baked in: what a holder uploads to a badge wallet. */
export async function certificateImage(
	input: CertificateInput,
	credential: object,
	press?: Press,
): Promise<Uint8Array> {
	const words = await certificateWords(input);
	const picture = await withPress(press, (open) => open.png(BADGE_TEMPLATE, words, PICTURE_SIZE));
	return bakeCredential(picture, JSON.stringify(credential));
}

async function withPress<Result>(
	given: Press | undefined,
	print: (press: Press) => Promise<Result>,
): Promise<Result> {
	if (given) return print(given);
	const press = openPress();
	try {
		return await print(press);
	} finally {
		press.close();
	}
}
