import QRCode from 'qrcode';

/** A QR code as one SVG path of unit squares in a square of `size`, the quiet border of four included. */
export type QrCode = { size: number; path: string };

const QUIET = 4;

/** Drawn as a path: no image to load, no style that the page's rules would refuse. */
export function qrCodeOf(text: string): QrCode {
	const { modules } = QRCode.create(text, { errorCorrectionLevel: 'M' });
	const squares: string[] = [];
	for (let row = 0; row < modules.size; row += 1) {
		for (let column = 0; column < modules.size; column += 1) {
			if (modules.get(row, column)) squares.push(`M${column + QUIET} ${row + QUIET}h1v1h-1z`);
		}
	}
	return { size: modules.size + 2 * QUIET, path: squares.join('') };
}
