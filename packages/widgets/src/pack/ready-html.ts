import { directionOf, type WidgetLocale } from '@sleutelwerk/core/locales';
import type { WidgetText } from '@sleutelwerk/content/widgets-text';
import type { WidgetKind } from '../base/ready-html.ts';
import { renderToString } from '../base/render-to-string.ts';

const TAGS: Readonly<Record<WidgetKind, string>> = {
	card: 'sw-signals-card',
	finder: 'sw-help-finder',
	signup: 'sw-webinar-signup',
};

export type ReadyParts = {
	kind: WidgetKind;
	locale: WidgetLocale;
	styles: string;
	/** A Lit template. */
	content: unknown;
	text: WidgetText;
	/** The sentences that the script says itself; the others stand in the markup already. */
	keys: readonly (keyof WidgetText)[];
	unread: boolean;
};

/** The ready HTML of a widget: the element with its content in a closed declarative root, in one language. */
export function readyHtml(parts: ReadyParts): string {
	const { kind, locale, styles, content, unread } = parts;
	const tag = TAGS[kind];
	const text = JSON.stringify(Object.fromEntries(parts.keys.map((key) => [key, parts.text[key]])));
	const base =
		`<div class="sw" part="base" data-sw="${kind}" lang="${locale}" dir="${directionOf(locale)}"` +
		`${unread ? ' data-unread' : ''} data-text="${escapeAttribute(text)}">`;
	const inner = squeeze(renderToString(content));
	return (
		`<${tag} lang="${locale}"><template shadowrootmode="closed">` +
		`<style>${squeezeStyles(styles)}</style>${base}${inner}</div></template></${tag}>\n`
	);
}

/** Indentation of the templates is not content. Runs of white space are one space to a browser too. */
function squeeze(html: string): string {
	return html.replace(/\s+/g, ' ').replace(/> </g, '> <').trim();
}

/** The style as it stands in the page, and as it is hashed. */
export function squeezeStyles(styles: string): string {
	return styles
		.replace(/\/\*[^]*?\*\//g, '')
		.replace(/\n+/g, '')
		.trim();
}

function escapeAttribute(text: string): string {
	return text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');
}
