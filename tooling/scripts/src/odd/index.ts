import { callDoors } from './call-doors.ts';
import type { DoorHouse, Sessions } from './door-house.ts';
import { envelopeDoors } from './envelope-doors.ts';
import { formDoors } from './form-doors.ts';
import { Known } from './known.ts';
import { pageDoors } from './page-doors.ts';
import { rawDoors } from './raw-doors.ts';
import { routesOf } from './routes.ts';
import { tryDoors } from './try-doors.ts';
import { walkPages } from './walk.ts';

export { Sessions, type DoorHouse } from './door-house.ts';

/** Seed of all values; how many are sent to each door; addresses of pages that no link leads to. */
type OddOptions = { seed: number; tries: number; sessions: Sessions; more?: readonly string[] };

/** Sends anything at all to every procedure and every envelope of them; a sentence for each door that does not hold. */
export async function oddCalls(house: DoorHouse, { seed, tries, sessions }: OddOptions): Promise<string[]> {
	const world = { house, sessions, known: new Known(), tries };
	const procedures = await tryDoors(callDoors(world), seed);
	return [...procedures, ...(await tryDoors(envelopeDoors(house, tries), seed))];
}

/** Sends anything at all to every address and every form; a sentence for each door that does not hold. */
export async function oddPages(house: DoorHouse, options: OddOptions): Promise<string[]> {
	const { seed, tries, sessions, more = [] } = options;
	const routes = routesOf();
	const found = await walkPages(house, { routes, sessions, more });
	const world = { house, sessions, routes, found, tries };
	const raw = await tryDoors(rawDoors(house), seed);
	const pages = await tryDoors(pageDoors(world), seed);
	return [...raw, ...pages, ...(await tryDoors(formDoors(world), seed))];
}
