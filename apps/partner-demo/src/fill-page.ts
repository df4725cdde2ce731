import type { Manifest, WidgetHost } from './widget-host.ts';

type Fill = { widgets: WidgetHost; lmsOrigin: string; manifest: Manifest };

/**
 * Fills a page's marks: `{{lmsOrigin}}`, `{{ready:card:nl}}` (ready HTML) and `{{script:card}}` (a pinned script with its
 * integrity, or the newest one as long as the host has not said what is pinned).
 */
export async function fillPage(page: string, fill: Fill): Promise<string> {
	const ready = new Map<string, string>();
	for (const [mark, kind, lang] of page.matchAll(/\{\{ready:(card|finder):([a-z]+)\}\}/g)) {
		if (kind === 'card' || kind === 'finder')
			ready.set(mark, await fill.widgets.readyHtml(kind, lang ?? 'nl'));
	}
	return page
		.replace(/\{\{ready:[^}]+\}\}/g, (mark) => ready.get(mark) ?? '')
		.replace(/\{\{script:([a-z]+)\}\}/g, (_mark, name: string) => scriptTag(name, fill))
		.replaceAll('{{lmsOrigin}}', fill.lmsOrigin);
}

function scriptTag(name: string, { lmsOrigin, manifest }: Fill): string {
	const pinned = `${manifest.version}/${name}.js`;
	const integrity = manifest.files[pinned]?.integrity;
	return integrity
		? `<script type="module" src="${lmsOrigin}/w/${pinned}" integrity="${integrity}" crossorigin="anonymous"></script>`
		: `<script type="module" src="${lmsOrigin}/w/1/${name}.js"></script>`;
}
