export type Surrounding = {
	name: string;
	lang: string;
	/** Of the page around it. */
	dir: 'ltr' | 'rtl';
	/** Styles of the page; `.page` is the box around the element. */
	style: string;
	/** What a developer should do beside looking, in plain words. */
	note?: string;
};

/** Kinds of pages in which each element is shown. */
export const SURROUNDINGS: Readonly<Record<string, Surrounding>> = {
	rightToLeft: {
		name: 'A page from right to left',
		lang: 'ar',
		dir: 'rtl',
		style: '.page{border-inline-start:6px solid #0f5257;padding-inline-start:1rem}',
	},
	dutchInRightToLeft: {
		name: 'Dutch in a page from right to left',
		lang: 'nl',
		dir: 'rtl',
		style: '.page{border-inline-start:6px solid #0f5257;padding-inline-start:1rem}',
	},
	dark: {
		name: 'A dark page',
		lang: 'nl',
		dir: 'ltr',
		style: '.page{color-scheme:dark;background:#131617;color:#ece7dd;padding:1rem}',
	},
	reset: {
		name: 'A page that resets every style',
		lang: 'nl',
		dir: 'ltr',
		style:
			'.page, .page *{all:unset!important;display:block!important;position:relative!important;font-size:40px!important}',
	},
	houseStyle: {
		name: 'A house style of NL Design System',
		lang: 'nl',
		dir: 'ltr',
		style:
			'.page{--utrecht-document-font-family:Georgia,serif;--utrecht-button-primary-action-background-color:#7a2d0c;--utrecht-button-border-radius:0}',
	},
	forcedColours: {
		name: 'Forced colours',
		lang: 'nl',
		dir: 'ltr',
		style: '.page{padding:1rem}',
		note: 'Turn on forced colours: in Chromium under developer tools, Rendering, "Emulate CSS media feature forced-colors"; in Windows by Alt + Shift + PrtScn.',
	},
	strictPolicy: {
		name: 'A strict Content Security Policy',
		lang: 'nl',
		dir: 'ltr',
		style: '.page{padding:1rem}',
		note: "A page with require-trusted-types-for 'script' needs: trusted-types lit-html 'allow-duplicates'; style-src with the hash under `styles` in manifest.json; script-src and connect-src with the host; frame-src with the host for the sign-up. apps/partner-demo is such a page.",
	},
};
