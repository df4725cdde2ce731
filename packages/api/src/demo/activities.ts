import { dayIn, HOME_ZONE } from '@sleutelwerk/core';
import { schema } from '@sleutelwerk/db';
import { ACTIVITY_THEMES, REFERRAL_KINDS, type ActivityKind } from '@sleutelwerk/db/schema';
import { dayFrom, personOf, type DemoWorld } from './world.ts';

type Bands = readonly ['1-4' | '5-9' | '10-19' | '20-49' | '50+', number][];

/** How often each kind comes about, for how many people and how long: weights, not facts. */
const KINDS: readonly { kind: ActivityKind; weight: number; bands: Bands; minutes: readonly number[] }[] = [
	{
		kind: 'dialogue',
		weight: 6,
		bands: [
			['5-9', 2],
			['10-19', 3],
		],
		minutes: [90, 120, 180],
	},
	{
		kind: 'information',
		weight: 4,
		bands: [
			['10-19', 2],
			['20-49', 2],
		],
		minutes: [60, 90, 120],
	},
	{ kind: 'home-visit', weight: 3, bands: [['1-4', 1]], minutes: [60, 90] },
	{ kind: 'referral', weight: 4, bands: [['1-4', 1]], minutes: [15, 30, 60] },
	{
		kind: 'webinar',
		weight: 1,
		bands: [
			['20-49', 2],
			['50+', 1],
		],
		minutes: [90],
	},
	{ kind: 'podcast', weight: 1, bands: [['1-4', 1]], minutes: [60] },
	{ kind: 'conference', weight: 1, bands: [['50+', 1]], minutes: [240] },
];
const PEOPLE = ['keyperson', 'deelnemer15', 'deelnemer16', 'deelnemer17', 'deelnemer18', 'deelnemer22'];
const LANGUAGES = ['nl', 'nl', 'ar', 'tr', 'ti', 'so', 'fa'];
const EACH = 9;

/** What the key persons of the first organisation did since they were certified, and one entry of the other's. */
export async function makeActivities(world: DemoWorld): Promise<void> {
	const { random, organisations } = world;
	for (const who of PEOPLE)
		for (let i = 0; i < EACH; i += 1) {
			const { kind, bands, minutes } = pickWeighted(world);
			await write(world, {
				...{ who, kind, organisationId: organisations.main },
				daysAgo: 1 + random.int(190),
				people: random.pick(bands.flatMap(([band, weight]) => Array.from({ length: weight }, () => band))),
				language: random.pick(LANGUAGES),
				minutes: random.pick(minutes),
				theme: random.pick(ACTIVITY_THEMES),
				referredTo: kind === 'referral' ? random.pick(REFERRAL_KINDS) : null,
				isDuo: kind === 'home-visit',
				...askedBack(world, i),
			});
		}
	await setAims(world);
	await write(world, {
		...{ who: 'other.trainee', kind: 'information', organisationId: organisations.other },
		...{ daysAgo: 5, people: '20-49', language: 'ti', minutes: 90 },
	});
}

function pickWeighted({ random }: DemoWorld) {
	return random.pick(KINDS.flatMap((one) => Array.from({ length: one.weight }, () => one)));
}

/** Every third time somebody asks her bus back; the oldest were paid out. */
function askedBack({ random }: DemoWorld, index: number) {
	if (index % 3 !== 0) return {};
	const expenseState = (['open', 'approved', 'paid'] as const)[(index / 3) % 3] ?? 'open';
	return { expenseCents: 250 + random.int(12) * 85, expenseKind: 'travel' as const, expenseState };
}

async function setAims({ tx, organisations, now }: DemoWorld): Promise<void> {
	const year = Number(dayIn(HOME_ZONE, now).slice(0, 4));
	const aims = { dialogue: 24, information: 12, 'home-visit': 10, webinar: 4 };
	for (const [kind, wanted] of Object.entries(aims))
		await tx
			.insert(schema.activityTarget)
			.values({ organisationId: organisations.main, year, kind: kind as ActivityKind, wanted });
}

type Entry = Omit<typeof schema.activity.$inferInsert, 'id' | 'accountId' | 'day' | 'createdAt'> & {
	who: string;
	daysAgo: number;
};

async function write(world: DemoWorld, { who, daysAgo, ...entry }: Entry): Promise<void> {
	const { tx, random, now } = world;
	const createdAt = dayFrom(now, -daysAgo, 17);
	await tx.insert(schema.activity).values({
		...entry,
		id: random.id(),
		accountId: personOf(world, who),
		day: dayIn(HOME_ZONE, createdAt),
		createdAt,
	});
}
