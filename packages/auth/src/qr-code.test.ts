import { expect, it } from 'vitest';
import { qrCodeOf } from './qr-code.ts';

it('draws the three corners that a camera looks for, inside a quiet border', () => {
	const { size, path } = qrCodeOf('otpauth://totp/a?secret=GEZDGNBVGY3TQOJQ');
	const squares = new Set(path.match(/M\d+ \d+/g));
	const last = size - 1 - 4;
	for (const corner of [`M4 4`, `M${last} 4`, `M4 ${last}`]) expect(squares).toContain(corner);
	// The fourth corner has no eye, and nothing stands in the border.
	expect(
		[...squares].every((square) =>
			square
				.slice(1)
				.split(' ')
				.every((at) => +at >= 4 && +at <= last),
		),
	).toBe(true);
	expect(qrCodeOf('another').path).not.toBe(path);
});
