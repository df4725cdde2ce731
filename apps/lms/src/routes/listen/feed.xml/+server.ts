import { loadCatalogue } from '@sleutelwerk/content/messages';
import { createTranslate } from '@sleutelwerk/core';
import { podcastFeed } from '#lib/server/podcast-feed.ts';
import type { RequestHandler } from './$types';

/** The podcast's feed, for podcast programs. Its title says nothing that a list of subscriptions should not show. */
export const GET: RequestHandler = async ({ locals }) => {
	const { locale, context, api } = locals;
	const t = createTranslate(locale, await loadCatalogue(locale));
	const episodes = await api.episode.list({ lang: locale });
	const feed = podcastFeed({
		origin: context.origin,
		title: t('episode.title'),
		description: t('episode.lead'),
		language: locale,
		// A feed is in one language: sound of another one is not in it.
		episodes: episodes.flatMap(({ sound, ...episode }) =>
			sound?.locale === locale ? [{ ...episode, sound }] : [],
		),
	});
	return new Response(feed, {
		headers: {
			'content-type': 'application/rss+xml; charset=utf-8',
			'cache-control': 'public, max-age=3600',
			'access-control-allow-origin': '*',
		},
	});
};
