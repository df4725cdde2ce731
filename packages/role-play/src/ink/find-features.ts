import type { ControlCommand } from 'inkjs/engine/ControlCommand';
import type { Story } from 'inkjs/full';
import { InkRefusal, knotOf, problem, type InkProblem, type InkProblemCode } from './problems.ts';

/** How a visit count is read; what nobody reads makes no state of its own. */
export type VisitReading =
	| { kind: 'whole' }
	/** Only up to this number: once-only choices and sequences that stop. */
	| { kind: 'capped'; at: number }
	/** Sequences that begin again. */
	| { kind: 'cycle'; of: number };

export type InkFeatures = {
	/** By path of the container. */
	visits: ReadonlyMap<string, VisitReading>;
	/** Some count is asked for by a path that is only known when the story runs. */
	readsAnyVisit: boolean;
	readsTurns: boolean;
	notes: readonly InkProblem[];
};

/** The parts of ink's compiled objects that are looked at here; told apart by what they have, as they are bundled twice. */
type Part = {
	path?: { toString(): string };
	debugMetadata?: { startLineNumber: number } | null;
	content?: readonly Part[];
	namedOnlyContent?: ReadonlyMap<string, Part> | null;
	commandType?: number;
	onceOnly?: boolean;
	choiceTarget?: Part | null;
	name?: string | null;
	pathForCount?: unknown;
	containerForCount?: Part | null;
	isExternal?: boolean;
	targetPathString?: string | null;
	value?: unknown;
};

/** Numbers of inkjs' own list: loading that module by itself fails, and types are checked against it. */
const COMMAND = {
	output: 1 satisfies ControlCommand.CommandType.EvalOutput,
	choiceCount: 10 satisfies ControlCommand.CommandType.ChoiceCount,
	turns: 11 satisfies ControlCommand.CommandType.Turns,
	turnsSince: 12 satisfies ControlCommand.CommandType.TurnsSince,
	readCount: 13 satisfies ControlCommand.CommandType.ReadCount,
	random: 14 satisfies ControlCommand.CommandType.Random,
	seedRandom: 15 satisfies ControlCommand.CommandType.SeedRandom,
	visitIndex: 16 satisfies ControlCommand.CommandType.VisitIndex,
	shuffle: 17 satisfies ControlCommand.CommandType.SequenceShuffleIndex,
	listRandom: 23 satisfies ControlCommand.CommandType.ListRandom,
} as const;
const RANDOM = new Set<number>([COMMAND.random, COMMAND.seedRandom, COMMAND.shuffle, COMMAND.listRandom]);

type Found = {
	visits: Map<string, VisitReading>;
	readsAnyVisit: boolean;
	readsTurns: boolean;
	refusals: InkProblem[];
	notes: InkProblem[];
};

/** Looks through a whole compiled story: what cannot be explored is refused, what makes states is told. */
export function findFeatures(story: Story): InkFeatures {
	const found: Found = {
		visits: new Map(),
		readsAnyVisit: false,
		readsTurns: false,
		refusals: [],
		notes: [],
	};
	const hasKnot = (name: string) => story.KnotContainerWithName(name) !== null;
	walkParts(story.mainContentContainer as unknown as Part, (part, parent, index) => {
		if (part.commandType !== undefined) noteCommand(found, part, { parent, index });
		if (part.onceOnly && part.choiceTarget) read(found, part.choiceTarget, { kind: 'capped', at: 1 });
		if (part.pathForCount && part.containerForCount) read(found, part.containerForCount, { kind: 'whole' });
		if (part.isExternal) noteExternal(found, part, hasKnot);
	});
	if (found.refusals.length > 0) throw new InkRefusal(distinct(found.refusals));
	const notes = found.notes.toSorted((a, b) => (a.line ?? 0) - (b.line ?? 0));
	return { ...found, notes: distinct(notes) };
}

type Place = { parent: Part; index: number };

function walkParts(root: Part, visit: (part: Part, parent: Part, index: number) => void): void {
	const queue: Part[] = [root];
	const seen = new Set<Part>(queue);
	for (const container of queue) {
		const inside = [...(container.content ?? []), ...(container.namedOnlyContent?.values() ?? [])];
		for (const [index, part] of inside.entries()) {
			if (seen.has(part)) continue;
			seen.add(part);
			visit(part, container, index);
			if (part.content) queue.push(part);
		}
	}
}

function noteCommand(found: Found, part: Part, { parent, index }: Place): void {
	const { commandType: type = -1 } = part;
	if (RANDOM.has(type)) found.refusals.push(at('random', part));
	if (type === COMMAND.turns || type === COMMAND.turnsSince) found.readsTurns = true;
	if (type === COMMAND.readCount || type === COMMAND.choiceCount) found.readsAnyVisit = true;
	if (type === COMMAND.visitIndex) read(found, parent, sequenceReading(parent, index));
	const before = parent.content?.[index - 1];
	if (type === COMMAND.output && before?.name && !before.pathForCount)
		found.notes.push(at('variable-text', part, before.name));
}

/** A sequence compiles to: visit, how many, MIN or %. */
function sequenceReading({ content = [] }: Part, index: number): VisitReading {
	const [many, how] = [content[index + 1]?.value, content[index + 2]?.name];
	if (typeof many !== 'number') return { kind: 'whole' };
	return how === 'MIN'
		? { kind: 'capped', at: many + 1 }
		: how === '%'
			? { kind: 'cycle', of: many }
			: { kind: 'whole' };
}

/** What is read in two ways keeps its whole count. */
function read({ visits }: Found, container: Part, reading: VisitReading): void {
	const path = String(container.path);
	const before = visits.get(path);
	const isSame = before && JSON.stringify(before) === JSON.stringify(reading);
	visits.set(path, before && !isSame ? { kind: 'whole' } : reading);
}

function noteExternal(found: Found, part: Part, hasKnot: (name: string) => boolean): void {
	const name = part.targetPathString ?? '';
	if (hasKnot(name)) found.notes.push(at('external-fallback', part, name));
	else found.refusals.push(at('external', part, name));
}

function at(code: InkProblemCode, part: Part, detail = ''): InkProblem {
	return problem(code, {
		line: part.debugMetadata?.startLineNumber ?? null,
		knot: knotOf(String(part.path)),
		detail,
	});
}

export function distinct(problems: readonly InkProblem[]): InkProblem[] {
	return [...new Map(problems.map((one) => [JSON.stringify(one), one])).values()];
}
