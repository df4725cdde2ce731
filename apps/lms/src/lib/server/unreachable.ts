import { createHash } from 'node:crypto';
import { loadCatalogue } from '@sleutelwerk/content/messages';
import { createTranslate, directionOf, intlTagOf, pickLocale, type Translate } from '@sleutelwerk/core';
import type { RequestEvent } from '@sveltejs/kit';
import { NEUTRAL_SITE } from '#lib/neutral-page.ts';
import { SECRET_FIELDS } from './form.ts';

/** Seconds after which a new try makes sense. */
const RETRY_AFTER = '5';

// Small and of its own: what is shown when nothing else works needs nothing else.
const STYLE = `body{font:1.125rem/1.5 system-ui,sans-serif;max-width:36rem;margin:0 auto;padding:2rem 1rem;color:#1d1d1b;background:#fff}
button,a{display:inline-block;min-height:44px;box-sizing:border-box;padding:.6rem 1rem;margin-block:.4rem;font:inherit}
button{border:2px solid #1d1d1b;border-radius:.4rem;background:#1d1d1b;color:#fff}
a{color:#1d1d1b}
@media(prefers-color-scheme:dark){body{background:#1d1d1b;color:#fff}a{color:#fff}button{background:#fff;color:#1d1d1b;border-color:#fff}}`;
const STYLE_HASH = createHash('sha256').update(STYLE).digest('base64');

/** What was asked for, or null when it takes longer than so many milliseconds; its failure is the caller's. */
export async function within<Result>(milliseconds: number, asked: Promise<Result>): Promise<Result | null> {
	let timer: NodeJS.Timeout | undefined;
	const late = new Promise<null>((resolve) => {
		timer = setTimeout(() => resolve(null), milliseconds);
	});
	return await Promise.race([asked, late]).finally(() => clearTimeout(timer));
}

/**
 * The answer where not even the session can be looked up, because the database is away: 503 and a sentence. A page
 * without script gets its form back with everything that was typed, to be sent once more; a program and a page with
 * script get a code, and the page stays as it is.
 */
export async function unreachableAnswer(event: RequestEvent): Promise<Response> {
	const { request, url } = event;
	const headers = {
		'retry-after': RETRY_AFTER,
		'cache-control': 'no-store',
		'referrer-policy': 'same-origin',
	};
	if (url.pathname.startsWith('/api/trpc/')) {
		const data = { code: 'SERVICE_UNAVAILABLE', httpStatus: 503, appCode: 'UNAVAILABLE', fields: {} };
		const error = {
			code: -32603,
			message: 'UNAVAILABLE',
			data: { ...data, retryAfter: Number(RETRY_AFTER) },
		};
		return Response.json({ error }, { status: 503, headers });
	}
	// `message` is what Kit's own pages look for, in data and in the answer to a form.
	if (request.headers.has('x-sveltekit-action') || event.isDataRequest)
		return Response.json({ message: 'error.UNAVAILABLE' }, { status: 503, headers });
	const policy = `default-src 'none'; style-src 'sha256-${STYLE_HASH}'; form-action 'self' ${NEUTRAL_SITE}; base-uri 'none'; frame-ancestors 'none'`;
	const html = { 'content-type': 'text/html; charset=utf-8', 'content-security-policy': policy };
	return new Response(await pageOf(event), { status: 503, headers: { ...headers, ...html } });
}

async function pageOf({ request, url }: RequestEvent): Promise<string> {
	// Who it is cannot be asked, so the browser's own wish counts.
	const wishes = (request.headers.get('accept-language') ?? '').split(',').map((one) => one.split(';')[0]);
	const locale = pickLocale(url.searchParams.get('lang'), ...wishes);
	const t = createTranslate(locale, await loadCatalogue(locale));
	const here = escape(`${url.pathname}${url.search}`);
	const body =
		request.method === 'POST'
			? await formAgain(request, { t, here })
			: `<p><a href="${here}">${escape(t('error.openAgain'))}</a></p>`;
	const head = `<meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><meta name="robots" content="noindex">`;
	const title = escape(t('error.title'));
	const exit = `<form method="post" action="/exit"><button>${escape(t('common.exit'))}</button></form>`;
	return `<!doctype html><html lang="${intlTagOf(locale)}" dir="${directionOf(locale)}"><head>${head}<title>${title}</title><style>${STYLE}</style></head><body><main><h1>${title}</h1><p role="alert">${escape(t('error.UNAVAILABLE'))}</p>${body}${exit}</main></body></html>`;
}

/** The form once more, hidden and complete; what must never stand in a page (a password, a file) is one step back. */
async function formAgain(request: Request, { t, here }: { t: Translate; here: string }): Promise<string> {
	const form = await request.formData().catch(() => null);
	const fields = form ? [...form] : [];
	const canRepeat =
		form !== null && fields.every(([name, value]) => typeof value === 'string' && !SECRET_FIELDS.has(name));
	if (!canRepeat) return `<p>${escape(t('error.goBack'))}</p>`;
	const hidden = fields.map(
		([name, value]) => `<input type="hidden" name="${escape(name)}" value="${escape(String(value))}">`,
	);
	return `<form method="post" action="${here}">${hidden.join('')}<button>${escape(t('error.sendAgain'))}</button></form>`;
}

const ENTITIES: Readonly<Record<string, string>> = {
	'&': '&amp;',
	'<': '&lt;',
	'>': '&gt;',
	'"': '&quot;',
	"'": '&#39;',
};

function escape(text: string): string {
	return text.replace(/[&<>"']/g, (sign) => ENTITIES[sign] ?? sign);
}
