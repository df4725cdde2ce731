/** The insides of our pictograms: 24 by 24, drawn with one line, no fills, so that forced colours and dark paper work by themselves. */
const SHAPES = {
	alone: '<circle cx="12" cy="8" r="3"/><path d="M7 20v-2a5 5 0 0 1 10 0v2M2.5 4v16M21.5 4v16"/>',
	bandage:
		'<rect x="1.5" y="8" width="21" height="8" rx="4" transform="rotate(-45 12 12)"/><path d="M12 10.5v3M10.5 12h3"/>',
	bed: '<path d="M3 5v14M3 16h18v3M21 16v-2a4 4 0 0 0-4-4h-6v6"/><circle cx="7" cy="12" r="2"/>',
	belly:
		'<circle cx="11" cy="4.5" r="2.5"/><path d="M9 22v-7l-1.5-2V9h5c1 0 1.5 1 2 2a3.6 3.6 0 0 1-1 5.5V22"/>',
	blade: '<path d="M4 20l5-5M7 13l4 4 9.5-13.5C15 4.5 10 8 7 13z"/>',
	camera: '<path d="M3 8h4l2-3h6l2 3h4v11H3z"/><circle cx="12" cy="13" r="3.5"/>',
	child: '<circle cx="12" cy="6.5" r="3.5"/><path d="M12 10v6M7.5 12.5h9M9 21.5l3-5.5 3 5.5"/>',
	clock: '<circle cx="12" cy="12" r="9"/><path d="M12 7v5l3.5 2"/>',
	coin: '<ellipse cx="12" cy="7" rx="7.5" ry="3.5"/><path d="M4.5 7v5c0 2 3.4 3.5 7.5 3.5s7.5-1.5 7.5-3.5V7M4.5 12v5c0 2 3.4 3.5 7.5 3.5s7.5-1.5 7.5-3.5v-5"/>',
	door: '<path d="M5 21V3h11v18M2.5 21h19M16 6l3.5 1.5V21"/><circle cx="13" cy="12.5" r=".6"/>',
	ear: '<path d="M7 10a5 5 0 0 1 10 0c0 3.5-3.5 4.5-3.5 7.5a3 3 0 0 1-5.5 1.5M10 10.5a2 2 0 0 1 4 0c0 1.5-1.5 2-1.5 3"/>',
	eye: '<path d="M2 12c2.5-4 6-6 10-6s7.5 2 10 6c-2.5 4-6 6-10 6s-7.5-2-10-6z"/><circle cx="12" cy="12" r="3"/>',
	face: '<circle cx="12" cy="12" r="9"/><path d="M8.5 9.5v.5M15.5 9.5v.5M8 16.5l2-1.5 2 1.5 2-1.5 2 1.5"/>',
	family:
		'<circle cx="6.5" cy="6" r="2.5"/><circle cx="17.5" cy="6" r="2.5"/><circle cx="12" cy="13" r="2"/><path d="M2.5 17v-2a4 4 0 0 1 5.5-3.7M21.5 17v-2a4 4 0 0 0-5.5-3.7M8.5 21v-1a3.5 3.5 0 0 1 7 0v1"/>',
	food: '<path d="M3 12h18a9 9 0 0 1-5.5 8.3h-7A9 9 0 0 1 3 12zM9 8.5c-1-1 1-2 0-3.5M13.5 8.5c-1-1 1-2 0-3.5"/>',
	footsteps:
		'<path d="M6 13c-1.5-3-1.5-8 1-8s3 5 1.5 8zM6.5 15.5h2.5c0 2-.5 3-1.3 3s-1.2-1-1.2-3zM15.5 10c-1.5-3-1-7 1-7s3.5 5 1.5 8zM15.5 12.5l2.5.5c-.5 2-1 3-1.8 2.8s-1-1.3-.7-3.3z"/>',
	hand: '<path d="M7 12V6a1.5 1.5 0 0 1 3 0v4-5.5a1.5 1.5 0 0 1 3 0V10 5.5a1.5 1.5 0 0 1 3 0V11 8a1.5 1.5 0 0 1 3 0v6a7 7 0 0 1-7 7c-3 0-4.5-1.5-6-4l-2.5-4.5C3 11 5 10 6 11z"/>',
	heart: '<path d="M12 20C6 16 3 12.5 3 9a4.5 4.5 0 0 1 9-1 4.5 4.5 0 0 1 9 1c0 3.5-3 7-9 11z"/>',
	house: '<path d="M3 11l9-8 9 8M5.5 9v12h13V9M10 21v-6h4v6"/>',
	key: '<circle cx="7.5" cy="12" r="4.5"/><path d="M12 12h9.5v3.5M17.5 12v3"/>',
	letter: '<path d="M5 3h10l4 4v14H5zM15 3v4h4M8 11h8M8 14.5h5M8 18c1.5-2 2.5 1 4 0s2-.5 3 0"/>',
	lock: '<rect x="4.5" y="10.5" width="15" height="10.5" rx="2"/><path d="M8 10.5V7a4 4 0 0 1 8 0v3.5M12 14.5v3"/>',
	passport:
		'<rect x="5" y="2.5" width="14" height="19" rx="2"/><circle cx="12" cy="10" r="4"/><path d="M8 10h8M12 6c-2 2.5-2 5.5 0 8 2-2.5 2-5.5 0-8M9 18h6"/>',
	phone: '<rect x="6.5" y="2.5" width="11" height="19" rx="2"/><path d="M10.5 18.5h3"/>',
	pill: '<rect x="1.5" y="7.5" width="21" height="9" rx="4.5" transform="rotate(-45 12 12)"/><path d="M8.8 8.8l6.4 6.4"/>',
	plane: '<path d="M21 3L3 10.5l6 3zM21 3l-6.5 18-5.5-7.5M9 13.5V20l3-3"/>',
	ring: '<circle cx="12" cy="15" r="6.5"/><path d="M9 8.8L7.5 5.5 9.5 3h5l2 2.5L15 8.8M7.5 5.5h9"/>',
	school: '<path d="M2 9l10-5 10 5-10 5zM6 11.5V17c3.5 2.5 8.5 2.5 12 0v-5.5M22 9v6"/>',
	scissors:
		'<circle cx="6" cy="6.5" r="2.5"/><circle cx="6" cy="17.5" r="2.5"/><path d="M8 8l12 10M8 16L20 6"/>',
	speech: '<path d="M3 4h18v12h-9l-5 4.5V16H3zM12 7.5v3.5M12 13v.3"/>',
	stairs: '<path d="M3 20h5v-5h5v-5h5V5h3M4 10l6-6M6.5 4H10v3.5"/>',
	throat:
		'<path d="M8 2.5c0 4-1 5.5-1 7 0 2 1.5 2.5 1.5 4.5 0 3-5.5 3-5.5 7.5M16 2.5c0 4 1 5.5 1 7 0 2-1.5 2.5-1.5 4.5 0 3 5.5 3 5.5 7.5M3 11.5h7.5M13.5 11.5H21"/>',
	wave: '<path d="M3 10v4h4l5 4.5v-13L7 10zM15.5 9c1.5 2 1.5 4 0 6M18.5 6.5c3 3.5 3 7.5 0 11"/>',
} as const satisfies Record<string, string>;

export type PictogramName = keyof typeof SHAPES;

export const PICTOGRAM_NAMES = Object.keys(SHAPES) as readonly PictogramName[];

/** Whether a name taken from content is one of ours. */
export function isPictogramName(value: string): value is PictogramName {
	return Object.hasOwn(SHAPES, value);
}

// Hidden from screen readers: the sentence beside it says everything, a pictogram only helps to find it.
const OPEN =
	'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24" width="24" height="24" fill="none" stroke="currentColor" stroke-width="1.75" stroke-linecap="round" stroke-linejoin="round" aria-hidden="true" focusable="false">';

/** Whole inline SVGs by name; constant strings of ours, safe to place into a page unescaped. */
export const PICTOGRAMS = Object.fromEntries(
	Object.entries(SHAPES).map(([name, shape]) => [name, `${OPEN}${shape}</svg>`]),
) as Readonly<Record<PictogramName, string>>;
