import { COURSE } from '@sleutelwerk/content/course';
import { SCENARIOS } from '@sleutelwerk/content/scenarios';
import { schema } from '@sleutelwerk/db';
import { eq } from 'drizzle-orm';
import { contradict, markPast } from './attendance.ts';
import { answerAssessment, doLessons, type Rhythm } from './lessons.ts';
import { listStages, play, type Stage } from './rehearsals.ts';
import { finishedWay, OTHER, RUNNING, type Way } from './ways.ts';
import { dayFrom, personOf, type DemoEnrolment, type DemoWorld } from './world.ts';

type Group = { cohortId: string; trainer: string; ways: readonly Way[]; rhythm: Rhythm };
type Turns = { waiting: string[]; answered: string[]; other: string[] };

/** Everything that people of the demonstration did: lessons, assessments, rehearsals, half-days, answers. */
export async function makeProgress(world: DemoWorld): Promise<void> {
	const { running, finished, other } = world.cohorts;
	const past = (world.enrolments.get(finished) ?? []).map((one, index) => finishedWay(one.who, index));
	const groups: Group[] = [
		{ cohortId: running, trainer: 'trainer', ways: RUNNING, rhythm: { first: -68, every: 14 } },
		{ cohortId: finished, trainer: 'trainer', ways: past, rhythm: { first: -290, every: 14 } },
		{ cohortId: other, trainer: 'other.trainer', ways: OTHER, rhythm: { first: -15, every: 14 } },
	];
	const turns: Turns = { waiting: [], answered: [], other: [] };
	const stages = await listStages(world);
	for (const group of groups) {
		await markPast(world, group);
		for (const way of group.ways) await goWay(world, { group, way, turns, stages });
	}
	await contradict(world, { cohortId: running, who: 'deelnemer8', by: 'cotrainer' });
	world.told.lessons = COURSE.parts.flatMap((part) =>
		part.lessons.map(({ structure }) => ({ part: structure.part, number: structure.number })),
	);
	world.told.scenarios = SCENARIOS.map(({ id, part }) => ({ id, part }));
	world.told.reviews = turns;
}

type Going = { group: Group; way: Way; turns: Turns; stages: readonly Stage[] };

async function goWay(world: DemoWorld, going: Going): Promise<void> {
	const { group, way } = going;
	const enrolment = (world.enrolments.get(group.cohortId) ?? []).find((one) => one.who === way.who);
	if (!enrolment) throw new Error(`${way.who} is not in this group`);
	const plan = { way, rhythm: group.rhythm };
	await answerAssessment(world, enrolment, plan);
	await doLessons(world, enrolment, plan);
	await rehearse(world, enrolment, going);
	await setDays(world, enrolment, way);
}

async function rehearse(
	world: DemoWorld,
	enrolment: DemoEnrolment,
	{ group, way, turns, stages }: Going,
): Promise<void> {
	const played = stages.slice(0, way.rehearsals);
	const person = (world.enrolments.get(group.cohortId) ?? []).indexOf(enrolment);
	for (const [index, stage] of played.entries()) {
		const isNewest = index === played.length - 1;
		const planned = -(group.rhythm.first + index * group.rhythm.every + 4);
		const daysAgo = isNewest && way.turn ? 2 : Math.max(planned, 2);
		const consents = isNewest && way.turn !== undefined;
		const turn = await play(world, enrolment, { stage, daysAgo, consents, person });
		if (!turn || !way.turn) continue;
		if (group.cohortId === world.cohorts.other) turns.other.push(turn);
		else turns[way.turn].push(turn);
		if (way.turn === 'answered') await answer(world, turn, group.trainer);
	}
}

async function answer(world: DemoWorld, turn: string, trainer: string): Promise<void> {
	const { tx, random, now } = world;
	await tx.insert(schema.review).values({
		id: random.id(),
		openTurnId: turn,
		trainerId: personOf(world, trainer),
		rubric: { listening: 3, 'open-questions': 2, acknowledging: 3 },
		reply:
			'Je laat merken dat je luistert, en je oordeelt niet. Dat is veel waard. Stel na je eerste zin één open vraag, en wacht dan even.',
		internalNote: 'Op de volgende bijeenkomst samen nog eens spelen.',
		asksAgain: 1,
		createdAt: dayFrom(now, -1, 20),
	});
}

/** What the trainer keeps, and who asked for a word. */
async function setDays({ tx, now }: DemoWorld, { id }: DemoEnrolment, way: Way): Promise<void> {
	const lacks = way.lacks ?? [];
	const days = {
		...(lacks.includes('intake') ? { intakeAt: null } : {}),
		...(lacks.includes('confidentiality') ? { confidentialityAt: null } : {}),
		...(lacks.includes('vog') ? { vogSeenAt: null } : {}),
		...(way.asksContact === undefined ? {} : { wantsContactAt: dayFrom(now, -way.asksContact, 21) }),
	};
	if (Object.keys(days).length > 0)
		await tx.update(schema.enrolment).set(days).where(eq(schema.enrolment.id, id));
}
