import { randomUUID } from 'node:crypto';
import { ASSESSMENT } from '@sleutelwerk/content/assessment';
import { schema, type Db } from '@sleutelwerk/db';
import { ACTIVITY_KINDS, ACTIVITY_THEMES, PEOPLE_BANDS, REFERRAL_KINDS } from '@sleutelwerk/db/schema';

/** Plainly made-up years of work of an organisation of its own. */
export type GeneratedYears = { organisationId: string; accounts: string[]; partners: string[] };

type Random = {
	next(): number;
	int(below: number): number;
	pick<T>(list: readonly T[]): T;
	chance(part: number): boolean;
};

/** The same numbers for the same seed (mulberry32). */
function randomFrom(seed: number): Random {
	let state = seed >>> 0;
	const next = () => {
		state = (state + 0x6d2b79f5) >>> 0;
		let mixed = Math.imul(state ^ (state >>> 15), state | 1);
		mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
		return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
	};
	const int = (below: number) => Math.floor(next() * below);
	const pick = <T>(list: readonly T[]): T => {
		const one = list[int(list.length)];
		if (one === undefined) throw new Error('nothing to pick from');
		return one;
	};
	return { next, int, pick, chance: (part) => next() < part };
}

type World = GeneratedYears & { db: Db; random: Random; years: readonly number[] };

/** Fills an organisation with years of everything a report counts, edges of a year and of summer time among it. */
export async function generateYears(db: Db, seed: number, years: readonly number[]): Promise<GeneratedYears> {
	const random = randomFrom(seed);
	const organisationId = randomUUID();
	const settings = { vogRequired: false, supervisionsPerYear: 4, certificateYears: 2, reachable: '' };
	await db.insert(schema.organisation).values({ id: organisationId, name: `Proef ${seed}`, settings });
	const accounts = Array.from({ length: 24 }, () => randomUUID());
	const safeContact = { channel: 'none', from: '09:00', until: '21:00', dress: 'neutral' } as const;
	await db
		.insert(schema.account)
		.values(accounts.map((id, at) => ({ id, name: `Persoon ${at}`, shownName: `P${at}`, safeContact })));
	const partners = [randomUUID(), randomUUID(), randomUUID()];
	await db
		.insert(schema.partner)
		.values(
			partners.map((id, at) => ({ id, organisationId, key: `p-${seed}-${at}`, name: `Partner ${at}` })),
		);
	const world = { organisationId, accounts, partners, db, random, years };
	await makeActivities(world);
	await makeGroups(world);
	await makeCertificates(world);
	await makeSupervision(world);
	await makeWebinars(world);
	return { organisationId, accounts, partners };
}

/** Some moment of a year, now and then one that is another year in Greenwich than in the Netherlands. */
function someMoment({ random }: World, year: number): Date {
	if (random.chance(0.15)) return new Date(Date.UTC(year, 11, 31, 23, random.int(60)));
	return new Date(Date.UTC(year, random.int(12), 1 + random.int(28), random.int(24)));
}

async function makeActivities(world: World): Promise<void> {
	const { db, random, years, accounts, partners, organisationId } = world;
	const rows: (typeof schema.activity.$inferInsert)[] = [];
	for (let i = 0; i < 120; i += 1) {
		const kind = random.pick(ACTIVITY_KINDS);
		const partnerId = random.chance(0.3) ? random.pick(partners) : null;
		const accountId = random.pick(accounts);
		const other = random.pick(accounts);
		const duoWith = random.chance(0.3) && other !== accountId ? other : null;
		const one = {
			...{
				organisationId,
				accountId,
				kind,
				partnerId,
				duoWith,
				isDuo: duoWith !== null || random.chance(0.1),
			},
			...{ theme: random.pick(ACTIVITY_THEMES), people: random.pick(PEOPLE_BANDS) },
			language: random.pick(['nl', 'ar', 'ti', 'und']),
			day: someMoment(world, random.pick(years)).toISOString().slice(0, 10),
			minutes: 15 * (1 + random.int(12)),
			withPartner: partnerId !== null || random.chance(0.1),
			referredTo: kind === 'referral' ? random.pick(REFERRAL_KINDS) : null,
			createdAt: new Date(Date.UTC(2020, 0, 1, 0, i)),
		};
		rows.push(one);
		// Half of the buddies write it down too, each naming the other.
		if (duoWith && random.chance(0.5))
			rows.push({ ...one, accountId: duoWith, duoWith: accountId, people: random.pick(PEOPLE_BANDS) });
	}
	await db.insert(schema.activity).values(rows);
}

