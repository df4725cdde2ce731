import { dayIn, HOME_ZONE, momentIn } from '@sleutelwerk/core';
import { schema } from '@sleutelwerk/db';
import type { EnrolmentState } from '@sleutelwerk/db/schema';
import { dayFrom, personOf, type DemoWorld } from './world.ts';

type CohortPlan = {
	key: keyof DemoWorld['cohorts'];
	organisationId: string;
	name: string;
	capacity: number;
	state: 'open' | 'running' | 'finished';
	trainers: readonly string[];
	/** Days from now to the first of the six half-days, two weeks apart. */
	firstMeeting: number;
	people: readonly string[];
};

const crowd = (from: number, until: number) =>
	Array.from({ length: until - from + 1 }, (_, i) => `deelnemer${from + i}`);

/** A running group of sixteen, a finished one, one with a single seat left, and the other organisation's. */
export async function makeCohorts(world: DemoWorld): Promise<void> {
	const { main, other } = world.organisations;
	const plans: CohortPlan[] = [
		{
			key: 'running',
			organisationId: main,
			name: 'Groep Najaar',
			capacity: 16,
			state: 'running',
			trainers: ['trainer', 'cotrainer'],
			// Five half-days are over, the sixth is the day after tomorrow.
			firstMeeting: -68,
			people: ['trainee', 'finished', ...crowd(1, 14)],
		},
		{
			key: 'finished',
			organisationId: main,
			name: 'Groep Voorjaar',
			capacity: 16,
			state: 'finished',
			trainers: ['trainer'],
			firstMeeting: -290,
			people: ['keyperson', ...crowd(15, 25)],
		},
		{
			key: 'open',
			organisationId: main,
			name: 'Groep Winter',
			capacity: 4,
			state: 'open',
			trainers: ['trainer'],
			firstMeeting: 34,
			people: crowd(26, 28),
		},
		{
			key: 'other',
			organisationId: other,
			name: 'Groep Zuid',
			capacity: 12,
			state: 'running',
			trainers: ['other.trainer'],
			firstMeeting: -15,
			people: ['other.trainee'],
		},
	];
	for (const plan of plans) await makeCohort(world, plan);
}

/** Ten o'clock by the clocks in the Netherlands, in summer and in winter. */
function atTen(at: Date): Date {
	return momentIn(HOME_ZONE, dayIn(HOME_ZONE, at), '10:00') ?? at;
}

async function makeCohort(world: DemoWorld, plan: CohortPlan): Promise<void> {
	const { tx, random, now, courseVersionId } = world;
	const id = random.id();
	world.cohorts[plan.key] = id;
	const createdAt = dayFrom(now, plan.firstMeeting - 30);
	const { organisationId, name, capacity, state } = plan;
	await tx
		.insert(schema.cohort)
		.values({ id, organisationId, courseVersionId, name, capacity, state, createdAt });
	await tx
		.insert(schema.cohortTrainer)
		.values(plan.trainers.map((who) => ({ cohortId: id, accountId: personOf(world, who) })));
	const meetings = Array.from({ length: 6 }, (_, i) => ({
		id: random.id(),
		number: i + 1,
		startsAt: atTen(dayFrom(now, plan.firstMeeting + i * 14)),
	}));
	world.meetings.set(id, meetings);
	const place = 'Buurthuis De Linde (voorbeeld), zaal 2';
	const directions = 'Bus 4, halte Lindeplein. De ingang is om de hoek.';
	await tx
		.insert(schema.meeting)
		.values(meetings.map((meeting) => ({ ...meeting, cohortId: id, place, directions, childCare: true })));
	const enrolmentState: EnrolmentState = plan.state === 'finished' ? 'finished' : 'active';
	const enrolments = plan.people.map((who) => ({ id: random.id(), accountId: personOf(world, who), who }));
	world.enrolments.set(id, enrolments);
	const begun = plan.state !== 'open';
	await tx.insert(schema.enrolment).values(
		enrolments.map((one, index) => ({
			id: one.id,
			arrival: index + 1,
			accountId: one.accountId,
			cohortId: id,
			courseVersionId,
			state: enrolmentState,
			intakeAt: begun ? dayFrom(now, plan.firstMeeting - 20) : null,
			confidentialityAt: begun ? dayFrom(now, plan.firstMeeting) : null,
			vogSeenAt: begun ? dayFrom(now, plan.firstMeeting - 6) : null,
			createdAt,
		})),
	);
}
