import { schema, type Tx } from '@sleutelwerk/db';
import type { ReachLine } from '@sleutelwerk/db/schema';
import { and, eq } from 'drizzle-orm';
import { yearOf } from '../supervision/supervision-view.ts';
import { makeCare } from './supervision-care.ts';
import { dayFrom, personOf, type DemoWorld } from './world.ts';

type Plan = {
	/** Under this name `demo.json` tells its id. */
	told?: string;
	kind: 'intervisie' | 'supervision';
	method?: string;
	startsAt: Date;
	seats: number;
	/** In order of arrival; more than seats: the rest waits. */
	people: readonly string[];
	/** Who was there; only where it was marked. */
	present?: readonly string[];
	/** Whose: the first organisation's unless told otherwise. */
	trainer?: string;
};

const DAY = 86_400_000;
const PLACE = 'Buurthuis De Linde (voorbeeld), zaal 1';
/** Layla has been there twice this year; of the others somebody is in time, somebody soon due and somebody late. */
const CERTIFIED = 200;

/**
 * Meetings of key persons: two of this calendar year that are over, one of yesterday that nobody has marked, and coming
 * ones with exactly one seat left, with a queue, and with room. Run after the certificates, which make key persons.
 */
export async function makeSupervision(world: DemoWorld): Promise<void> {
	const { now, organisations, tx } = world;
	await sayWhomToReach(tx, organisations.main);
	await tx
		.update(schema.member)
		.set({ createdAt: dayFrom(now, -CERTIFIED, 12) })
		.where(and(eq(schema.member.organisationId, organisations.main), eq(schema.member.role, 'key-person')));
	const told: Record<string, string> = {};
	const past: string[] = [];
	for (const plan of plansOf(now)) {
		const id = await makeMeeting(world, plan);
		if (plan.told) told[plan.told] = id;
		if (plan.present) past.push(id);
	}
	await makeCare(world, past);
	world.told.supervision = told;
}

function plansOf(now: Date): Plan[] {
	const first = ['keyperson', 'deelnemer15', 'deelnemer16', 'deelnemer17'];
	const evening = (days: number) => dayFrom(now, days, 18);
	return [
		{
			told: 'mine',
			kind: 'intervisie',
			startsAt: inThisYear(now, 0.55),
			seats: 8,
			people: [...first, 'deelnemer18'],
			present: ['keyperson', 'deelnemer15', 'deelnemer16', 'deelnemer18'],
		},
		{
			kind: 'supervision',
			startsAt: inThisYear(now, 0.8),
			seats: 4,
			people: first,
			present: ['keyperson', 'deelnemer15'],
		},
		{
			told: 'toMark',
			kind: 'intervisie',
			method: 'ten-step',
			startsAt: evening(-1),
			seats: 6,
			people: ['deelnemer15', 'deelnemer16', 'deelnemer18'],
		},
		{
			told: 'oneSeat',
			kind: 'intervisie',
			startsAt: evening(9),
			seats: 6,
			people: ['deelnemer15', 'deelnemer16', 'deelnemer17', 'deelnemer18', 'deelnemer22'],
		},
		{
			told: 'full',
			kind: 'supervision',
			startsAt: evening(16),
			seats: 3,
			people: ['deelnemer17', 'deelnemer15', 'deelnemer22', 'deelnemer18', 'deelnemer23'],
		},
		{
			told: 'open',
			kind: 'intervisie',
			method: 'respectful-gossip',
			startsAt: evening(23),
			seats: 8,
			people: ['deelnemer16', 'deelnemer18'],
		},
		{
			told: 'other',
			kind: 'intervisie',
			startsAt: evening(10),
			seats: 8,
			people: [],
			trainer: 'other.trainer',
		},
	];
}

/** A moment of this calendar year that is over: the share of the year so far, in the evening where that fits. */
function inThisYear(now: Date, share: number): Date {
	const { from } = yearOf(now);
	const at = new Date(from.getTime() + (now.getTime() - from.getTime()) * share);
	const evening = dayFrom(at, 0, 18);
	return evening >= from && evening.getTime() < now.getTime() - DAY ? evening : at;
}

async function makeMeeting(world: DemoWorld, plan: Plan): Promise<string> {
	const { tx, random, now, organisations } = world;
	const id = random.id();
	const { kind, startsAt, seats, trainer = 'trainer' } = plan;
	await tx.insert(schema.supervisionMeeting).values({
		...{ id, kind, startsAt, seats },
		method: plan.method ?? 'incident',
		organisationId: plan.trainer ? organisations.other : organisations.main,
		trainerId: personOf(world, trainer),
		place: plan.trainer ? 'Wijkcentrum Het Anker (voorbeeld)' : PLACE,
		createdAt: dayFrom(now, -30),
	});
	const signedUpAt = new Date(Math.min(startsAt.getTime(), now.getTime()) - 7 * DAY);
	for (const [index, who] of plan.people.entries()) {
		const attended = plan.present && (plan.present.includes(who) ? 'present' : 'absent');
		await tx.insert(schema.supervisionRegistration).values({
			id: random.id(),
			meetingId: id,
			accountId: personOf(world, who),
			state: index < seats ? 'confirmed' : 'waiting',
			arrival: index + 1,
			createdAt: signedUpAt,
			...(attended ? { attended, markedBy: personOf(world, trainer), markedAt: startsAt } : {}),
		});
	}
	return id;
}

async function sayWhomToReach(tx: Tx, organisationId: string): Promise<void> {
	const { organisation } = schema;
	const [row] = await tx.select().from(organisation).where(eq(organisation.id, organisationId));
	if (!row) throw new Error('the demonstration has no organisation');
	const reachable =
		'Geen gehoor? Spreek alleen je naam in en niets over wie het gaat. We bellen dezelfde dag terug. (voorbeeld)';
	// Plainly no real numbers.
	const reach: readonly ReachLine[] = [
		{ who: 'Karim, coördinator', phone: '06 0000 0001', days: 'weekdays', from: '09:00', until: '22:00' },
		{ who: 'Karim, coördinator', phone: '06 0000 0001', days: 'weekend', from: '10:00', until: '20:00' },
		{ who: 'Dienst van de trainers', phone: '06 0000 0002', days: 'nights', from: '', until: '' },
	];
	await tx
		.update(organisation)
		.set({ settings: { ...row.settings, reachable, reach, remindWeeks: 4 } })
		.where(eq(organisation.id, organisationId));
}
