/** Our own line drawings, in the certificate's one accent. They say nothing a reader needs: artefacts, not figures. */
const ACCENT = '#0f5257';

/** A key lying on its side, drawn in one weight of line; 240 by 96. */
export const KEY_DRAWING = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 240 96" fill="none"
	stroke="${ACCENT}" stroke-width="3" stroke-linecap="round" stroke-linejoin="round">
	<circle cx="48" cy="48" r="34"/>
	<circle cx="48" cy="48" r="26" stroke-width="1.2"/>
	<path stroke-width="2.2" d="M48 62 C33 52 34 38 42 37 C46 36.6 48 40 48 42 C48 40 50 36.6 54 37 C62 38 63 52 48 62 Z"/>
	<path d="M86 40 V56 M94 40 V56"/>
	<path d="M82 44 H86 M82 52 H86"/>
	<path d="M94 43.5 H220 A4.5 4.5 0 0 1 220 52.5 H94"/>
	<path d="M176 52.5 V76 H186 V66 H194 V76 H204 V52.5"/>
	<path stroke-width="1.2" d="M104 48 H166"/>
</svg>`;

/** The frame of an A4 sheet in points: two lines with hollow corners. */
export const SHEET_FRAME = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 595 842" fill="none" stroke="${ACCENT}">
	${hollowFrame(30, 22, 1.4)}
	${hollowFrame(36, 22, 0.5)}
	${[
		[36, 36],
		[559, 36],
		[36, 806],
		[559, 806],
	]
		.map(([x, y]) => `<circle cx="${x}" cy="${y}" r="3" fill="${ACCENT}" stroke="none"/>`)
		.join('')}
</svg>`;

function hollowFrame(inset: number, radius: number, width: number): string {
	const [left, top, right, bottom] = [inset, inset, 595 - inset, 842 - inset];
	const corner = (x: number, y: number) => `A${radius} ${radius} 0 0 0 ${x} ${y}`;
	const path = [
		`M${left + radius} ${top}`,
		`H${right - radius}`,
		corner(right, top + radius),
		`V${bottom - radius}`,
		corner(right - radius, bottom),
		`H${left + radius}`,
		corner(left, bottom - radius),
		`V${top + radius}`,
		corner(left + radius, top),
		'Z',
	];
	return `<path stroke-width="${width}" d="${path.join(' ')}"/>`;
}
