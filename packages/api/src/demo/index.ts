import { mkdirSync, renameSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { schema, type Tx } from '@sleutelwerk/db';
import { sql } from 'drizzle-orm';
import type { App } from '../context.ts';
import { makeActivities } from './activities.ts';
import { makeWalkIn } from './attendance.ts';
import { makeCalendars } from './calendar.ts';
import { makeCertificates } from './certificates.ts';
import { makeCohorts } from './cohorts.ts';
import { makeCompetence } from './competence.ts';
import { makeConcerns } from './concerns.ts';
import { makeDrafts } from './drafts.ts';
import { makeInvitations } from './invitations.ts';
import { loadCourse, loadScenarios, loadServices } from './load-content.ts';
import { makePeople } from './people.ts';
import { makeProgress } from './progress.ts';
import { createRandom } from './random.ts';
import { tellServices } from './services.ts';
import { makeSupervision } from './supervision.ts';
import { makeAnswers, makeWebinars } from './webinars.ts';
import type { DemoWorld } from './world.ts';

// Two processes that start at once fill one after the other.
const FILL_LOCK = 7_314_202;
const SEED = 20_261_122;

/** Loads the content, and at the first start of a demonstration its people, groups and everything they did. */
export async function fillDatabase(app: App): Promise<void> {
	const told = await app.db.transaction(async (tx) => {
		await tx.execute(sql`select pg_advisory_xact_lock(${FILL_LOCK})`);
		const courseVersionId = await loadCourse(tx);
		await loadScenarios(tx);
		await loadServices(tx);
		if (!app.isDemo || !(await isEmpty(tx))) return null;
		return await makeDemonstration(app, tx, courseVersionId);
	});
	if (told) tell(app, told);
}

async function isEmpty(tx: Tx): Promise<boolean> {
	const [row] = await tx.select({ id: schema.organisation.id }).from(schema.organisation).limit(1);
	return !row;
}

async function makeDemonstration(
	app: App,
	tx: Tx,
	courseVersionId: string,
): Promise<Record<string, unknown>> {
	const random = createRandom(SEED);
	const world: DemoWorld = {
		app,
		tx,
		random,
		now: app.clock(),
		organisations: { main: random.id(), other: random.id() },
		people: new Map(),
		courseVersionId,
		cohorts: { running: '', finished: '', open: '', other: '' },
		enrolments: new Map(),
		meetings: new Map(),
		told: {},
	};
	await makePeople(world);
	await makeCohorts(world);
	await makeWebinars(world);
	await makeCertificates(world);
	await makeProgress(world);
	await makeSupervision(world);
	await makeActivities(world);
	world.told.groups = world.cohorts;
	world.told.enrolments = Object.fromEntries(
		[...world.enrolments.values()].flat().map((one) => [one.who, one.id]),
	);
	world.told.meetings = Object.fromEntries(
		[...world.meetings].map(([cohortId, list]) => [cohortId, list.map((one) => one.id)]),
	);
	await makeCalendars(world);
	await makeInvitations(world);
	await tellServices(world);
	await makeDrafts(world);
	await makeWalkIn(world);
	await makeConcerns(world);
	await makeCompetence(world);
	await makeAnswers(world);
	return world.told;
}

/** Writes `demo.json`, which names what a tester needs. */
function tell(app: App, told: Record<string, unknown>): void {
	mkdirSync(app.dataDir, { recursive: true });
	const file = path.join(app.dataDir, 'demo.json');
	writeFileSync(`${file}.new`, `${JSON.stringify(told, null, '\t')}\n`, { mode: 0o600 });
	renameSync(`${file}.new`, file);
}
