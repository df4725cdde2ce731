import { soundFileOf } from '@sleutelwerk/api';
import { isLocale } from '@sleutelwerk/core';
import { error } from '@sveltejs/kit';
import { streamSound } from '#lib/server/sound-file.ts';
import type { RequestEvent, RequestHandler } from './$types';

const SOUND = /^([0-9a-f-]{36})\.(?:mp3|m4a|ogg)$/;
const WORDS = /^(\d{1,4})\.([a-z]{2})\.(txt|json)$/;

/** What podcast programs fetch: sounds, and the words and chapters of an episode. */
export const GET: RequestHandler = async (event) => {
	const [, id] = SOUND.exec(event.params.name) ?? [];
	if (id) {
		const file = await soundFileOf(event.locals.context, id);
		if (file) return streamSound(file, event.request.headers);
	}
	const [, slug, locale, kind] = WORDS.exec(event.params.name) ?? [];
	if (slug && isLocale(locale)) return await words(event, { slug, locale, kind: kind ?? '' });
	error(404, { message: 'error.NOT_FOUND' });
};

type Wish = { slug: string; locale: 'nl' | 'en' | 'ar' | 'tr'; kind: string };

async function words(
	{ locals }: Pick<RequestEvent, 'locals'>,
	{ slug, locale, kind }: Wish,
): Promise<Response> {
	const list = await locals.api.episode.list({ lang: locale });
	const known = list.find((one) => one.slug === slug && one.locale === locale);
	if (!known) error(404, { message: 'error.NOT_FOUND' });
	const episode = await locals.api.episode.show({ slug, lang: locale });
	const headers = { 'cache-control': 'public, max-age=3600', 'access-control-allow-origin': '*' };
	if (kind === 'txt') {
		const lines = episode.chapters.flatMap((chapter) => [
			`${chapter.title}\n`,
			...chapter.lines.map(({ speaker, text }) => `${speaker}: ${text}`),
			'',
		]);
		return new Response([episode.title, '', ...lines].join('\n'), {
			headers: { ...headers, 'content-type': 'text/plain; charset=utf-8', 'content-language': locale },
		});
	}
	// https://github.com/Podcastindex-org/podcast-namespace, JSON chapters 1.2.0
	const chapters = (episode.sound?.starts ?? []).map((startTime, index) => ({
		startTime,
		title: episode.chapters[index]?.title ?? '',
	}));
	return Response.json(
		{ version: '1.2.0', title: episode.title, chapters },
		{ headers: { ...headers, 'content-type': 'application/json+chapters; charset=utf-8' } },
	);
}
