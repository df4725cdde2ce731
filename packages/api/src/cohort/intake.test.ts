import { schema } from '@sleutelwerk/db';
import { eq } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { purgeExpired } from '../account/purge-expired.ts';
import { openTestApp, type TestApp } from '../testing/index.ts';
import { codeOf } from '../testing/refusals.ts';

const WORDS = 'Een plek vooraan, bij het raam.';
const given = {
	...{ speaks: ['ar' as const, 'nl' as const], reads: ['ar' as const], needs: WORDS },
	...{ availability: ['saturday' as const], wantsTravel: true, wantsChildCare: false },
};

describe('what somebody needs to take part', () => {
	let test: TestApp;
	let cohortId: string;
	beforeAll(async () => {
		test = await openTestApp();
		const [row] = await test.app.db
			.select()
			.from(schema.cohort)
			.where(eq(schema.cohort.name, 'Groep Winter'));
		cohortId = row?.id ?? '';
	});
	afterAll(() => test.close());
	const rows = async () => await test.app.db.select().from(schema.intake);
	const mine = async (who: string) => (await (await test.as(who)).cohort.mine()).own[0];

	it('is kept sealed, read by her and her trainer, and by nobody else', async () => {
		const her = await test.as('deelnemer26');
		await her.cohort.saveMyIntake({ ...given, cohortId });
		await her.cohort.saveMyIntake({ ...given, cohortId });
		const [row] = await rows();
		expect(JSON.stringify(row)).not.toContain('raam');
		expect(await mine('deelnemer26')).toMatchObject({ intake: { needs: WORDS, wantsTravel: true } });
		const enrolmentId = row?.enrolmentId ?? '';
		const show = async (who: string) => (await test.as(who)).cohort.showPerson({ enrolmentId });
		expect((await show('trainer')).intake).toMatchObject({ needs: WORDS, speaks: ['ar', 'nl'] });
		// A coordinator counts; she does not read.
		expect((await show('coordinator')).intake).toBeNull();
		expect(await codeOf(show('cotrainer'))).toBe('NOT_FOUND');
		expect(await codeOf(show('other.trainer'))).toBe('NOT_FOUND');
		const settings = await (await test.as('coordinator')).cohort.showSettings({ id: cohortId });
		expect(settings.wishes).toEqual({ filled: 1, travel: 1, childCare: 0 });
	});

	it('may be filled in by her trainer, not by a stranger to the group', async () => {
		const enrolmentId = (await rows())[0]?.enrolmentId ?? '';
		const trainer = await test.as('trainer');
		await trainer.cohort.saveIntake({ ...given, enrolmentId, wantsChildCare: true });
		expect((await mine('deelnemer26'))?.intake?.wantsChildCare).toBe(true);
		const others = await test.as('cotrainer');
		expect(await codeOf(others.cohort.saveIntake({ ...given, enrolmentId }))).toBe('NOT_FOUND');
		const stranger = await test.as('deelnemer1');
		expect(await codeOf(stranger.cohort.saveMyIntake({ ...given, cohortId }))).toBe('NOT_FOUND');
	});

	it('comes along in her export in plain words', async () => {
		const data = await (await test.as('deelnemer26')).account.exportData();
		expect(data.intakes).toMatchObject([{ needs: WORDS, speaks: ['ar', 'nl'] }]);
	});

	it('is gone when she leaves', async () => {
		await (await test.as('deelnemer26')).cohort.leave({ cohortId });
		expect(await rows()).toEqual([]);
	});

	it('goes 90 days after the last half-day, and not before', async () => {
		await (await test.as('deelnemer27')).cohort.saveMyIntake({ ...given, cohortId });
		const meetings = await test.app.db
			.select()
			.from(schema.meeting)
			.where(eq(schema.meeting.cohortId, cohortId));
		const last = Math.max(...meetings.map((one) => one.startsAt.getTime()));
		test.setNow(new Date(last + 89 * 86_400_000));
		await purgeExpired(test.app);
		expect(await rows()).toHaveLength(1);
		test.setNow(new Date(last + 91 * 86_400_000));
		await purgeExpired(test.app);
		expect(await rows()).toEqual([]);
	});
});
