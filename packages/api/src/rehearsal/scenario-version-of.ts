import type { Tx } from '@sleutelwerk/db';
import { findScenarioVersion } from '@sleutelwerk/db/repo/rehearsal';
import type { App } from '../context.ts';

/** A version of a scenario with its texts; it never changes, because rehearsals are replayed from it. Null where there is none. */
export async function scenarioVersionOf(
	{ shelf }: Pick<App, 'shelf'>,
	tx: Tx,
	id: string,
): ReturnType<typeof findScenarioVersion> {
	return await shelf.get(`scenario/${id}`, () => findScenarioVersion(tx, id));
}
