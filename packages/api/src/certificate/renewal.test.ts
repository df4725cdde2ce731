import { readConfig } from '@sleutelwerk/core';
import { schema } from '@sleutelwerk/db';
import { listCertificatesOf } from '@sleutelwerk/db/repo/certificate';
import { and, eq } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { runCronJob } from '../jobs/run-cron-job.ts';
import { openTestApp, TEST_NOW, type TestApp } from '../testing/index.ts';
import { eligibilityOf } from './eligibility-facts.ts';
import { renewalsOf } from './renewal-facts.ts';

let test: TestApp;
beforeAll(async () => void (test = await openTestApp()));
afterAll(() => test.close());

type Refusal = { code?: string; cause?: { code?: string } };
const codeOf = async (promise: Promise<unknown>) =>
	await promise.then(
		() => 'done',
		(error: Refusal) => error.cause?.code ?? String(error),
	);

async function certificateOf(who: string) {
	const { accountId } = await test.viewerOf(who);
	const rows = await test.app.db
		.select()
		.from(schema.certificate)
		.where(eq(schema.certificate.accountId, accountId));
	const newest = rows.toSorted((a, b) => b.cycle - a.cycle)[0];
	if (!newest) throw new Error(`${who} has no certificate`);
	return newest;
}

const renewalOf = async (who: string) =>
	(await (await test.as(who)).certificate.mine()).certificates[0]?.renewal ?? null;

const daysLater = (days: number) => new Date(TEST_NOW.getTime() + days * 86_400_000);

async function mailsAbout(template: string) {
	const rows = await test.app.db
		.select({ accountId: schema.outgoingMail.accountId, params: schema.outgoingMail.params })
		.from(schema.outgoingMail)
		.where(eq(schema.outgoingMail.template, template));
	return rows.map((row) => ({ accountId: row.accountId, days: (row.params as { days?: number }).days }));
}

describe('before the end', () => {
	it('holders are told at 60 and at 14 days, each once, in a neutral dress', async () => {
		const run = () => runCronJob(test.app, readConfig({}), 'certificate-expiry');
		const { accountId } = await test.viewerOf('deelnemer18');
		await Promise.all([run(), run()]);
		await run();
		expect(await mailsAbout('certificate-ending')).toEqual([{ accountId, days: 41 }]);
		test.setNow(daysLater(26));
		await run();
		await run();
		test.setNow(TEST_NOW);
		expect(await mailsAbout('certificate-ending')).toEqual([
			{ accountId, days: 41 },
			{ accountId, days: 15 },
		]);
		const dressed = await test.app.db
			.select({ dress: schema.outgoingMail.dress })
			.from(schema.outgoingMail)
			.where(eq(schema.outgoingMail.template, 'certificate-ending'));
		expect(new Set(dressed.map((one) => one.dress))).toEqual(new Set(['neutral']));
	});

	it('nothing can be renewed too early, not even with a reason', async () => {
		const { id } = await certificateOf('keyperson');
		expect((await renewalOf('keyperson'))?.state).toBe('early');
		const trainer = await test.as('trainer');
		expect(await codeOf(trainer.certificate.renew({ id, waiver: 'Zij vraagt erom' }))).toBe('CLOSED');
	});
});

