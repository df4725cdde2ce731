import type { Direction, WidgetLocale } from '@sleutelwerk/core';

type Parts = {
	lang: WidgetLocale;
	direction: Direction;
	title: string;
	preview: string;
	body: readonly string[];
	button: { label: string; link: string };
	closing: readonly string[];
};

const PAGE = 'margin:0;padding:24px 16px;background:#fbf8f3;color:#1d1b18;color-scheme:light dark';
const COLUMN =
	'max-width:34em;margin:0 auto;font:18px/1.5 system-ui,-apple-system,"Segoe UI",Roboto,sans-serif';
const BUTTON =
	'display:inline-block;padding:12px 20px;border-radius:6px;background:#1f5c57;color:#ffffff;text-decoration:none';
// Shown in the list of a mail program beside the subject, not in the message.
const HIDDEN = 'display:none;max-height:0;overflow:hidden';

/** A message as HTML: one column, no picture, no style sheet, nothing that is fetched from anywhere. */
export function htmlOf({ lang, direction, title, preview, body, button, closing }: Parts): string {
	const link = escapeHtml(button.link);
	return [
		'<!doctype html>',
		`<html lang="${lang}" dir="${direction}">`,
		'<head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1">',
		'<meta name="color-scheme" content="light dark"><meta name="referrer" content="no-referrer">',
		`<title>${escapeHtml(title)}</title></head>`,
		`<body dir="${direction}" style="${escapeHtml(PAGE)}">`,
		`<div style="${HIDDEN}">${escapeHtml(preview)}</div>`,
		`<div lang="${lang}" dir="${direction}" style="${escapeHtml(COLUMN)}">`,
		...body.map((line) => `<p style="margin:0 0 16px">${escapeHtml(line)}</p>`),
		`<p style="margin:0 0 8px"><a href="${link}" rel="noreferrer" style="${BUTTON}">${escapeHtml(button.label)}</a></p>`,
		`<p style="margin:0 0 16px;font-size:15px;overflow-wrap:anywhere"><bdi dir="ltr">${link}</bdi></p>`,
		...closing.map((line) => `<p style="margin:0 0 8px;font-size:15px">${escapeHtml(line)}</p>`),
		'</div></body></html>',
		'',
	].join('\n');
}

const ENTITIES: Readonly<Record<string, string>> = {
	'&': '&amp;',
	'<': '&lt;',
	'>': '&gt;',
	'"': '&quot;',
	"'": '&#39;',
};

function escapeHtml(text: string): string {
	return text.replace(/[&<>"']/g, (sign) => ENTITIES[sign] ?? sign);
}
