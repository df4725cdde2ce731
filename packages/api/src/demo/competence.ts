import { SCENARIOS } from '@sleutelwerk/content/scenarios';
import { dayIn, dayPlus, HOME_ZONE, momentIn, SKILLS, type Skill, type SkillRubric } from '@sleutelwerk/core';
import { CERTIFICATE_RULES } from '@sleutelwerk/course';
import { schema } from '@sleutelwerk/db';
import { and, eq } from 'drizzle-orm';
import { listStages, play, type Stage } from './rehearsals.ts';
import { dayFrom, personOf, type DemoEnrolment, type DemoWorld } from './world.ts';

/** Talks that come last in everybody's order: nobody of the demonstration has played them. */
const UNSEEN_FROM_THE_END = 1;

/**
 * Key persons on their way to the certificate of competence: one to whom a talk was given, one whose play waits for the
 * trainer, one who has shown everything, and one whose role-play was not enough yet. And one certificate that ends soon
 * and can be renewed. Run last: what it draws by chance must not change what was there.
 */
export async function makeCompetence(world: DemoWorld): Promise<void> {
	const stage = (await listStages(world)).at(-UNSEEN_FROM_THE_END);
	const scenarioId = SCENARIOS.find((one) => one.part === stage?.part && one.graph === stage.graph)?.id;
	if (!stage || !scenarioId) throw new Error('the demonstration has no talk left');
	const told: Record<string, string> = {};
	told.open = await chooseFor(world, 'deelnemer15', { scenarioId, daysAgo: 1 });
	told.done = await playFor(world, 'deelnemer16', { stage, scenarioId });
	const shown = await playFor(world, 'deelnemer17', { stage, scenarioId });
	await assess(world, 'deelnemer17', {
		kind: 'unseen',
		taskId: shown,
		asked: stage.graph.skills,
		daysAgo: 3,
	});
	await assess(world, 'deelnemer17', { kind: 'live', asked: SKILLS, daysAgo: 2 });
	const weak = { 'safety-limits': 2 } as const;
	await assess(world, 'deelnemer15', { kind: 'live', asked: SKILLS, daysAgo: 8, but: weak });
	await makeRenewable(world, 'deelnemer18', stage);
	world.told.competence = told;
}

function enrolmentOf(world: DemoWorld, who: string): DemoEnrolment {
	const found = world.enrolments.get(world.cohorts.finished)?.find((one) => one.who === who);
	if (!found) throw new Error(`${who} is not in the finished group`);
	return found;
}

async function chooseFor(
	world: DemoWorld,
	who: string,
	{ scenarioId, daysAgo }: { scenarioId: string; daysAgo: number },
): Promise<string> {
	const { tx, random, now } = world;
	const id = random.id();
	const createdAt = dayFrom(now, -daysAgo, 10);
	const lastDay = dayPlus(dayIn(HOME_ZONE, createdAt), CERTIFICATE_RULES.competence.windowDays);
	await tx.insert(schema.unseenTask).values({
		...{ id, scenarioId, createdAt, place: 'home' },
		enrolmentId: enrolmentOf(world, who).id,
		closesAt: momentIn(HOME_ZONE, dayPlus(lastDay, 1), '00:00') ?? createdAt,
		chosenBy: personOf(world, 'trainer'),
	});
	return id;
}

async function playFor(
	world: DemoWorld,
	who: string,
	{ stage, scenarioId }: { stage: Stage; scenarioId: string },
): Promise<string> {
	const { tx } = world;
	const enrolment = enrolmentOf(world, who);
	const id = await chooseFor(world, who, { scenarioId, daysAgo: 6 });
	await play(world, enrolment, { stage, daysAgo: 4, consents: false, person: 1 });
	const [rehearsal] = await tx
		.select({ id: schema.rehearsal.id })
		.from(schema.rehearsal)
		.where(
			and(
				eq(schema.rehearsal.enrolmentId, enrolment.id),
				eq(schema.rehearsal.scenarioVersionId, stage.versionId),
			),
		);
	if (!rehearsal) throw new Error(`${who} did not play`);
	await tx.update(schema.unseenTask).set({ rehearsalId: rehearsal.id }).where(eq(schema.unseenTask.id, id));
	return id;
}

type Seen = {
	kind: 'unseen' | 'live';
	taskId?: string;
	asked: readonly Skill[];
	daysAgo: number;
	/** Levels that are other than "on my own". */
	but?: SkillRubric;
};

async function assess(world: DemoWorld, who: string, { kind, taskId, asked, daysAgo, but }: Seen) {
	const { tx, random, now } = world;
	const createdAt = dayFrom(now, -daysAgo, 15);
	const rubric: SkillRubric = { ...Object.fromEntries(asked.map((skill) => [skill, 3])), ...but };
	await tx.insert(schema.competenceAssessment).values({
		...{ id: random.id(), enrolmentId: enrolmentOf(world, who).id, kind, asked, rubric, createdAt },
		...(taskId ? { taskId } : {}),
		day: dayIn(HOME_ZONE, createdAt),
		note: but
			? 'Je luistert rustig en je geeft de ander tijd. Oefen nog hoe je zegt dat je niet alles geheim kunt houden.'
			: 'Je luistert rustig en je zegt eerlijk wat je wel en niet kunt beloven.',
		assessedBy: personOf(world, 'trainer'),
	});
}

/** Four evenings in the year, a talk and the questions: everything that a renewal takes. */
async function makeRenewable(world: DemoWorld, who: string, stage: Stage): Promise<void> {
	const { tx, random, now, organisations } = world;
	const enrolment = enrolmentOf(world, who);
	const trainerId = personOf(world, 'trainer');
	for (const days of [-330, -250, -170]) {
		const meetingId = random.id();
		const startsAt = dayFrom(now, days, 18);
		await tx.insert(schema.supervisionMeeting).values({
			...{ id: meetingId, kind: 'supervision', startsAt, seats: 4, trainerId },
			...{ organisationId: organisations.main, place: 'Buurthuis De Linde (voorbeeld), zaal 1' },
			createdAt: dayFrom(now, days - 30),
		});
		await tx.insert(schema.supervisionRegistration).values({
			...{ id: random.id(), meetingId, accountId: enrolment.accountId, state: 'confirmed', arrival: 1 },
			...{ attended: 'present', markedBy: trainerId, markedAt: startsAt },
			createdAt: dayFrom(now, days - 7),
		});
	}
	await play(world, enrolment, { stage, daysAgo: 20, consents: false, person: 2 });
	await tx.insert(schema.assessmentAnswer).values(
		CERTIFICATE_RULES.renewal.questions.map((item) => ({
			...{ enrolmentId: enrolment.id, moment: 'refresher' as const, item, value: 4 },
			at: dayFrom(now, -18, 20),
		})),
	);
}
