import { STANDARD_SCENARIO_TEXTS } from '@sleutelwerk/content/scenarios';
import { SERVICE_IDS } from '@sleutelwerk/content/services';
import { METERS, type Meters } from '@sleutelwerk/core';
import { insertCheck, insertDraft, insertVersion, updateDraft } from '@sleutelwerk/db/repo/draft';
import {
	edit,
	expertHash,
	newDraft,
	outlineOf,
	type ChoiceInput,
	type DraftContent,
	type EditOp,
	type FrameInput,
	type MomentInput,
} from '@sleutelwerk/role-play';
import {
	OTHER_OUTLINE,
	OWN_CLOSED,
	OWN_ENDING,
	OWN_FRAME,
	OWN_MOMENTS,
	OWN_REPAIRS,
	OWN_TOLD,
	OWN_WORDS_TURN,
	type WrittenMoment,
} from './own-talk.ts';
import { dayFrom, personOf, type DemoWorld } from './world.ts';

const NAMED = [SERVICE_IDS.luisterlijn, SERVICE_IDS.veiligThuis];

/** A talk of the organisation that its trainees play, checked by its coordinator, and one that waits for a check. */
export async function makeDrafts(world: DemoWorld): Promise<void> {
	const published = await publishOwnTalk(world);
	const other = newDraft({ ...OTHER_OUTLINE, standard: STANDARD_SCENARIO_TEXTS });
	const inReview = await insert(world, { content: other, part: 4, state: 'expert-review', daysAgo: 2 });
	world.told.drafts = { inReview: inReview.id, publishedScenario: published };
}

async function publishOwnTalk(world: DemoWorld): Promise<string> {
	const { tx, now, organisations } = world;
	const content = ownTalk();
	const row = await insert(world, { content, part: 2, state: 'language-review', daysAgo: 12 });
	const at = dayFrom(now, -10, 15);
	await insertCheck(tx, {
		...{ organisationId: organisations.main, scenarioId: row.scenarioId, kind: 'expert', locale: 'nl' },
		...{ hash: await expertHash(content), isGood: true, byName: 'Karim' },
		...{ recordedBy: personOf(world, 'coordinator'), day: at.toISOString().slice(0, 10), createdAt: at },
	});
	const versionId = await insertVersion(
		tx,
		{
			...{ id: world.random.id(), scenarioId: row.scenarioId, organisationId: organisations.main, number: 1 },
			...{ contentHash: `demonstration/${row.scenarioId}`, part: row.part, minutes: row.minutes },
			...{ difficulty: row.difficulty, graph: { ...content.graph, services: NAMED }, publishedAt: at },
		},
		{ nl: content.texts['nl'] ?? {} },
	);
	if (!versionId) throw new Error('the talk of the demonstration was not published');
	await updateDraft(tx, row.id, { state: 'published', publishedAs: versionId, changedAt: at });
	return row.scenarioId;
}

type NewRow = {
	content: DraftContent;
	part: number;
	state: 'expert-review' | 'language-review';
	daysAgo: number;
};

async function insert(world: DemoWorld, { content, part, state, daysAgo }: NewRow) {
	const madeBy = personOf(world, 'trainer');
	const at = dayFrom(world.now, -daysAgo, 11);
	const row = await insertDraft(world.tx, {
		...{ id: world.random.id(), scenarioId: world.random.id(), organisationId: world.organisations.main },
		...{ part, minutes: 10, difficulty: 1, ...content, state, madeBy, writers: [madeBy] },
		...{ changedAt: at, createdAt: at },
	});
	if (!row) throw new Error('a draft of the demonstration was not written');
	return row;
}

function done(draft: DraftContent, op: EditOp): { draft: DraftContent; made: string } {
	const edited = edit(draft, op);
	if (!edited.ok) throw new Error(`the demonstration's talk: ${op.op} is refused, ${edited.problem.key}`);
	return { draft: edited.draft, made: edited.made ?? '' };
}

const EMPTY: MomentInput = {
	...{
		picture: 'bench',
		cue: '',
		thought: '',
		isHeavy: false,
		lines: [],
		teaches: [],
		to: null,
		skipTo: null,
	},
	...{ choices: [], ideal: null, prompt: '', models: [], skills: [], toTrainer: false, reflection: [] },
};

