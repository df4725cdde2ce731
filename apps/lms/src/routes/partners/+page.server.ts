import { createHash } from 'node:crypto';
import { isWidgetLocale } from '@sleutelwerk/core';
import { archivePath, packagePath, type WidgetManifest } from '@sleutelwerk/widgets';
import { error } from '@sveltejs/kit';
import { AUDIENCES, embedOf, FORMS, WIDGETS, type EmbedChoice } from '#lib/embed/embed-snippet.ts';
import { widgetFiles } from '#lib/server/widgets/index.ts';
import type { PageServerLoad } from './$types';

// A public page runs no script of the framework; the form asks by an ordinary GET.
export const csr = false;

export const load: PageServerLoad = async ({ locals: { context, api }, url }) => {
	const files = widgetFiles(context);
	const text = (await files.read('1/manifest.json', api.service))?.bytes.toString();
	if (!text) error(503, { message: 'error.unexpected' });
	const host = { origin: context.origin, manifest: JSON.parse(text) as WidgetManifest };
	const { version } = host.manifest;
	const languages = languagesIn(host.manifest);
	const choice = choiceOf(url.searchParams, languages);
	const download = async (path: string) => {
		const body = await files.read(path, api.service);
		const sum = body && createHash('sha256').update(body.bytes).digest('hex');
		return { path: `/w/${path}`, sum, kilobytes: Math.ceil((body?.bytes.length ?? 0) / 1000) };
	};
	return {
		choice,
		embeds: FORMS.map((form) => ({ form, ...embedOf({ ...choice, form }, host) })),
		languages,
		origin: host.origin,
		version,
		archive: await download(archivePath('widgets', version)),
		plugin: await download(archivePath('wordpress', version)),
		npm: await download(packagePath(version)),
	};
};

/** The languages there is ready HTML of, in the order of the widgets: a language joins without a line here. */
function languagesIn({ files }: WidgetManifest) {
	return Object.keys(files)
		.map((path) => /^1\/card\.([a-z]+)\.html$/.exec(path)?.[1])
		.filter(isWidgetLocale);
}

/** A wrong value falls back to the first choice, as it does in the widgets. */
function choiceOf(asked: URLSearchParams, languages: readonly string[]): Omit<EmbedChoice, 'form'> {
	const lang = asked.get('in') ?? '';
	const audience = asked.get('audience') ?? '';
	const partner = asked.get('key') ?? '';
	return {
		widget: WIDGETS.find((one) => one === asked.get('widget')) ?? 'card',
		lang: languages.find((one) => one === lang) ?? '',
		audience: AUDIENCES.find((one) => one === audience) ?? '',
		partner: /^[\w-]{1,60}$/.test(partner) ? partner : '',
	};
}