describe('renewing', () => {
	it('takes the supervision of the year, a talk and the questions', async () => {
		const renewal = await renewalOf('deelnemer18');
		expect(renewal).toMatchObject({ state: 'open', isEligible: true });
		expect(renewal?.requirements.map((one) => [one.name, one.has, one.needs])).toEqual([
			['supervision', 4, 4],
			['talk', 1, 1],
			['questions', 5, 5],
		]);
	});

	it.each(['supervision', 'talk', 'questions'] as const)('fails without the %s', async (name) => {
		const { accountId } = await test.viewerOf('deelnemer18');
		const { enrolmentId } = await certificateOf('deelnemer18');
		const { db } = test.app;
		const before = {
			supervision: () =>
				db
					.update(schema.supervisionRegistration)
					.set({ attended: 'absent' })
					.where(eq(schema.supervisionRegistration.accountId, accountId)),
			talk: () =>
				db
					.update(schema.rehearsal)
					.set({ debriefedAt: null })
					.where(eq(schema.rehearsal.enrolmentId, enrolmentId ?? '')),
			questions: () =>
				db
					.update(schema.assessmentAnswer)
					.set({ at: daysLater(-200) })
					.where(
						and(
							eq(schema.assessmentAnswer.enrolmentId, enrolmentId ?? ''),
							eq(schema.assessmentAnswer.moment, 'refresher'),
						),
					),
		};
		const undone = new Error('undone');
		await db
			.transaction(async (tx) => {
				await tx.execute(before[name]().getSQL());
				const { viewer, ...rest } = { viewer: await test.viewerOf('trainer'), ...test.app };
				const certificates = await listCertificatesOf(tx, accountId);
				const standings = await eligibilityOf(
					{ ...rest, db: tx, viewer },
					{ enrolmentId: enrolmentId ?? '' },
				);
				const found = await renewalsOf({ ...rest, db: tx, viewer }, { standings, certificates });
				const [renewal] = [...found.values()];
				expect(renewal?.isEligible).toBe(false);
				expect(renewal?.requirements.filter((one) => !one.isMet).map((one) => one.name)).toEqual([name]);
				throw undone;
			})
			.catch((error: unknown) => {
				if (error !== undone) throw error;
			});
	});

	it('gives a new cycle once, loses no day, and the old one goes on being what it was', async () => {
		const trainer = await test.as('trainer');
		const old = await certificateOf('deelnemer18');
		const group = (await trainer.certificate.list()).groups.find((one) => one.state === 'finished');
		const cohortId = group?.id ?? '';
		const batches = await Promise.all([
			trainer.certificate.renewAll({ cohortId }),
			trainer.certificate.renewAll({ cohortId }),
		]);
		expect(batches.map((one) => one.issued).sort()).toEqual([0, 1]);
		expect(batches.flatMap((one) => one.failed)).toEqual([]);
		const renewed = await certificateOf('deelnemer18');
		expect(renewed).toMatchObject({ cycle: 2, kind: 'participation', waiver: '', validFrom: '2026-11-22' });
		// The last day was 1 January 2027: two years are counted from the day after.
		expect([old.validUntil, renewed.validUntil]).toEqual(['2027-01-01', '2029-01-01']);
		expect(renewed.subjectId).not.toBe(old.subjectId);
		expect([renewed.statusList, renewed.statusIndex]).not.toEqual([old.statusList, old.statusIndex]);
		const verify = (id: string) => test.asNobody().certificate.verify({ id });
		expect(await verify(old.id)).toMatchObject({ state: 'valid', validUntil: '2027-01-01' });
		expect(await verify(renewed.id)).toMatchObject({ state: 'valid', validUntil: '2029-01-01' });
		test.setNow(daysLater(60));
		expect(await verify(old.id)).toMatchObject({ state: 'expired' });
		expect(await verify(renewed.id)).toMatchObject({ state: 'valid' });
		test.setNow(TEST_NOW);
		expect(await codeOf(trainer.certificate.renew({ id: old.id }))).toBe('ALREADY_DONE');
	});

	it('of one revoked does not bring the old one or the role back', async () => {
		const trainer = await test.as('trainer');
		for (const who of ['deelnemer23', 'deelnemer24']) {
			const { id } = await certificateOf(who);
			expect(await renewalOf(who), who).toBeNull();
			expect(await codeOf(trainer.certificate.renew({ id, waiver: 'Toch' })), who).toBe('CLOSED');
		}
	});

	it('in the grace takes a reason where something is missing, and shows the gap', async () => {
		const trainer = await test.as('trainer');
		const { id, validUntil } = await certificateOf('deelnemer22');
		expect(await renewalOf('deelnemer22')).toMatchObject({ state: 'grace', isEligible: false });
		expect(await codeOf(trainer.certificate.renew({ id }))).toBe('NOT_ELIGIBLE');
		expect(await codeOf((await test.as('cotrainer')).certificate.renew({ id, waiver: 'Ik' }))).toBe(
			'NOT_FOUND',
		);
		await trainer.certificate.renew({ id, waiver: 'Zij was een half jaar ziek.' });
		const renewed = await certificateOf('deelnemer22');
		expect(validUntil < renewed.validFrom).toBe(true);
		expect(renewed).toMatchObject({ cycle: 2, validFrom: '2026-11-22', validUntil: '2028-11-21' });
		expect(renewed.waiver).toBe('Zij was een half jaar ziek.');
	});
});
