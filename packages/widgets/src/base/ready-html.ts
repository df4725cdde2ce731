import type { WidgetLocale } from '@sleutelwerk/core/locales';

export type WidgetKind = 'card' | 'finder' | 'signup';

type HtmlPolicy = { createHTML: (html: string) => string };
type PolicyFactory = { createPolicy: (name: string, rules: HtmlPolicy) => HtmlPolicy };

/**
 * Fetches `/w/1/<kind>.<lang>.html` and gives back what stands in its declarative root.
 * Content is never pinned: also a pinned script reads the unversioned folder. Rejects when the host cannot be reached.
 */
export async function fetchReadyContent(from: string, kind: WidgetKind, lang: WidgetLocale): Promise<Node> {
	const answer = await fetch(`${from}/w/1/${kind}.${lang}.html`, {
		credentials: 'omit',
		referrerPolicy: 'no-referrer',
	});
	if (!answer.ok) throw new Error(`${kind}.${lang}.html: ${answer.status}`);
	const box = document.createElement('template');
	box.innerHTML = trust(await answer.text());
	const inner = box.content.querySelector('template');
	if (!inner) throw new Error(`${kind}.${lang}.html holds no template`);
	return inner.content;
}

// The policy bears the name of Lit's own, so that a strict page lists one name (with 'allow-duplicates').
function trust(html: string): string {
	const factory = (globalThis as { trustedTypes?: PolicyFactory }).trustedTypes;
	return factory ? factory.createPolicy('lit-html', { createHTML: (text) => text }).createHTML(html) : html;
}
