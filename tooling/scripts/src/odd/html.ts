/** A form of a page as it stands in its HTML. */
export type PageForm = {
	/** Address it is sent to, as the page has it; empty for the page itself. */
	action: string;
	isPost: boolean;
	isMultipart: boolean;
	fields: readonly FormField[];
};
export type FormField = { name: string; value: string; isFile: boolean };

// Enough for HTML that our own server wrote: attributes in double quotes, tags that are closed.
const FORM = /<form\b([^>]*)>([\s\S]*?)<\/form>/g;
const FIELD = /<(input|select|textarea|button)\b([^>]*)>(?:([\s\S]*?)<\/\1>)?/g;
const OPTION = /<option\b([^>]*)>/g;

/** Every form of a page, with what a browser would send if nothing were changed; each choice with each of its values. */
export function formsOf(html: string): PageForm[] {
	return [...html.matchAll(FORM)].map(([, attributes = '', inner = '']) => ({
		action: attributeOf(attributes, 'action') ?? '',
		isPost: /\bmethod="post"/i.test(attributes),
		isMultipart: /multipart\/form-data/.test(attributes),
		fields: [...inner.matchAll(FIELD)].flatMap(([, tag = '', own = '', text = '']) =>
			fieldOf(tag, own, text),
		),
	}));
}

/** Addresses on the same site to which a page leads, without what stands behind `#`. */
export function linksOf(html: string): string[] {
	const found = [...html.matchAll(/<a\b[^>]*\bhref="(\/[^"#]*)/g)].map(([, href = '']) => unescapeHtml(href));
	return [...new Set(found)];
}

function fieldOf(tag: string, attributes: string, text: string): FormField[] {
	const name = attributeOf(attributes, 'name');
	if (!name) return [];
	const isFile = attributeOf(attributes, 'type') === 'file';
	const values =
		tag === 'select'
			? [...text.matchAll(OPTION)].map(([, own = '']) => attributeOf(own, 'value') ?? '')
			: [tag === 'textarea' ? unescapeHtml(text) : (attributeOf(attributes, 'value') ?? '')];
	return values.slice(0, 5).map((value) => ({ name, value, isFile }));
}

function attributeOf(attributes: string, name: string): string | null {
	const value = new RegExp(`(?:^|\\s)${name}="([^"]*)"`).exec(attributes)?.[1];
	return value === undefined ? null : unescapeHtml(value);
}

function unescapeHtml(text: string): string {
	return text
		.replaceAll('&lt;', '<')
		.replaceAll('&gt;', '>')
		.replaceAll('&quot;', '"')
		.replaceAll('&#39;', "'")
		.replaceAll('&amp;', '&');
}
