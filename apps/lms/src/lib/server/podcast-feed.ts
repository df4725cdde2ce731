import { createHash } from 'node:crypto';

type Channel = {
	/** The public address without a slash at its end. */
	origin: string;
	title: string;
	description: string;
	language: string;
};

/** Namespace of podcast GUIDs (podcastindex.org), which are UUIDs of version 5 over the feed's address. */
const GUID_NAMESPACE = 'ead4c236-bf58-58c6-a2c6-a6b28d128cb6';

/** The podcast as RSS 2.0. No episode has been recorded yet, so it holds none. */
export function podcastFeed({ origin, title, description, language }: Channel): string {
	const address = `${origin}/listen/feed.xml`;
	return `<?xml version="1.0" encoding="UTF-8"?>
<rss version="2.0" xmlns:atom="http://www.w3.org/2005/Atom" xmlns:podcast="https://podcastindex.org/namespace/1.0">
<channel>
<title>${escapeXml(title)}</title>
<link>${escapeXml(`${origin}/listen`)}</link>
<description>${escapeXml(description)}</description>
<language>${language}</language>
<atom:link href="${escapeXml(address)}" rel="self" type="application/rss+xml"/>
<podcast:guid>${podcastGuid(address)}</podcast:guid>
<podcast:locked>yes</podcast:locked>
</channel>
</rss>
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
