/** Values to look at, of the attributes that take any text. An attribute without one stops the catalogue. */
export const EXAMPLES: Readonly<Record<string, readonly string[]>> = {
	'exit-url': ['https://www.buienradar.nl/', 'javascript:alert(1)'],
	// An address that answers nothing: what a visitor sees when the host is down.
	host: ['https://host.invalid'],
	place: ['Utrecht'],
	webinar: ['0b7cf0a2-6f0e-4f0e-9a51-0a4c3d1f8f02'],
	partner: ['de-linde'],
};
