import { resolveWidgetFile } from '@sleutelwerk/widgets';
import { encodeBody, pickEncoding } from '#lib/server/widgets/encode-body.ts';
import { widgetFiles } from '#lib/server/widgets/index.ts';
import type { RequestHandler } from './$types';

const OPEN = { 'access-control-allow-origin': '*', 'cross-origin-resource-policy': 'cross-origin' } as const;
/** The policy that a frame carries in its own head. */
const OWN_POLICY = /<meta http-equiv="Content-Security-Policy" content="([^"]+)"/;

/** The widgets' files, for every site: no cookie is read, nothing of the request but its path and language counts. */
export const GET: RequestHandler = async ({ params, url, request, locals }) => {
	const resolved = resolveWidgetFile({ path: params.path, lang: url.searchParams.get('lang') });
	if (!resolved) return missing();
	const { context, api } = locals;
	const body = await widgetFiles(context).read(resolved.file, api.service);
	if (!body) return missing();
	const encoding = pickEncoding(request.headers.get('accept-encoding'));
	const etag = `"${body.hash}-${encoding}"`;
	const headers = new Headers({ ...resolved.headers, vary: 'accept-encoding', etag });
	if (request.headers.get('if-none-match')?.includes(etag))
		return new Response(null, { status: 304, headers });
	if (resolved.file.startsWith('1/frame/') && resolved.file.endsWith('.html'))
		headers.set('content-security-policy', framePolicyOf(body.bytes.toString('utf8', 0, 2000)));
	if (encoding !== 'identity') headers.set('content-encoding', encoding);
	const bytes = await encodeBody(body, encoding);
	headers.set('content-length', String(bytes.length));
	return new Response(new Uint8Array(bytes), { headers });
};

/** The frame's own policy again as a header, and that any site may frame it: only a header can say that. */
function framePolicyOf(head: string): string {
	const own = OWN_POLICY.exec(head)?.[1] ?? "default-src 'none'";
	return `${own}; frame-ancestors *`;
}

function missing(): Response {
	return new Response('There is no such file.', {
		status: 404,
		headers: { ...OPEN, 'content-type': 'text/plain; charset=utf-8', 'cache-control': 'public, max-age=60' },
	});
}
