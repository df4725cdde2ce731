import { createHash } from 'node:crypto';
import { directionOf, type WidgetLocale } from '@sleutelwerk/core/locales';
import type { WidgetKind } from '../base/ready-html.ts';

type FrameParts = { kind: WidgetKind; locale: WidgetLocale; ready: string };

const PAGE_STYLE =
	'html{color-scheme:light dark;--sw-select:text}body{margin:0}sw-signals-card,sw-help-finder,sw-webinar-signup{display:block}';

/** Where the frame's script lies, seen from `/w/1/frame/<kind>`. The card types nothing and takes the public one. */
const SCRIPTS: Readonly<Record<WidgetKind, string>> = {
	card: '../card.js',
	finder: 'finder.js',
	signup: 'signup.js',
};

/** The private frame's document: a neutral title, its own strict policy, nothing from anywhere else. */
export function frameDocument({ kind, locale, ready }: FrameParts): string {
	const style = /<style>([^]*?)<\/style>/.exec(ready)?.[1] ?? '';
	const policy = framePolicy([PAGE_STYLE, style], ready.includes('data-sound='));
	return `<!doctype html>
<html lang="${locale}" dir="${directionOf(locale)}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width">
<meta name="referrer" content="no-referrer">
<meta name="robots" content="noindex">
<title>Info</title>
<style>${PAGE_STYLE}</style>
<script defer src="${SCRIPTS[kind]}"></script>
</head>
<body>
${ready}</body>
</html>
`;
}

function framePolicy(styles: readonly string[], isSpoken: boolean): string {
	return [
		"default-src 'none'",
		"script-src 'self'",
		`style-src ${styles.map((style) => `'${sha256(style)}'`).join(' ')}`,
		"connect-src 'self'",
		// Spoken signs are fetched whole and played from memory.
		...(isSpoken ? ['media-src blob:'] : []),
		"base-uri 'none'",
		"form-action 'none'",
		"require-trusted-types-for 'script'",
		"trusted-types lit-html 'allow-duplicates'",
	].join('; ');
}

/** Hash of an inline style as a policy wants it. */
export function sha256(text: string): string {
	return `sha256-${createHash('sha256').update(text).digest('base64')}`;
}
