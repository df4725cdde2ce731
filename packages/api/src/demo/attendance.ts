import { schema } from '@sleutelwerk/db';
import { LETTERS, type Way } from './ways.ts';
import { personOf, type DemoEnrolment, type DemoWorld } from './world.ts';

type Group = { cohortId: string; trainer: string; ways: readonly Way[] };

/** Marks what lies in the past, a few minutes after each half-day began. */
export async function markPast(world: DemoWorld, { cohortId, trainer, ways }: Group): Promise<void> {
	const { tx, random, now } = world;
	const enrolments = world.enrolments.get(cohortId) ?? [];
	const past = (world.meetings.get(cohortId) ?? []).filter((one) => one.startsAt < now);
	const markedBy = personOf(world, trainer);
	const rows = past.flatMap((meeting, place) =>
		enrolments.flatMap((enrolment) => {
			const letter = ways.find((way) => way.who === enrolment.who)?.attendance[place];
			const state = letter ? LETTERS[letter] : undefined;
			if (!state) return [];
			const at = new Date(meeting.startsAt.getTime() + (4 + random.int(12)) * 60_000);
			const requestId = random.id();
			const ids = { id: random.id(), requestId, meetingId: meeting.id, enrolmentId: enrolment.id };
			return [{ ...ids, state, markedBy, deviceAt: at, serverAt: at }];
		}),
	);
	if (rows.length > 0) await tx.insert(schema.attendanceMark).values(rows);
}

/** The second trainer saw somebody come in who stands as absent: both marks stay, and the page shows them. */
export async function contradict(
	world: DemoWorld,
	{ cohortId, who, by }: { cohortId: string; who: string; by: string },
): Promise<void> {
	const { tx, random, now } = world;
	const enrolment = (world.enrolments.get(cohortId) ?? []).find((one: DemoEnrolment) => one.who === who);
	const meeting = (world.meetings.get(cohortId) ?? []).filter((one) => one.startsAt < now).at(-1);
	if (!enrolment || !meeting) return;
	const at = new Date(meeting.startsAt.getTime() + 2 * 60_000);
	await tx.insert(schema.attendanceMark).values({
		...{ id: random.id(), requestId: random.id(), meetingId: meeting.id, enrolmentId: enrolment.id },
		state: 'late',
		markedBy: personOf(world, by),
		deviceAt: at,
		serverAt: at,
	});
}

/** Somebody came along to the newest half-day without being on its list; a trainer has not said yes or no yet. */
export async function makeWalkIn(world: DemoWorld): Promise<void> {
	const { tx, random, now } = world;
	const meeting = (world.meetings.get(world.cohorts.running) ?? [])
		.filter((one) => one.startsAt < now)
		.at(-1);
	if (!meeting) return;
	const at = new Date(meeting.startsAt.getTime() + 12 * 60_000);
	await tx.insert(schema.walkIn).values({
		...{ id: random.id(), requestId: random.id(), meetingId: meeting.id, firstName: 'Rosa' },
		...{ addedBy: personOf(world, 'cotrainer'), deviceAt: at, serverAt: at },
	});
}
