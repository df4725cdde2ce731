import { DRAWINGS, type DrawingName } from '@sleutelwerk/design/drawings';

type HtmlPolicy = { createHTML: (html: string) => string };
type PolicyFactory = { createPolicy: (name: string, rules: HtmlPolicy) => HtmlPolicy };

/**
 * One of our own drawings for `{@html}`. Where the browser has Trusted Types, text becomes HTML only through a named
 * policy; this one never gets anything but a drawing of `packages/design`, by its name.
 */
export function drawingOf(name: DrawingName): string {
	const factory = (globalThis as { trustedTypes?: PolicyFactory }).trustedTypes;
	const svg = DRAWINGS[name];
	return factory ? factory.createPolicy('own-drawings', { createHTML: () => svg }).createHTML(svg) : svg;
}
