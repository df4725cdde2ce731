import { schema } from '@sleutelwerk/db';
import type { WebinarState } from '@sleutelwerk/db/schema';
import { eq } from 'drizzle-orm';
import { newSeatCode } from '../webinar/seat-code.ts';
import { dayFrom, personOf, type DemoWorld } from './world.ts';

type Plan = {
	key: string;
	title: Record<string, string>;
	/** Days from the start of the demonstration; 18:30 UTC is in the evening here, summer and winter. */
	day: number;
	languages: string[];
	audience: 'everybody' | 'women' | 'men';
	seats: number;
	state: WebinarState;
	/** How many signed up; more than seats: the rest waits. */
	people: number;
};

const PLANS: readonly Plan[] = [
	{
		key: 'open',
		title: {
			nl: 'Samen praten over wat thuis moeilijk is',
			en: 'Talking together about what is hard at home',
			ar: 'نتحدث معًا عما هو صعب في البيت',
			tr: 'Evde zor olanı birlikte konuşmak',
		},
		day: 12,
		languages: ['nl', 'ar'],
		audience: 'everybody',
		seats: 60,
		state: 'open',
		people: 17,
	},
	{
		key: 'nearlyFull',
		title: {
			nl: 'Wat gebeurt er als je belt?',
			en: 'What happens when you call?',
			ar: 'ماذا يحدث عندما تتصل؟',
			tr: 'Aradığında ne olur?',
		},
		day: 19,
		languages: ['nl', 'en'],
		audience: 'everybody',
		seats: 12,
		state: 'open',
		people: 11,
	},
	{
		key: 'full',
		title: { nl: 'Vragen over papieren en wonen', en: 'Questions about papers and housing' },
		day: 26,
		languages: ['nl', 'tr'],
		audience: 'everybody',
		seats: 8,
		state: 'open',
		people: 11,
	},
	{
		key: 'women',
		title: { nl: 'Vrouwen onder elkaar', en: 'Women among women', ar: 'لقاء بين النساء', tr: 'Kadın kadına' },
		day: 33,
		languages: ['ar'],
		audience: 'women',
		seats: 25,
		state: 'open',
		people: 6,
	},
	{
		key: 'held',
		title: { nl: 'Opvoeden tussen twee culturen', en: 'Raising children between two cultures' },
		day: -9,
		languages: ['nl'],
		audience: 'everybody',
		seats: 40,
		state: 'held',
		people: 31,
	},
];

// The asking hour is not kept either in real life: see `ask-question.ts`.
const QUESTIONS = [
	'Mag ik ook kijken als ik zelf niets heb meegemaakt?',
	'Kan iemand mij bellen zonder dat mijn familie het weet?',
] as const;

/** Coming webinars in every state, one that was held, partners, and people who left next to nothing about themselves. */
export async function makeWebinars(world: DemoWorld): Promise<void> {
	const partners = await makePartners(world);
	const told: Record<string, string> = {};
	const { main, other } = world.organisations;
	for (const plan of PLANS)
		told[plan.key] = await makeWebinar(world, plan, { organisationId: main, partners });
	const [first] = PLANS;
	if (first) {
		const elsewhere = { ...first, title: { nl: 'Avond van Het Anker' }, day: 15, people: 3, seats: 20 };
		told.other = await makeWebinar(world, elsewhere, { organisationId: other, partners: [] });
	}
	await world.tx.insert(schema.question).values(
		QUESTIONS.map((text) => ({
			id: world.random.id(),
			webinarId: told.open ?? '',
			text,
			createdAt: dayFrom(world.now, -2, 19),
		})),
	);
	world.told.webinars = told;
	world.told.partners = Object.fromEntries(partners.map(({ key, id }) => [key, id]));
}

