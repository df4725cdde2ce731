import { createHash } from 'node:crypto';

type FeedEpisode = {
	slug: string;
	title: string;
	summary: string;
	sound: { id: string; contentType: string; length: number; seconds: number; publishedAt: Date | null };
};

type Channel = {
	/** The public address without a slash at its end. */
	origin: string;
	title: string;
	description: string;
	language: string;
	episodes: readonly FeedEpisode[];
};

/** Namespace of podcast GUIDs (podcastindex.org), which are UUIDs of version 5 over the feed's address. */
const GUID_NAMESPACE = 'ead4c236-bf58-58c6-a2c6-a6b28d128cb6';
const ENDINGS: Readonly<Record<string, string>> = {
	'audio/mpeg': 'mp3',
	'audio/mp4': 'm4a',
	'audio/ogg': 'ogg',
};

/** The address of a sound below the origin; podcast programs want an ending. */
export function soundPath({ id, contentType }: { id: string; contentType: string }): string {
	return `/listen/files/${id}.${ENDINGS[contentType] ?? 'bin'}`;
}

/** The podcast as RSS 2.0, with the namespaces of iTunes and of podcasting 2.0. Only what was recorded is an item. */
export function podcastFeed({ origin, title, description, language, episodes }: Channel): string {
	const address = `${origin}/listen/feed.xml`;
	return `<?xml version="1.0" encoding="UTF-8"?>
<rss version="2.0" xmlns:atom="http://www.w3.org/2005/Atom" xmlns:itunes="http://www.itunes.com/dtds/podcast-1.0.dtd" xmlns:podcast="https://podcastindex.org/namespace/1.0">
<channel>
<title>${escapeXml(title)}</title>
<link>${escapeXml(`${origin}/listen`)}</link>
<description>${escapeXml(description)}</description>
<language>${language}</language>
<itunes:author>${escapeXml(title)}</itunes:author>
<itunes:category text="Education"/>
<itunes:explicit>false</itunes:explicit>
<atom:link href="${escapeXml(address)}" rel="self" type="application/rss+xml"/>
<podcast:guid>${podcastGuid(address)}</podcast:guid>
<podcast:locked>yes</podcast:locked>
${episodes.map((episode) => itemOf(episode, { origin, language })).join('')}</channel>
</rss>
`;
}

function itemOf(
	{ slug, title, summary, sound }: FeedEpisode,
	{ origin, language }: Pick<Channel, 'origin' | 'language'>,
): string {
	const page = `${origin}/listen/${slug}${language === 'nl' ? '' : `?lang=${language}`}`;
	const files = `${origin}/listen/files/${slug}.${language}`;
	const at = (sound.publishedAt ?? new Date(0)).toUTCString();
	return `<item>
<title>${escapeXml(title)}</title>
<link>${escapeXml(page)}</link>
<description>${escapeXml(summary)}</description>
<guid isPermaLink="false">${sound.id}</guid>
<pubDate>${at}</pubDate>
<enclosure url="${escapeXml(origin + soundPath(sound))}" length="${sound.length}" type="${sound.contentType}"/>
<itunes:duration>${sound.seconds}</itunes:duration>
<itunes:episode>${Number(slug)}</itunes:episode>
<itunes:explicit>false</itunes:explicit>
<podcast:transcript url="${escapeXml(`${files}.txt`)}" type="text/plain" language="${language}"/>
<podcast:chapters url="${escapeXml(`${files}.json`)}" type="application/json+chapters"/>
</item>
`;
}

/** The GUID of a feed: over its address without protocol and closing slashes. */
export function podcastGuid(address: string): string {
	const namespace = Buffer.from(GUID_NAMESPACE.replaceAll('-', ''), 'hex');
	const name = address.replace(/^\w+:\/\//, '').replace(/\/+$/, '');
	const hash = createHash('sha1').update(namespace).update(name).digest().subarray(0, 16);
	hash.writeUInt8((hash.readUInt8(6) & 0x0f) | 0x50, 6);
	hash.writeUInt8((hash.readUInt8(8) & 0x3f) | 0x80, 8);
	return hash.toString('hex').replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
}

function escapeXml(text: string): string {
	return text
		.replaceAll('&', '&amp;')
		.replaceAll('<', '&lt;')
		.replaceAll('>', '&gt;')
		.replaceAll('"', '&quot;');
}
