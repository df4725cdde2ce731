import type { Role } from '@sleutelwerk/db/schema';
import { askDoor, type DoorHouse, type Sessions } from './door-house.ts';
import { formsOf, linksOf, type PageForm } from './html.ts';
import { routeAt, type Route } from './routes.ts';

/** A page that exists, as whoever may see it, with its forms. */
export type FoundPage = { route: Route; path: string; role: Role | null; forms: readonly PageForm[] };

/** Where a walk begins and how far it goes; addresses of pages no link leads to can be given. */
type WalkOptions = { routes: readonly Route[]; sessions: Sessions; more: readonly string[] };

const HOMES: readonly (readonly [Role | null, readonly string[]])[] = [
	[
		null,
		[
			'/',
			'/card',
			'/find',
			'/events',
			'/listen',
			'/verify',
			'/partners',
			'/login',
			'/login/link',
			'/login/code',
		],
	],
	['trainee', ['/learn', '/account', '/learn/practice', '/learn/offline', '/learn/words']],
	['key-person', ['/learn', '/learn/supervision', '/learn/activities', '/learn/toolkit']],
	['trainer', ['/train', '/account']],
	['coordinator', ['/manage', '/account']],
	['partner', ['/partners', '/account']],
	['admin', ['/manage/people', '/manage/status']],
];
// Two addresses of a route for each person: pages of the same kind hold the same forms.
const OF_A_ROUTE = 2;

/** Walks from each person's home along the links and gives two pages of each route, with the forms that stand there. */
export async function walkPages(house: DoorHouse, options: WalkOptions): Promise<FoundPage[]> {
	const found: FoundPage[] = [];
	// One after the other: a walk is no rush.
	for (const [role, starts] of HOMES)
		found.push(...(await walkAs(house, options, { role, starts: [...starts, ...options.more] })));
	return found;
}

type Start = { role: Role | null; starts: readonly string[] };

async function walkAs(house: DoorHouse, { routes, sessions }: WalkOptions, { role, starts }: Start) {
	const found: FoundPage[] = [];
	const waiting = [...starts];
	const seen = new Set<string>();
	const counts = new Map<string, number>();
	const headers = role ? await sessions.headersOf(role) : {};
	for (let path = waiting.shift(); path !== undefined; path = waiting.shift()) {
		const route = routeAt(routes, new URL(path, house.origin).pathname);
		const count = counts.get(route?.id ?? '') ?? 0;
		if (!route || seen.has(path) || count >= OF_A_ROUTE || route.id === '/exit') continue;
		seen.add(path);
		const { status, text } = await askDoor(house, { path, headers });
		if (status !== 200) continue;
		counts.set(route.id, count + 1);
		found.push({ route, path, role, forms: formsOf(text) });
		waiting.push(...linksOf(text));
	}
	return found;
}
