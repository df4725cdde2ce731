import type { Role } from '@sleutelwerk/db/schema';
import fc from 'fast-check';
import { askDoor, type Asked, type DoorHouse, type Sessions } from './door-house.ts';
import { oddText } from './odd-values.ts';
import { addressOf, parametersOf, patternOf, type Route } from './routes.ts';
import { doorOf, type Door } from './try-doors.ts';
import type { FoundPage } from './walk.ts';

export type PageWorld = {
	house: DoorHouse;
	sessions: Sessions;
	routes: readonly Route[];
	found: readonly FoundPage[];
	tries: number;
};

/** Parts of an address that cannot be decoded, or mean something to a path. */
const UNDECODABLE = [
	'%',
	'%E0%A4%A',
	'%00',
	'%c0%af',
	'..%2f..%2f',
	'%2e%2e',
	'%ff%fe',
	'%u0041',
	'%ED%A0%80',
] as const;
const METHODS = ['HEAD', 'OPTIONS', 'PUT', 'PATCH', 'DELETE', 'PROPFIND', 'POST'] as const;
const COOKIES = [
	'session=',
	'session=%E0%A4%A',
	'session=a; session=b; session=c',
	`session=${'a'.repeat(4_000)}`,
	`${'x=y; '.repeat(1_000)}`,
	'=;=;;',
	'session="\\"',
	'session=%00',
	'session={"a":1}',
	'lang=%',
] as const;

/** Every route with parameters, queries, cookies and methods that no link of ours leads to. */
export function pageDoors(world: PageWorld): Door[] {
	return world.routes.flatMap((route) => [addressDoor(route, world), ...methodDoor(route, world)]);
}

function addressDoor(route: Route, { house, sessions, found, tries }: PageWorld): Door {
	const names = parametersOf(route.id);
	const values = fc.record({
		role: fc.constantFrom(...rolesOf(route, found)),
		parts: fc.tuple(...names.map((name) => partOf(name, route, found))),
		query: queryOf(route),
		cookie: fc.oneof(
			{ weight: 6, arbitrary: fc.constant(null) },
			{ weight: 1, arbitrary: fc.constantFrom(...COOKIES) },
		),
	});
	return doorOf(
		{ name: `address ${route.id}`, tries: names.length > 0 ? tries * 2 : tries },
		() => values,
		async ({ role, parts, query, cookie }) => {
			let at = 0;
			const path = `${addressOf(route.id, () => parts[at++] ?? 'x')}${query}`;
			await askAs({ house, sessions }, cookie === null ? role : null, {
				path,
				...(cookie === null ? {} : { headers: { cookie } }),
			});
		},
	);
}

function methodDoor(route: Route, { house, sessions, found, tries }: PageWorld): Door[] {
	const path = found.find((page) => page.route === route)?.path ?? addressOf(route.id, () => 'x');
	const values = fc.record({
		role: fc.constantFrom(...rolesOf(route, found)),
		method: fc.constantFrom(...METHODS),
		type: fc.constantFrom(
			'application/json',
			'text/plain',
			'multipart/form-data',
			'application/x-www-form-urlencoded',
			'',
		),
	});
	return [
		doorOf(
			{ name: `methods of ${route.id}`, tries },
			() => values,
			({ role, method, type }) =>
				askAs({ house, sessions }, role, {
					path,
					method,
					...(type ? { headers: { 'content-type': type } } : {}),
				}),
		),
	];
}

/** Asks as somebody, and notices when her session is gone. */
export async function askAs(
	{ house, sessions }: Pick<PageWorld, 'house' | 'sessions'>,
	role: Role | null,
	asked: Asked,
): Promise<void> {
	const session = role ? await sessions.headersOf(role) : {};
	const answer = await askDoor(house, { ...asked, headers: { ...asked.headers, ...session } });
	if (role) sessions.notice(role, answer);
}

/** Whoever was let in where somebody walked; by the folder elsewhere. */
export function rolesOf(
	{ id }: Route,
	found: readonly FoundPage[],
): readonly [Role | null, ...(Role | null)[]] {
	const [first, ...more] = [...new Set(found.filter(({ route }) => route.id === id).map(({ role }) => role))];
	if (first !== undefined) return [first, ...more];
	if (id.startsWith('/train')) return ['trainer'];
	if (id.startsWith('/manage')) return ['coordinator', 'admin'];
	return id.startsWith('/learn') ? ['trainee', 'key-person'] : ['trainee', null];
}

// What stood there on a page that exists, else anything: so that of two parameters one can be right and one odd.
function partOf(name: string, { id }: Route, found: readonly FoundPage[]): fc.Arbitrary<string> {
	const known = found
		.map(({ path }) => patternOf(id).exec(path.split('?')[0] ?? '')?.groups?.[name])
		.filter((value) => value !== undefined);
	const odd = fc.oneof(
		oddText.map((text) => encodeURIComponent(text.toWellFormed()) || 'x'),
		fc.constantFrom(...UNDECODABLE),
		fc.uuid(),
		fc.integer().map(String),
	);
	return known.length === 0
		? odd
		: fc.oneof({ weight: 1, arbitrary: fc.constantFrom(...known) }, { weight: 1, arbitrary: odd });
}

function queryOf({ words }: Route): fc.Arbitrary<string> {
	const names = fc.constantFrom('lang', 'back', 'page', 'q', 'x', ...words);
	const values = fc.oneof(
		oddText.map((text) => encodeURIComponent(text.toWellFormed())),
		fc.constantFrom(...UNDECODABLE),
	);
	const pairs = fc.array(fc.tuple(names, values), { maxLength: 5 });
	return fc.oneof(
		{
			weight: 10,
			arbitrary: pairs.map((list) =>
				list.length > 0 ? `?${list.map((pair) => pair.join('=')).join('&')}` : '',
			),
		},
		{
			weight: 1,
			arbitrary: fc.constantFrom(`?q=${'a'.repeat(100_000)}`, `?${'&'.repeat(5_000)}`, '?%', '?=&='),
		},
	);
}
