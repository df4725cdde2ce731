import { loadCatalogue } from '@sleutelwerk/content/messages';
import { createTranslate } from '@sleutelwerk/core';
import type { RequestEvent } from '@sveltejs/kit';
import { csvHeaders, toCsv } from './csv.ts';
import { loadFrom } from './load.ts';
import { pageOf } from './page-of.ts';

export type StatusPage = Awaited<ReturnType<typeof loadStatus>>;

const STATUSES = ['overdue', 'soon', 'on-track'] as const;

function wishOf(url: URL) {
	const search = url.searchParams.get('search')?.slice(0, 120).trim() ?? '';
	const status = STATUSES.find((one) => one === url.searchParams.get('status')) ?? null;
	return { search, status, input: { ...(search ? { search } : {}), ...(status ? { status } : {}) } };
}

/** How key persons stand, by page, as the address asks for. */
export async function loadStatus(event: RequestEvent) {
	const { search, status, input } = wishOf(event.url);
	const list = await loadFrom(event, () =>
		event.locals.api.supervision.status({ ...input, page: pageOf(event.url) }),
	);
	return { ...list, search, status };
}

/** The same as a file, in the language of the account. */
export async function statusFile(event: RequestEvent): Promise<Response> {
	const { input } = wishOf(event.url);
	const { people, perYear } = await loadFrom(event, () =>
		event.locals.api.supervision.status({ ...input, page: null }),
	);
	const { locale } = event.locals;
	const t = createTranslate(locale, await loadCatalogue(locale));
	const head = ['name', 'attended', 'asked', 'booked', 'status'].map((one) => t(`supervision.csv.${one}`));
	const rows = people.map((one) => [
		one.name,
		String(one.attended),
		String(perYear),
		String(one.booked),
		t(`supervision.status.${one.status}`),
	]);
	return new Response(toCsv([head, ...rows]), { headers: csvHeaders('people.csv') });
}
