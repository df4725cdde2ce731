import { hashPassword } from '@sleutelwerk/auth';
import { schema } from '@sleutelwerk/db';
import type { Role } from '@sleutelwerk/db/schema';
import type { DemoWorld } from './world.ts';

/** The password of every demonstration account; the demonstration only ever runs on localhost. */
const DEMO_PASSWORD = 'sleutelwerk-demo';

type Person = { who: string; name: string; shown: string; locale: string; roles: readonly Role[] };

/** People with an account of the contract. All names are plainly invented. */
const NAMED: readonly Person[] = [
	{ who: 'trainee', name: 'Amira Zonnebloem', shown: 'Amira', locale: 'nl', roles: ['trainee'] },
	{ who: 'finished', name: 'Yonas Regenboog', shown: 'Yonas', locale: 'nl', roles: ['trainee'] },
	{ who: 'keyperson', name: 'ليلى الياسمين', shown: 'Layla', locale: 'nl', roles: ['trainee', 'key-person'] },
	{ who: 'trainer', name: 'Hanna Waterlelie', shown: 'Hanna', locale: 'nl', roles: ['trainer'] },
	{ who: 'cotrainer', name: 'Ruben Esdoorn', shown: 'Ruben', locale: 'nl', roles: ['trainer'] },
	{ who: 'coordinator', name: 'Karim Vuurtoren', shown: 'Karim', locale: 'nl', roles: ['coordinator'] },
	{ who: 'partner', name: 'Els Klaproos', shown: 'Els', locale: 'nl', roles: ['partner'] },
	{ who: 'admin', name: 'Bo Kompas', shown: 'Bo', locale: 'nl', roles: ['admin'] },
];

const OTHERS: readonly Person[] = [
	{
		who: 'other.trainer',
		name: 'Mirjam Wilgentak',
		shown: 'Mirjam',
		locale: 'nl',
		roles: ['trainer', 'coordinator'],
	},
	{ who: 'other.trainee', name: 'Tesfay Korenaar', shown: 'Tesfay', locale: 'nl', roles: ['trainee'] },
];

const FIRST = [
	'Selam',
	'Nadia',
	'Ibrahim',
	'Ayşe',
	'Olena',
	'Hodan',
	'Farid',
	'Zeynep',
	'Samir',
	'Mariam',
	'Abdi',
	'Rahel',
	'Piotr',
	'Leyla',
	'Kwame',
	'Fatima',
	'Dawit',
	'Shirin',
	'Aminata',
	'Omar',
	'Hiwot',
	'Sofia',
	'Jamal',
	'Nour',
	'Elif',
	'Bilal',
	'Awet',
	'Soraya',
	'Malik',
	'Irina',
] as const;
const LAST = [
	'Madelief',
	'Dennenappel',
	'Zeester',
	'Kastanje',
	'Vlinder',
	'Berkenblad',
	'Maanlicht',
	'Bosbes',
	'Duinroos',
	'Sneeuwklok',
] as const;

/** Writes organisations and people; sixteen and more trainees beside the named ones. */
export async function makePeople(world: DemoWorld): Promise<void> {
	const { tx, random, organisations } = world;
	const settings = { vogRequired: false, supervisionsPerYear: 4, certificateYears: 2, reachable: '' };
	await tx.insert(schema.organisation).values([
		{
			id: organisations.main,
			name: 'Stichting De Brug (voorbeeld)',
			settings: { ...settings, vogRequired: true },
		},
		{ id: organisations.other, name: 'Stichting Het Anker (voorbeeld)', settings },
	]);
	const passwordHash = await hashPassword(DEMO_PASSWORD);
	const crowd = FIRST.map((first, index): Person => ({
		who: `deelnemer${index + 1}`,
		name: `${first} ${random.pick(LAST)}`,
		shown: first,
		// The first two read Dutch: one has done nothing yet, and tests know what she sees.
		locale: index < 2 ? 'nl' : random.pick(['nl', 'nl', 'ar', 'tr', 'en']),
		roles: ['trainee'],
	}));
	for (const person of [...NAMED, ...crowd])
		await write(world, person, { organisationId: organisations.main, passwordHash });
	for (const person of OTHERS)
		await write(world, person, { organisationId: organisations.other, passwordHash });
}

async function write(
	{ tx, random, people }: DemoWorld,
	person: Person,
	{ organisationId, passwordHash }: { organisationId: string; passwordHash: string },
): Promise<void> {
	const id = random.id();
	people.set(person.who, id);
	const safeContact = { channel: 'mail', from: '09:00', until: '21:00', dress: 'neutral' } as const;
	const email = `${person.who}@example.test`;
	await tx.insert(schema.account).values({
		id,
		email,
		name: person.name,
		shownName: person.shown,
		locale: person.locale,
		passwordHash,
		safeContact,
	});
	await tx
		.insert(schema.member)
		.values(person.roles.map((role) => ({ accountId: id, organisationId, role })));
}
