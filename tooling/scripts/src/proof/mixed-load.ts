import { randomInt, randomUUID } from 'node:crypto';
import type { Database } from '@sleutelwerk/db';
import { schema } from '@sleutelwerk/db';
import { and, eq, inArray, ne } from 'drizzle-orm';
import { insist, Refused } from './insist.ts';
import { MemberClient } from './member-client.ts';
import type { ProofHouse } from './proof-model.ts';
import { WebinarClient } from './webinar-client.ts';

/** What the house acknowledged, and therefore must still have, once. */
export type Acknowledged = {
	signUps: { requestId: string; email: string; code: string }[];
	/** The last step of each place: `enrolment/part/lesson/step`. */
	steps: Map<string, { at: string; chosen: string | null }>;
	marks: { requestId: string; state: string }[];
	certificates: string[];
	revoked: string[];
};

type Step = { part: number; lesson: number; step: string; options: readonly string[] };
type Learner = { client: MemberClient; enrolmentId: string };
type Facts = {
	learners: Learner[];
	trainer: MemberClient;
	steps: Step[];
	candidates: string[];
	meetingId: string;
};

const LEARNERS = ['deelnemer1', 'deelnemer2', 'trainee'];
const STATES = ['present', 'absent', 'late'] as const;

/** People at work at the same time: signing up, learning, marking who came, issuing certificates. Each insists. */
export class MixedLoad {
	readonly acknowledged: Acknowledged = {
		signUps: [],
		steps: new Map(),
		marks: [],
		certificates: [],
		revoked: [],
	};
	readonly #house: ProofHouse;
	readonly #facts: Facts;
	#turn = 0;
	/** What went wrong on the way and was tried again. */
	readonly retried: string[] = [];

	private constructor(house: ProofHouse, facts: Facts) {
		this.#house = house;
		this.#facts = facts;
	}

	/** Logs everybody in and reads what there is to do. */
	static async open(house: ProofHouse, db: Database['db']): Promise<MixedLoad> {
		const cookieOf = (who: string) => insist(() => MemberClient.logIn(house, who));
		const trainer = new MemberClient(house, await cookieOf('trainer'));
		const learners: Learner[] = [];
		for (const who of LEARNERS)
			learners.push({
				client: new MemberClient(house, await cookieOf(who)),
				enrolmentId: await enrolmentOf(db, who),
			});
		return new MixedLoad(house, { learners, trainer, ...(await groupOf(db, learners)) });
	}

	/** Works until `isOver`, then finishes what was begun. Throws for a refusal that nothing explains. */
	async run(isOver: () => boolean): Promise<void> {
		const { learners } = this.#facts;
		const deeds = [
			...Array.from({ length: 3 }, () => () => this.#signUp()),
			...learners.map((one) => () => this.#learn(one)),
			() => this.#mark(),
			() => this.#certify(),
		];
		await Promise.all(
			deeds.map(async (deed) => {
				while (!isOver()) await deed();
			}),
		);
	}

	async #signUp(): Promise<void> {
		const client = new WebinarClient(this.#house.origin, 30_000);
		const requestId = randomUUID();
		const email = `mixed-${requestId.slice(0, 13)}@example.test`;
		const { code } = await this.#insist(() =>
			client.signUp(this.#house.told.webinars.open, requestId, email),
		);
		this.acknowledged.signUps.push({ requestId, email, code });
	}

	async #learn({ client, enrolmentId }: Learner): Promise<void> {
		const step = this.#facts.steps[randomInt(this.#facts.steps.length)];
		if (!step) return;
		const { options, ...place } = step;
		const chosen = options[randomInt(options.length || 1)] ?? null;
		const at = new Date().toISOString();
		const answer = chosen ? { answer: { chosen: [chosen] } } : {};
		await this.#insist(() => client.call('progress.record', { ...place, state: 'done', at, ...answer }));
		const key = [enrolmentId, place.part, place.lesson, place.step].join('/');
		this.acknowledged.steps.set(key, { at, chosen });
	}

	async #mark(): Promise<void> {
		const { candidates, trainer, meetingId } = this.#facts;
		const requestId = randomUUID();
		const state = STATES[randomInt(STATES.length)] ?? 'present';
		const enrolmentId = candidates[randomInt(candidates.length)] ?? '';
		const now = new Date().toISOString();
		const given = { requestId, meetingId, enrolmentId, state, deviceAt: now, sentAt: now };
		await this.#insist(() => trainer.call('attendance.mark', given));
		this.acknowledged.marks.push({ requestId, state });
	}

