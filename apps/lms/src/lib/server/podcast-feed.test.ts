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
	});
	expect(feed).toContain('<title>A &amp; &lt;b&gt;</title>');
	expect(feed).toContain('href="https://a.example/listen/feed.xml" rel="self"');
	expect(feed).not.toContain('<item>');
});