/** Written as a trainer writes it in the editor: frame, moments in order, then what lies beside the way. */
function ownTalk(): DraftContent {
	const says = OWN_MOMENTS.map(({ ideal }) => ideal.text);
	let draft = newDraft({ title: OWN_FRAME.title, person: 'Marwa', says, standard: STANDARD_SCENARIO_TEXTS });
	draft = done(draft, { op: 'set-frame', frame: frame() }).draft;
	const { path } = outlineOf(draft.graph);
	const closed = done(draft, { op: 'add-moment', kind: 'ending', after: path[5] ?? '' });
	draft = closed.draft;
	OWN_MOMENTS.forEach((written, place) => {
		const at = path[place] ?? '';
		const mistakeTo = place === OWN_MOMENTS.length - 1 ? closed.made : (path[place + 1] ?? '');
		const moment = momentOf(written, { at, next: path[place + 1] ?? '', mistakeTo });
		draft = done(draft, { op: 'set-moment', at, moment }).draft;
	});
	draft = withRepairs(draft);
	const told = done(draft, { op: 'add-moment', kind: 'scene', after: path[3] ?? '' });
	draft = set(told.draft, told.made, { ...said(OWN_TOLD, 'you'), teaches: ['b1'] });
	const { model, prompt } = OWN_WORDS_TURN;
	draft = set(draft, path[6] ?? '', {
		...said(OWN_WORDS_TURN, 'p1'),
		...{ prompt, models: [model], skills: ['listening', 'safety-limits'], toTrainer: true },
	});
	draft = set(draft, path[7] ?? '', { ...said(OWN_ENDING, 'p1'), reflection: [OWN_ENDING.reflection] });
	return set(draft, closed.made, { ...said(OWN_CLOSED, 'narrator'), reflection: [OWN_CLOSED.reflection] });
}

function withRepairs(draft: DraftContent): DraftContent {
	const repairs = Object.values(draft.graph.nodes).flatMap((node) =>
		node.kind === 'decision'
			? node.choices.flatMap(({ repair }) => (repair?.kind === 'possible' ? [repair.to] : []))
			: [],
	);
	return repairs.reduce((before, at, place) => {
		const { cue = '', text = '' } = OWN_REPAIRS[place] ?? {};
		return set(before, at, said({ cue, line: text }, 'p1'));
	}, draft);
}

function set(draft: DraftContent, at: string, moment: Partial<MomentInput>): DraftContent {
	return done(draft, { op: 'set-moment', at, moment: { ...EMPTY, picture: 'living-room', ...moment } }).draft;
}

function said({ cue, line }: { cue: string; line: string }, speaker: string) {
	return { cue, lines: [{ speaker, text: line }] };
}

type Ways = { at: string; next: string; mistakeTo: string };

function momentOf(
	{ cue, said: line, ideal, mistake }: WrittenMoment,
	{ at, next, mistakeTo }: Ways,
): MomentInput {
	return {
		...EMPTY,
		...{ picture: 'living-room', cue, lines: [{ speaker: line[0], text: line[1] }], skipTo: next },
		...{ ideal: `${at}a` },
		choices: [choiceOf(`${at}a`, { ...ideal, to: next }), choiceOf(`${at}b`, { ...mistake, to: mistakeTo })],
	};
}

type Choice = Omit<WrittenMoment['ideal'], 'repair'> & {
	to: string;
	repair?: WrittenMoment['mistake']['repair'];
};

function choiceOf(id: string, { text, after, coach, phrase, effects, to, repair }: Choice): ChoiceInput {
	const changes = METERS.map((meter, place) => [meter, effects[place] ?? 0]);
	return {
		...{ id, text, coach, phrase: phrase ?? '', teaches: [], to },
		lines: [{ speaker: after[0], text: after[1] }],
		effects: Object.fromEntries(changes) as Meters,
		repair: { kind: repair?.[0] ?? 'none', text: repair?.[1] ?? '' },
	};
}

function frame(): FrameInput {
	const { route, why, ...before } = OWN_FRAME;
	const nl = STANDARD_SCENARIO_TEXTS.nl;
	const texts = (ids: readonly string[]) => ids.map((id) => nl[id] ?? '');
	return {
		...before,
		...{ why, freedom: nl['freedom'] ?? '', action: nl['debrief.action'] ?? '' },
		people: [{ id: 'p1', name: 'Marwa' }],
		beats: [{ kind: 'secrecy', route }],
		meters: { trust: 5, safety: 5, pace: 5, ownLimit: 5 },
		questions: texts(['debrief.question.1', 'debrief.question.2', 'debrief.question.3']),
		grounding: texts(['grounding.1', 'grounding.2', 'grounding.3', 'grounding.4']),
	};
}