	/** Two fingers on the same button: one certificate. Taken back again, so that there is always one to issue. */
	async #certify(): Promise<void> {
		const { candidates, trainer } = this.#facts;
		this.#turn += 1;
		const enrolmentId = candidates[this.#turn % candidates.length] ?? '';
		const issue = () => trainer.call('certificate.issue', { enrolmentId, waiver: 'proef' });
		const outcomes = await Promise.all([this.#unlessDone(issue), this.#unlessDone(issue)]);
		const ids = outcomes.flatMap((one) => (one ? [(one as { id: string }).id] : []));
		this.acknowledged.certificates.push(...ids);
		for (const id of ids) {
			await this.#unlessDone(() => trainer.call('certificate.revoke', { id, reason: 'mistake' }));
			this.acknowledged.revoked.push(id);
		}
	}

	#insist<Result>(deed: () => Promise<Result>): Promise<Result> {
		return insist(deed, (error) => this.retried.push(String((error as Error).cause ?? error)));
	}

	/** Null where it was done before: by the other finger, or by the try whose answer was lost. */
	async #unlessDone(deed: () => Promise<unknown>): Promise<unknown> {
		try {
			return await this.#insist(deed);
		} catch (error) {
			if (error instanceof Refused && error.code === 'ALREADY_DONE') return null;
			throw error;
		}
	}
}

async function enrolmentOf(db: Database['db'], who: string): Promise<string> {
	const { account, enrolment } = schema;
	const [row] = await db
		.select({ id: enrolment.id })
		.from(enrolment)
		.innerJoin(account, eq(account.id, enrolment.accountId))
		.where(eq(account.email, `${who}@example.test`));
	if (!row) throw new Error(`${who} is in no group`);
	return row.id;
}

/** The steps of the course, and the people and a half-day of the group that the learners are in. */
async function groupOf(db: Database['db'], [first]: readonly Learner[]) {
	const { enrolment, cohort, lesson, meeting } = schema;
	const [group] = await db
		.select({ id: cohort.id, courseVersionId: cohort.courseVersionId })
		.from(cohort)
		.innerJoin(enrolment, eq(enrolment.cohortId, cohort.id))
		.where(eq(enrolment.id, first?.enrolmentId ?? ''));
	if (!group) throw new Error('no group');
	const lessons = await db.select().from(lesson).where(eq(lesson.courseVersionId, group.courseVersionId));
	const people = await db
		.select({ id: enrolment.id })
		.from(enrolment)
		.where(and(eq(enrolment.cohortId, group.id), inArray(enrolment.state, ['active', 'finished'])));
	const [half] = await db
		.select({ id: meeting.id })
		.from(meeting)
		.where(and(eq(meeting.cohortId, group.id), ne(meeting.isCancelled, true)));
	const steps = lessons.flatMap(({ part, number, structure }) =>
		structure.steps.flatMap((step): Step[] => {
			const options = step.kind === 'choice' ? step.options : [];
			const isPlain = step.kind === 'choice' || step.kind === 'read';
			return isPlain ? [{ part, lesson: number, step: step.id, options }] : [];
		}),
	);
	return { steps, candidates: people.map((one) => one.id), meetingId: half?.id ?? '' };
}
