import { SERVICES } from '@sleutelwerk/content/services';
import { buildMap, generateServices } from '@sleutelwerk/directory';
import { resolveWidgetFile } from '../serve/resolve-widget-file.ts';
import { buildWidgetFiles } from '../pack/widget-files.ts';
import { spokenCard } from './spoken-card.ts';
import { WEBINARS } from './webinars.ts';

/** One request as an eavesdropper would note it. */
export type NotedRequest = { method: string; url: string; headers: string; body: string };

/** The little of a Koa context that is needed here. */
type Context = {
	req: AsyncIterable<Buffer> & { headers: NodeJS.Dict<string | string[]> };
	method: string;
	path: string;
	url: string;
	query: NodeJS.Dict<string | string[]>;
	status: number;
	body: unknown;
	set: (headers: Record<string, string>) => void;
};

/** The lms as far as a widget sees it: its files, its public procedures, and a list of all that was asked. */
export async function testHost(): Promise<(context: Context, next: () => Promise<void>) => Promise<void>> {
	const local = generateServices(40, 7);
	const map = buildMap([...SERVICES, ...local], new Date('2026-11-22T12:00:00Z'));
	const files = await buildWidgetFiles(map);
	const spoken = new Map([...files, ...spokenCard(map)]);
	const noted: NotedRequest[] = [];
	return async (context, next) => {
		if (context.path === '/noted') {
			context.body = JSON.stringify(noted.splice(0));
			return;
		}
		const path = context.path.replace(VISIT, '');
		const isWidget = path.startsWith('/w/');
		if (!isWidget && !path.startsWith('/api/')) return next();
		noted.push(await note(context));
		if (isWidget) serveFile(path, context, context.path.startsWith('/spoken-') ? spoken : files);
		else answerCall(path, context);
	};
}

// The test runner lets browsers keep what it serves for a year: each visit gets addresses of its own.
const VISIT = /^\/(?:visit|spoken)-\d+(?=\/)/;

async function note(context: Context): Promise<NotedRequest> {
	const chunks: Buffer[] = [];
	for await (const chunk of context.req) chunks.push(chunk);
	const { cookie, referer, range, 'content-type': type } = context.req.headers;
	const headers = JSON.stringify({ cookie, referer, range, type });
	return {
		method: context.method,
		url: context.url.replace(VISIT, ''),
		headers,
		body: Buffer.concat(chunks).toString(),
	};
}

function serveFile(path: string, context: Context, files: ReadonlyMap<string, string | Buffer>): void {
	const { lang } = context.query;
	const found = resolveWidgetFile({
		path: path.slice('/w/'.length),
		lang: typeof lang === 'string' ? lang : null,
	});
	const body = found && files.get(found.file);
	if (!found || body === undefined) {
		context.status = 404;
		return;
	}
	context.set({ ...found.headers, 'cache-control': 'no-store' });
	context.body = body;
}

function answerCall(path: string, context: Context): void {
	context.set({ 'content-type': 'application/json', 'access-control-allow-origin': '*' });
	const data = path.endsWith('webinar.list')
		? WEBINARS
		: { state: 'confirmed', place: null, code: '7KQM-2XDA' };
	context.body = JSON.stringify({ result: { data } });
}
