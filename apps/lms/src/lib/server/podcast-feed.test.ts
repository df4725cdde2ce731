import { parseRssFeed } from 'feedsmith';
import { expect, it } from 'vitest';
import { podcastFeed, podcastGuid } from './podcast-feed.ts';

it('makes the GUID that the specification gives as its example', () => {
	// podcastindex.org/namespace: podnews.net/rss is 9b024349-ccf0-5f69-a609-6b82873eab3c.
	expect(podcastGuid('https://podnews.net/rss')).toBe('9b024349-ccf0-5f69-a609-6b82873eab3c');
});

it('is an empty channel as long as nothing was recorded, and keeps its markup whatever it is called', () => {
	const feed = podcastFeed({
		origin: 'https://a.example',
		title: 'A & <b>',
		description: '"x"',
		language: 'nl',
		episodes: [],
	});
	expect(feed).toContain('<title>A &amp; &lt;b&gt;</title>');
	expect(feed).toContain('href="https://a.example/listen/feed.xml" rel="self"');
	expect(feed).not.toContain('<item>');
});

it('is read by an independent parser as it was meant, whatever the words', () => {
	const sound = {
		id: '6b0f3a52-9d1e-4c77-8a35-2f4be0c91d16',
		contentType: 'audio/mp4',
		length: 1_234_567,
		seconds: 754,
		publishedAt: new Date('2026-11-01T08:30:00Z'),
	};
	const feed = parseRssFeed(
		podcastFeed({
			...{ origin: 'https://a.example', title: 'Luisteren', description: 'x', language: 'en' },
			episodes: [{ slug: '2', title: 'A <call> & more', summary: '"Two" voices', sound }],
		}),
	);
	expect(feed).toMatchObject({
		title: 'Luisteren',
		language: 'en',
		podcast: { guid: podcastGuid('https://a.example/listen/feed.xml'), locked: { value: true } },
		itunes: { explicit: false, categories: [{ text: 'Education' }] },
	});
	const [item] = feed.items ?? [];
	expect(item).toMatchObject({
		title: 'A <call> & more',
		description: '"Two" voices',
		link: 'https://a.example/listen/2?lang=en',
		guid: { value: sound.id, isPermaLink: false },
		enclosures: [
			{ url: `https://a.example/listen/files/${sound.id}.m4a`, length: 1_234_567, type: 'audio/mp4' },
		],
		itunes: { duration: 754, episode: 2 },
		podcast: {
			transcripts: [{ url: 'https://a.example/listen/files/2.en.txt', type: 'text/plain', language: 'en' }],
			chapters: { url: 'https://a.example/listen/files/2.en.json', type: 'application/json+chapters' },
		},
	});
	expect(new Date(item?.pubDate ?? '')).toEqual(sound.publishedAt);
});
