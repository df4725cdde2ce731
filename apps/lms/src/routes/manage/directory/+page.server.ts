import { loadFrom } from '#lib/server/load.ts';
import type { PageServerLoad } from './$types';

const STATES = ['overdue', 'soon', 'fresh'] as const;

export const load: PageServerLoad = async (event) => {
	const { searchParams } = event.url;
	const search = (searchParams.get('search') ?? '').trim().slice(0, 100);
	const freshness = STATES.find((one) => one === searchParams.get('show'));
	const page = Math.max(1, Math.min(10_000, Math.trunc(Number(searchParams.get('page'))) || 1));
	const list = await loadFrom(event, () =>
		event.locals.api.service.list({ search: search || undefined, freshness, page }),
	);
	const { overdue, soon, fresh } = list.counts;
	const total = freshness ? list.counts[freshness] : overdue + soon + fresh;
	return { ...list, search, show: freshness ?? '', page, total };
};
