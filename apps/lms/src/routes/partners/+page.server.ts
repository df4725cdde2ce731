import { LOCALES } from '@sleutelwerk/core';
import type { WidgetManifest } from '@sleutelwerk/widgets';
import { error } from '@sveltejs/kit';
import { AUDIENCES, embedOf, FORMS, WIDGETS, type EmbedChoice } from '#lib/embed/embed-snippet.ts';
import { readyHtml } from '#lib/server/widgets/index.ts';
import type { PageServerLoad } from './$types';

// A public page runs no script of the framework; the form asks by an ordinary GET.
export const csr = false;

export const load: PageServerLoad = async ({ locals, url }) => {
	const choice = choiceOf(url.searchParams);
	const manifest = await readyHtml(locals, () => '1/manifest.json');
	if (!manifest) error(503, { message: 'error.unexpected' });
	const host = { origin: locals.context.origin, manifest: JSON.parse(manifest) as WidgetManifest };
	return { choice, embed: embedOf(choice, host), origin: host.origin, version: host.manifest.version };
};

/** A wrong value falls back to the first choice, as it does in the widgets. */
function choiceOf(asked: URLSearchParams): EmbedChoice {
	const lang = asked.get('in') ?? '';
	const audience = asked.get('audience') ?? '';
	const partner = asked.get('key') ?? '';
	return {
		widget: WIDGETS.find((one) => one === asked.get('widget')) ?? 'card',
		form: FORMS.find((one) => one === asked.get('form')) ?? 'element',
		lang: LOCALES.find((one) => one === lang) ?? '',
		audience: AUDIENCES.find((one) => one === audience) ?? '',
		partner: /^[\w-]{1,60}$/.test(partner) ? partner : '',
	};
}
