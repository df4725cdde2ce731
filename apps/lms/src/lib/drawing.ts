import { DRAWINGS, type DrawingName } from '@sleutelwerk/design/drawings';

type HtmlPolicy = { createHTML: (html: string) => string };
type PolicyFactory = { createPolicy: (name: string, rules: HtmlPolicy) => HtmlPolicy };

// A name is given out once a page.
let policy: HtmlPolicy | undefined;

/**
 * One of our own drawings for `{@html}`. Where the browser has Trusted Types, text becomes HTML only through a named
 * policy; this one never gets anything but a drawing of `packages/design`, by its name.
 */
export function drawingOf(name: DrawingName): string {
	const factory = (globalThis as { trustedTypes?: PolicyFactory }).trustedTypes;
	const svg = DRAWINGS[name];
	if (!factory) return svg;
	policy ??= factory.createPolicy('own-drawings', { createHTML: ownDrawing });
	return policy.createHTML(svg);
}

function ownDrawing(svg: string): string {
	if (!Object.values(DRAWINGS).includes(svg)) throw new TypeError('not a drawing of ours');
	return svg;
}
