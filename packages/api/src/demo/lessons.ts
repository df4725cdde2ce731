import { ASSESSMENT } from '@sleutelwerk/content/assessment';
import { COURSE } from '@sleutelwerk/content/course';
import type { Lesson, Step } from '@sleutelwerk/core';
import { schema } from '@sleutelwerk/db';
import type { StepAnswer } from '@sleutelwerk/db/schema';
import { eq } from 'drizzle-orm';
import type { Way } from './ways.ts';
import { dayFrom, type DemoEnrolment, type DemoWorld } from './world.ts';

type Row = typeof schema.progress.$inferInsert;
// Seven values a row, and PostgreSQL takes 65,535 of them at once.
const ROWS_AT_ONCE = 2000;

/** Days from the start of the demonstration to the first half-day, and the days between two. */
export type Rhythm = { first: number; every: number };

/** Does the lessons of a way, one part after each half-day, with answers of the right shape. */
export async function doLessons(
	world: DemoWorld,
	{ id }: DemoEnrolment,
	{ way, rhythm }: { way: Way; rhythm: Rhythm },
): Promise<void> {
	const rows: Row[] = [];
	for (const part of COURSE.parts) {
		const lessons = part.lessons.map((one) => one.structure);
		const isDone = part.number <= way.parts;
		const taken = isDone ? lessons : part.number === way.parts + 1 ? lessons.slice(0, way.more ?? 0) : [];
		const at = dayFrom(world.now, Math.min(rhythm.first + (part.number - 1) * rhythm.every + 3, -1), 19);
		for (const lesson of taken) rows.push(...rowsOf(world, { enrolmentId: id, lesson, at }));
	}
	for (let from = 0; from < rows.length; from += ROWS_AT_ONCE)
		await world.tx.insert(schema.progress).values(rows.slice(from, from + ROWS_AT_ONCE));
	if (rows.length > 0) await setPlace(world, id, way);
}

function rowsOf(
	{ random }: DemoWorld,
	{ enrolmentId, lesson, at }: { enrolmentId: string; lesson: Lesson; at: Date },
): Row[] {
	const { part, number } = lesson;
	return lesson.steps.map((step, index) => {
		// Now and then somebody leaves a step out: nobody asks why.
		const isSkipped = step.kind !== 'read' && random.chance(0.06);
		return {
			...{ enrolmentId, part, lesson: number, step: step.id },
			state: isSkipped ? ('skipped' as const) : ('done' as const),
			answer: isSkipped ? null : answerTo(step, random.next()),
			at: new Date(at.getTime() + (number * 20 + index) * 60_000),
		};
	});
}

/** `chance` from 0 to 1 decides; most answers fit, some do not. */
function answerTo(step: Step, chance: number): StepAnswer | null {
	switch (step.kind) {
		case 'statement':
			return { chosen: [chance < 0.5 ? 'agree' : 'disagree'] };
		case 'case':
		case 'choice': {
			const option = chance < 0.8 ? step.fitting[0] : step.options[0];
			return option === undefined ? null : { chosen: [option] };
		}
		case 'ordering':
			return { order: chance < 0.7 ? [...step.items] : [...step.items].reverse() };
		case 'matching':
			return { pairs: Object.fromEntries(step.pairs.map((id) => [id, id])) };
		default:
			return null;
	}
}

/** The lesson to go on with, so that another device goes on there. */
async function setPlace({ tx, now }: DemoWorld, id: string, way: Way): Promise<void> {
	const part = COURSE.parts.find((one) => one.number === Math.min(way.parts + 1, 6));
	const lesson = part?.lessons[Math.min(way.more ?? 0, part.lessons.length - 1)]?.structure;
	if (!lesson) return;
	await tx
		.update(schema.enrolment)
		.set({
			atPart: lesson.part,
			atLesson: lesson.number,
			atStep: lesson.steps[0]?.id ?? null,
			atMoment: dayFrom(now, -1, 20),
		})
		.where(eq(schema.enrolment.id, id));
}

/** Answers the assessment before and, where the way goes so far, after: some growth, not at every item. */
export async function answerAssessment(
	{ tx, random, now }: DemoWorld,
	{ id }: DemoEnrolment,
	{ way, rhythm }: { way: Way; rhythm: Rhythm },
): Promise<void> {
	const occasions = [
		...(way.before ? [{ moment: 'before' as const, at: dayFrom(now, rhythm.first - 1, 18) }] : []),
		...(way.after ? [{ moment: 'after' as const, at: dayFrom(now, -1, 18) }] : []),
	];
	for (const { moment, at } of occasions) {
		const rows = ASSESSMENT.items.map((item) => {
			const level = (moment === 'before' ? 2 : 3) + random.int(moment === 'before' ? 2 : 3);
			const value = item.direction === 'up' ? level : 6 - level;
			return { enrolmentId: id, moment, item: item.id, value, at };
		});
		await tx.insert(schema.assessmentAnswer).values(rows);
	}
}
