import { dayIn, HOME_ZONE } from '@sleutelwerk/core';
import { MIN_STATUS_LIST_SIZE } from '@sleutelwerk/credentials';
import { schema } from '@sleutelwerk/db';
import { insertCertificate, insertEvent, updateCertificate } from '@sleutelwerk/db/repo/certificate';
import { setBit } from '@sleutelwerk/db/repo/status-place';
import type { CertificateAct } from '@sleutelwerk/db/schema';
import { eq } from 'drizzle-orm';
import { givePlace } from '../certificate/give-place.ts';
import { signCertificate } from '../certificate/sign-certificate.ts';
import { lastDayOf } from '../certificate/validity.ts';
import { dayFrom, personOf, type DemoWorld } from './world.ts';

type Plan = {
	who: string;
	/** Under this name `demo.json` tells its id. */
	told?: string;
	/** Days from now to the day of issue. */
	issued?: number;
	/** Days from now to its last day; else the organisation's years. */
	until?: number;
	change?: { act: CertificateAct; reason: string; days: number };
};

const ISSUED = -200;
const PLANS: readonly Plan[] = [
	{ who: 'keyperson', told: 'valid' },
	{ who: 'deelnemer15' },
	{ who: 'deelnemer16' },
	{ who: 'deelnemer17' },
	// Ends soon: everything to renew it is there (`competence.ts`).
	{ who: 'deelnemer18', told: 'ending', until: 40 },
	{ who: 'deelnemer22', told: 'expired', until: -20 },
	{
		who: 'deelnemer23',
		told: 'suspended',
		change: { act: 'suspended', reason: 'We praten eerst samen over de afspraken.', days: -6 },
	},
	{ who: 'deelnemer24', told: 'revoked', change: { act: 'revoked', reason: 'request', days: -30 } },
];

/** Certificates of the finished group: valid ones, and one that expired, one suspended and one revoked. */
export async function makeCertificates(world: DemoWorld): Promise<void> {
	const told: Record<string, string> = {};
	for (const plan of PLANS) {
		const id = await makeOne(world, plan);
		if (plan.told) told[plan.told] = id;
	}
	world.told.certificates = told;
}

async function makeOne(world: DemoWorld, { who, issued = ISSUED, until, change }: Plan): Promise<string> {
	const { tx, app, random, now, organisations, cohorts, enrolments } = world;
	const accountId = personOf(world, who);
	const enrolment = enrolments.get(cohorts.finished)?.find((one) => one.who === who);
	const [person] = await tx.select().from(schema.account).where(eq(schema.account.id, accountId));
	const [organisation] = await tx
		.select()
		.from(schema.organisation)
		.where(eq(schema.organisation.id, organisations.main));
	const trainerId = personOf(world, 'trainer');
	const [trainer] = await tx.select().from(schema.account).where(eq(schema.account.id, trainerId));
	if (!enrolment || !person || !organisation || !trainer) throw new Error(`no certificate for ${who}`);
	const issuedAt = dayFrom(now, issued, 12);
	const validFrom = dayIn(HOME_ZONE, issuedAt);
	const row = await insertCertificate(tx, {
		id: random.id(),
		subjectId: random.id(),
		kind: 'participation',
		organisationId: organisation.id,
		accountId,
		enrolmentId: enrolment.id,
		holderName: person.name,
		issuerName: organisation.name,
		trainerName: trainer.name,
		// Her name is in Arabic letters, so her paper shows both languages.
		locale: who === 'keyperson' ? 'ar' : person.locale,
		issuedBy: trainerId,
		issuedAt,
		validFrom,
		validUntil:
			until === undefined
				? lastDayOf(validFrom, organisation.settings.certificateYears)
				: dayIn(HOME_ZONE, dayFrom(now, until)),
		statusIndex: 0,
	});
	const place = await givePlace(tx, row.id, () => random.int(MIN_STATUS_LIST_SIZE));
	const placed = { statusList: place.list, statusIndex: place.index };
	const credential = await signCertificate(app, { ...row, ...placed }, issuedAt);
	await updateCertificate(tx, row.id, { ...placed, credential });
	await insertEvent(tx, { certificateId: row.id, act: 'issued', by: trainerId, at: issuedAt });
	if (change) {
		const at = dayFrom(now, change.days, 14);
		await setBit(tx, place, at);
		await insertEvent(tx, {
			certificateId: row.id,
			act: change.act,
			reason: change.reason,
			by: trainerId,
			at,
		});
	}
	await tx
		.insert(schema.member)
		.values({ accountId, organisationId: organisation.id, role: 'key-person' })
		.onConflictDoNothing();
	return row.id;
}
