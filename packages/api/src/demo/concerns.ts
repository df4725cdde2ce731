import { insertConcern } from '@sleutelwerk/db/repo/concern';
import { sealWords, type ConcernWords } from '../concern/sealed-words.ts';
import { dayFrom, type DemoWorld } from './world.ts';

const NOTHING = { contact: '' };
const OPEN: ConcernWords = {
	...{ kind: 'secrecy', about: 'Ebru van de vrouwengroep', ...NOTHING },
	text: 'Zij vertelde bij de koffie wat iemand haar in vertrouwen had gezegd. Dat was vorige week woensdag.',
};
const SETTLED: ConcernWords = {
	...{ kind: 'money', about: 'Een sleutelpersoon bij de moskee', ...NOTHING },
	text: 'Iemand zei dat je voor een gesprek moest betalen. Later bleek dat het om een andere cursus ging.',
};

/** What was told in confidence: one message that waits, about nobody yet, and one that was settled. */
export async function makeConcerns(world: DemoWorld): Promise<void> {
	const { tx, app, random, now, organisations } = world;
	const base = { organisationId: organisations.main, way: 'member' as const };
	const open = random.id();
	const settled = random.id();
	await insertConcern(tx, {
		...{ id: open, requestId: random.id(), ...base },
		...{ sealed: sealWords(app, open, OPEN), createdAt: dayFrom(now, -1, 19) },
	});
	await insertConcern(tx, {
		...{ id: settled, requestId: random.id(), ...base, sealed: sealWords(app, settled, SETTLED) },
		...{ createdAt: dayFrom(now, -40, 20), firstReadAt: dayFrom(now, -39, 9) },
		...{ closedAt: dayFrom(now, -38, 11), outcome: 'talked' as const },
	});
	world.told.concerns = { open, settled };
}