const ANNOUNCED: Plan = {
	key: 'announced',
	title: { nl: 'Praten met je kind', en: 'Talking with your child', ar: 'الحديث مع طفلك' },
	day: 61,
	languages: ['nl'],
	audience: 'everybody',
	seats: 50,
	state: 'announced',
	people: 0,
};
const ANSWERED = [
	{
		text: 'Mijn moeder begrijpt geen Nederlands, mag ze meekijken?',
		publicText: 'Kan iemand meekijken die geen Nederlands verstaat?',
		answer: 'Ja. Bij sommige avonden is er een tolk. Dat staat bij de avond.',
	},
	{
		text: 'Wordt dit opgenomen?',
		publicText: 'Wordt de avond opgenomen?',
		answer: 'Nee. Er wordt niets opgenomen, en niemand ziet wie er kijkt.',
	},
	{ text: 'Kan iemand zien dat ik keek?', joinedTo: 'Wordt dit opgenomen?' },
] as const;

/** A webinar that only comes, with an interpreter, and what was answered in writing after one that was held. */
export async function makeAnswers(world: DemoWorld): Promise<void> {
	const { tx, random, organisations, told, now } = world;
	const webinars = told.webinars as Record<string, string>;
	const id = await makeWebinar(world, ANNOUNCED, { organisationId: organisations.main, partners: [] });
	await tx
		.update(schema.webinar)
		.set({ interpreters: ['ar'] })
		.where(eq(schema.webinar.id, id));
	webinars.announced = id;
	const ids = new Map<string, string>();
	for (const { text, ...rest } of ANSWERED) {
		const own = random.id();
		const joinedTo = 'joinedTo' in rest ? ids.get(rest.joinedTo) : undefined;
		const answer = 'answer' in rest ? rest : {};
		const kept = { id: own, text, state: 'answered', createdAt: dayFrom(now, -9, 19) } as const;
		await tx
			.insert(schema.question)
			.values({ ...kept, ...answer, webinarId: webinars.held ?? '', ...(joinedTo ? { joinedTo } : {}) });
		ids.set(text, own);
	}
}

async function makePartners({ tx, random, organisations }: DemoWorld) {
	const partners = [
		{ key: 'wijkhuis', name: 'Wijkhuis De Linde (voorbeeld)', site: 'http://127.0.0.1:3001' },
		{ key: 'bibliotheek', name: 'Bibliotheek Aan het Water (voorbeeld)', site: '' },
	].map((one) => ({ ...one, id: random.id(), organisationId: organisations.main }));
	await tx.insert(schema.partner).values(partners);
	return partners;
}

async function makeWebinar(
	world: DemoWorld,
	plan: Plan,
	{ organisationId, partners }: { organisationId: string; partners: readonly { id: string }[] },
): Promise<string> {
	const { tx, random, now } = world;
	const id = random.id();
	const { title, languages, audience, seats, state } = plan;
	const startsAt = new Date(dayFrom(now, plan.day, 18).getTime() + 30 * 60_000);
	const createdAt = dayFrom(now, plan.day - 45);
	const madeBy = organisationId === world.organisations.main ? personOf(world, 'coordinator') : null;
	await tx.insert(schema.webinar).values({
		...{ id, organisationId, title, languages, audience, seats, state, startsAt, madeBy, createdAt },
		minutes: 90,
		joinUrl: `https://webinar.example.test/${id.slice(0, 8)}`,
		// Whoever opened it saw that the room shows and keeps nobody.
		roomCheckedAt: state === 'announced' ? null : createdAt,
		changedAt: createdAt,
	});
	const rows = Array.from({ length: plan.people }, (_, index) => ({
		...registrationOf(world, index < seats ? 'confirmed' : 'waiting', partners),
		webinarId: id,
		arrival: index + 1,
	}));
	if (rows.length > 0) await tx.insert(schema.registration).values(rows);
	return id;
}

function registrationOf(
	{ app, random, now }: DemoWorld,
	state: 'confirmed' | 'waiting',
	partners: readonly { id: string }[],
) {
	const id = random.id();
	// A code opens a seat: it is never the same twice, also in a demonstration that is.
	const { codeHash, sealedCode } = newSeatCode(app, id);
	const partnerId = partners.length > 0 && random.chance(0.45) ? random.pick(partners).id : null;
	const createdAt = dayFrom(now, -1 - random.int(6), 8 + random.int(12));
	const locale = random.pick(['nl', 'nl', 'ar', 'tr', 'en']);
	const mailWish = { subject: 'neutral' } as const;
	return { id, codeHash, sealedCode, state, partnerId, locale, mailWish, createdAt, requestId: random.id() };
}
