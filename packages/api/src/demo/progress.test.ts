import type { RehearsalEvent, ScenarioGraph } from '@sleutelwerk/core';
import { schema } from '@sleutelwerk/db';
import { replay } from '@sleutelwerk/role-play';
import { and, eq } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { eligibilityOf } from '../certificate/eligibility-facts.ts';
import { openTestApp, type TestApp } from '../testing/index.ts';

describe('the demonstration', () => {
	let test: TestApp;
	beforeAll(async () => void (test = await openTestApp()));
	afterAll(() => test.close());

	it('has only rehearsals that replay to where they say they are', async () => {
		const rows = await test.app.db
			.select({ rehearsal: schema.rehearsal, graph: schema.scenarioVersion.graph })
			.from(schema.rehearsal)
			.innerJoin(schema.scenarioVersion, eq(schema.scenarioVersion.id, schema.rehearsal.scenarioVersionId));
		expect(rows.length).toBeGreaterThan(30);
		for (const { rehearsal, graph } of rows) {
			const events = await test.app.db
				.select()
				.from(schema.rehearsalEvent)
				.where(eq(schema.rehearsalEvent.rehearsalId, rehearsal.id))
				.orderBy(schema.rehearsalEvent.seq);
			const state = replay(
				graph as ScenarioGraph,
				events.map((one) => one.event as RehearsalEvent),
			);
			expect(state.status).toBe('debrief');
			expect(state.path.length).toBeGreaterThan(3);
		}
	});

	it('has people at every stage: one who can be certified, one halfway, one who has done nothing', async () => {
		const viewer = await test.viewerOf('trainer');
		const of = async (who: string) => {
			const { accountId } = await test.viewerOf(who);
			const [row] = await test.app.db
				.select({ id: schema.enrolment.id })
				.from(schema.enrolment)
				.where(and(eq(schema.enrolment.accountId, accountId)));
			const [standing] = await eligibilityOf({ ...test.app, viewer }, { enrolmentId: row?.id ?? '' });
			return standing;
		};
		const open = (standing: Awaited<ReturnType<typeof of>>) =>
			standing?.requirements.filter((one) => !one.isMet).map((one) => one.name);
		expect(open(await of('finished'))).toEqual([]);
		expect(open(await of('deelnemer6'))).toEqual(['vog']);
		const halfway = await of('trainee');
		expect(halfway?.facts).toMatchObject({ meetings: 5, rehearsals: 1, assessmentAfter: false });
		expect(halfway?.before.answered).toBe(halfway?.before.of);
		expect(halfway?.facts.lessons).toBeGreaterThan(0.4);
		expect(halfway?.facts.lessons).toBeLessThan(0.7);
		const fresh = await of('deelnemer1');
		expect(fresh?.facts).toMatchObject({ meetings: 0, lessons: 0, rehearsals: 0 });
		expect(fresh?.before.answered).toBe(0);
	});

	it('lets the trainee go on at the first lesson of part four', async () => {
		const caller = await test.as('trainee');
		const overview = await caller.learn.showOverview();
		expect(overview?.goOn).toEqual({ part: 4, number: 1 });
	});
});
