import { paperOf } from '@sleutelwerk/api';
import { loadCatalogue } from '@sleutelwerk/content/messages';
import { createTranslate, isAppError } from '@sleutelwerk/core';
import type { RequestEvent } from '@sveltejs/kit';

/** Runs what makes a file; an expected failure becomes its status and a sentence. */
export async function fileAnswer(
	event: Pick<RequestEvent, 'locals'>,
	make: () => Promise<Response>,
): Promise<Response> {
	try {
		return await make();
	} catch (error) {
		if (!isAppError(error)) throw error;
		const { locale } = event.locals;
		const t = createTranslate(locale, await loadCatalogue(locale));
		const fieldKey = error.fields.holderName;
		return new Response(`${t(fieldKey ?? `error.${error.code}`)}\n`, {
			status: error.status,
			headers: { 'content-type': 'text/plain; charset=utf-8', 'cache-control': 'no-store' },
		});
	}
}

/** A document for every program. Kept by nobody without asking again: a revocation counts at once. */
export function openJson(document: object): Response {
	return Response.json(document, {
		headers: { 'access-control-allow-origin': '*', 'cache-control': 'no-cache' },
	});
}

/** The paper or picture of a certificate, for whoever may have it. */
export function paperAnswer(event: RequestEvent, format: 'pdf' | 'png'): Promise<Response> {
	return fileAnswer(event, async () => {
		const id = event.params.id ?? '';
		const share = event.url.searchParams.get('share');
		const { bytes, type } = await paperOf(event.locals.context, { id, format, share });
		return new Response(Uint8Array.from(bytes), {
			headers: {
				'content-type': type,
				'content-disposition': `inline; filename="certificate-${id.slice(0, 8)}.${format}"`,
				'cache-control': 'private, no-store',
				'cross-origin-resource-policy': 'same-origin',
				'x-robots-tag': 'noindex',
			},
		});
	});
}
