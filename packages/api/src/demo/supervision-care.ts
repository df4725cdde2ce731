import { encryptField } from '@sleutelwerk/auth';
import { schema } from '@sleutelwerk/db';
import { agreementSeal } from '../supervision/agreement.ts';
import { checkSeal } from '../supervision/wellbeing.ts';
import { dayFrom, personOf, type DemoWorld } from './world.ts';

/**
 * What earlier meetings left: who had which turn, what Layla took along (one done, one still open), and how she was: once
 * for herself, once shared with her trainer.
 */
export async function makeCare(world: DemoWorld, meetings: readonly string[]): Promise<void> {
	const [first, last] = meetings;
	if (!first || !last) throw new Error('the demonstration has no meetings that are over');
	const turns = [
		{ meetingId: first, role: 'brings-in', accountId: personOf(world, 'deelnemer15') },
		{ meetingId: first, role: 'leads', accountId: personOf(world, 'deelnemer16') },
		{ meetingId: first, role: 'keeps-time', accountId: personOf(world, 'keyperson') },
	] as const;
	await world.tx.insert(schema.supervisionRole).values([...turns]);
	await takeAlong(world, {
		meetingId: first,
		text: 'Ik oefen de eerste zin van les 5 hardop.',
		isDone: true,
	});
	await takeAlong(world, {
		meetingId: last,
		text: 'Na een zwaar gesprek loop ik eerst een kwartier buiten.',
		isDone: false,
	});
	await check(world, { daysAgo: 20, given: [4, 3, 4], occasion: 'after', isShared: false });
	await check(world, { daysAgo: 2, given: [3, 2, 4], occasion: 'between', isShared: true });
}

async function takeAlong(
	world: DemoWorld,
	{ meetingId, text, isDone }: { meetingId: string; text: string; isDone: boolean },
): Promise<void> {
	const { tx, random, now } = world;
	const { appKey } = world.app;
	const id = random.id();
	const accountId = personOf(world, 'keyperson');
	await tx.insert(schema.supervisionAgreement).values({
		...{ id, meetingId, accountId },
		sealed: encryptField(text, agreementSeal(appKey, id, accountId)),
		createdAt: dayFrom(now, isDone ? -60 : -20, 20),
		...(isDone ? { state: 'done' as const, lookedAt: dayFrom(now, -20, 19) } : {}),
	});
}

type Given = {
	daysAgo: number;
	given: readonly [number, number, number];
	occasion: 'before' | 'after' | 'between';
	isShared: boolean;
};

async function check(world: DemoWorld, { daysAgo, given, occasion, isShared }: Given): Promise<void> {
	const { tx, random, now, organisations } = world;
	const { appKey } = world.app;
	const id = random.id();
	const accountId = personOf(world, 'keyperson');
	const [strength, rest, distance] = given;
	await tx.insert(schema.wellbeingCheck).values({
		...{ id, accountId, organisationId: organisations.main },
		sealed: encryptField(
			JSON.stringify({ strength, rest, distance, occasion }),
			checkSeal(appKey, id, accountId),
		),
		sharedWith: isShared ? personOf(world, 'trainer') : null,
		createdAt: dayFrom(now, -daysAgo, 20),
	});
}
