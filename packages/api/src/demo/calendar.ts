import { hashLinkToken } from '@sleutelwerk/auth';
import { putCalendarToken } from '@sleutelwerk/db/repo/calendar';
import { personOf, type DemoWorld } from './world.ts';

/** Gives a few people a calendar feed whose address a tester can read in `demo.json`. */
export async function makeCalendars(world: DemoWorld): Promise<void> {
	const told: Record<string, string> = {};
	for (const who of ['trainee', 'keyperson', 'trainer', 'other.trainee']) {
		const token = world.random.id().replaceAll('-', '');
		told[who] = token;
		await putCalendarToken(world.tx, {
			accountId: personOf(world, who),
			tokenHash: hashLinkToken(token),
			createdAt: world.now,
		});
	}
	world.told.calendars = told;
}