async function makeGroups(world: World): Promise<void> {
	const { db, random, years, accounts, organisationId } = world;
	const [course] = await db.select({ id: schema.courseVersion.id }).from(schema.courseVersion).limit(1);
	const courseVersionId = course?.id ?? '';
	for (const year of [...years, ...years]) {
		const id = randomUUID();
		await db
			.insert(schema.cohort)
			.values({ id, organisationId, courseVersionId, name: 'Groep', capacity: 16 });
		const last = someMoment(world, year);
		const starts = [new Date(last.getTime() - 40 * 86_400_000), last];
		// Cancelled, and later than the last: it ends no group.
		const cancelled = new Date(last.getTime() + 400 * 86_400_000);
		await db
			.insert(schema.meeting)
			.values([
				...starts.map((startsAt, at) => ({ cohortId: id, number: at + 1, startsAt, place: 'Zaal' })),
				{ cohortId: id, number: 3, startsAt: cancelled, place: 'Zaal', isCancelled: true },
			]);
		const people = accounts.filter(() => random.chance(0.35));
		for (const accountId of people) await enrol(world, { cohortId: id, courseVersionId, accountId });
	}
}

async function enrol(
	{ db, random }: World,
	place: { cohortId: string; courseVersionId: string; accountId: string },
): Promise<void> {
	const state = random.pick(['finished', 'finished', 'finished', 'active', 'left'] as const);
	const [row] = await db
		.insert(schema.enrolment)
		.values({ ...place, state })
		.returning();
	const answers = (['before', 'after'] as const).flatMap((moment) =>
		ASSESSMENT.items.flatMap(({ id: item }) =>
			random.chance(0.8) ? [{ moment, item, value: 1 + random.int(5), at: new Date(0) }] : [],
		),
	);
	if (row && answers.length > 0)
		await db.insert(schema.assessmentAnswer).values(answers.map((one) => ({ ...one, enrolmentId: row.id })));
}

async function makeCertificates(world: World): Promise<void> {
	const { db, random, years, accounts, organisationId } = world;
	for (let i = 0; i < 40; i += 1) {
		const id = randomUUID();
		const issuedAt = someMoment(world, random.pick(years));
		await db.insert(schema.certificate).values({
			...{ id, organisationId, kind: 'participation', holderName: '', issuerName: 'Proef', locale: 'nl' },
			...{ issuedAt, validFrom: '2020-01-01', validUntil: '2030-01-01', cycle: random.chance(0.2) ? 2 : 1 },
			...{ statusList: 900 + random.int(1_000_000), statusIndex: i },
			// Somebody who was erased has no account any more.
			accountId: random.chance(0.15) ? null : random.pick(accounts),
		});
		for (const act of ['suspended', 'revoked'] as const)
			if (random.chance(0.15))
				await db
					.insert(schema.certificateEvent)
					.values({ certificateId: id, number: act === 'revoked' ? 3 : 2, act, at: issuedAt });
	}
}

async function makeSupervision(world: World): Promise<void> {
	const { db, random, years, accounts, organisationId } = world;
	for (let i = 0; i < 25; i += 1) {
		const id = randomUUID();
		const startsAt = someMoment(world, random.pick(years));
		await db.insert(schema.supervisionMeeting).values({
			...{ id, organisationId, trainerId: accounts[0] ?? '', kind: 'intervisie', startsAt, place: 'Zaal' },
			...{ seats: 20, isCancelled: random.chance(0.2) },
		});
		const seats = accounts.filter(() => random.chance(0.3));
		if (seats.length > 0)
			await db.insert(schema.supervisionRegistration).values(
				seats.map((accountId, at) => ({
					...{ meetingId: id, accountId, state: 'confirmed' as const, arrival: at + 1 },
					attended: random.pick(['present', 'present', 'absent', null] as const),
				})),
			);
	}
}

async function makeWebinars(world: World): Promise<void> {
	const { db, random, years, partners, organisationId } = world;
	for (let i = 0; i < 20; i += 1) {
		const id = randomUUID();
		const isPurged = random.chance(0.5);
		const [a, b] = [random.int(9), random.int(9)];
		const counts = {
			confirmed: a + b,
			waiting: 1,
			left: 2,
			byPartner: { '': a + 1, [partners[0] ?? '']: b },
		};
		await db.insert(schema.webinar).values({
			...{
				id,
				organisationId,
				title: { nl: 'Avond' },
				startsAt: someMoment(world, random.pick(years)),
				minutes: 60,
			},
			...{ languages: ['nl'], audience: 'everybody', seats: 20, joinUrl: '' },
			state: random.pick(['held', 'closed', 'open', 'cancelled', 'draft'] as const),
			counts: isPurged ? counts : null,
		});
		const people = isPurged ? 0 : random.int(12);
		for (let at = 0; at < people; at += 1)
			await db.insert(schema.registration).values({
				...{ webinarId: id, requestId: randomUUID(), codeHash: randomUUID(), sealedCode: '', arrival: at },
				...{ locale: 'nl', mailWish: { subject: 'neutral' }, partnerId: random.pick([...partners, null]) },
				state: random.pick(['confirmed', 'confirmed', 'waiting', 'left'] as const),
			});
	}
}
