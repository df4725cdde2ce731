import { hashLinkToken } from '@sleutelwerk/auth';
import { schema } from '@sleutelwerk/db';
import { dayFrom, personOf, type DemoWorld } from './world.ts';

/** Invitations of each kind; their secrets stand in `demo.json`, which only the demonstration has. */
export async function makeInvitations(world: DemoWorld): Promise<void> {
	const { now, organisations, cohorts } = world;
	const [ahead, past] = [dayFrom(now, 14), dayFrom(now, -1)];
	const plans = {
		trainee: { role: 'trainee', cohortId: cohorts.open, usesLeft: 20, expiresAt: ahead },
		running: { role: 'trainee', cohortId: cohorts.running, usesLeft: 5, expiresAt: ahead },
		trainer: { role: 'trainer', cohortId: null, usesLeft: 1, expiresAt: ahead },
		used: { role: 'trainee', cohortId: cohorts.open, usesLeft: 0, expiresAt: ahead },
		expired: { role: 'trainee', cohortId: cohorts.open, usesLeft: 1, expiresAt: past },
	} as const;
	const told: Record<string, string> = {};
	for (const [name, plan] of Object.entries(plans)) {
		const token = world.random.id().replaceAll('-', '');
		told[name] = token;
		await world.tx.insert(schema.invitation).values({
			...plan,
			id: world.random.id(),
			organisationId: organisations.main,
			tokenHash: hashLinkToken(token),
			madeBy: personOf(world, plan.role === 'trainer' ? 'coordinator' : 'trainer'),
			createdAt: dayFrom(now, -7),
		});
	}
	world.told.invitations = told;
}
