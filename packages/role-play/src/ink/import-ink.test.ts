import type { ScenarioGraph, ScenarioText } from '@sleutelwerk/core';
import fc from 'fast-check';
import type { Story } from 'inkjs/full';
import { Compiler } from 'inkjs/full';
import { describe, expect, it } from 'vitest';
import { lint } from '../lint/lint.ts';
import { reduce } from '../reduce.ts';
import { start, type RehearsalState } from '../state.ts';
import { INK_STORIES } from '../testing/ink-stories.ts';
import { viewOf } from '../view.ts';
import { importInk, INK_PROBLEMS, type InkImport } from './index.ts';

type Turn = { lines: string[]; choices: string[] };
const MOST_TURNS = 25;

/** What ink itself shows, turn after turn, when the choices of these numbers are taken. */
function playInk(story: Story, numbers: readonly number[]): Turn[] {
	story.ResetState();
	story.onError = () => undefined;
	const turns: Turn[] = [];
	for (let at = 0; at < MOST_TURNS; at += 1) {
		const lines: string[] = [];
		while (story.canContinue) lines.push((story.Continue() ?? '').replace(/\n$/, ''));
		const choices = story.currentChoices.map((choice) => choice.text);
		turns.push({ lines: lines.filter((line) => line.trim() !== ''), choices });
		if (choices.length === 0) break;
		story.ChooseChoiceIndex((numbers[at % numbers.length] ?? 0) % choices.length);
	}
	return turns;
}

type Imported = InkImport & { graph: ScenarioGraph };

/** What our player shows of the imported scenario after the same choices. */
function playOurs({ graph, text }: Imported, numbers: readonly number[]): Turn[] {
	let state = reduce(graph, start(graph), { type: 'started' });
	const turns: Turn[] = [];
	for (let at = 0; at < MOST_TURNS; at += 1) {
		const seen = readOurs(graph, text, state);
		({ state } = seen);
		turns.push(seen.turn);
		const view = viewOf(graph, state);
		if (view.kind !== 'decision') break;
		const choice = view.choices[(numbers[at % numbers.length] ?? 0) % view.choices.length];
		state = reduce(graph, state, { type: 'chose', at: state.at, choice: choice?.id ?? '' });
	}
	return turns;
}

/** Goes on to the next choice or the ending, reading every line on the way. */
function readOurs(graph: ScenarioGraph, text: ScenarioText, from: RehearsalState) {
	const lines: string[] = [];
	let state = from;
	for (;;) {
		const view = viewOf(graph, state);
		if ('lines' in view) lines.push(...view.lines.map((line) => text[line.id] ?? `no text for ${line.id}`));
		if (view.kind === 'decision' || view.kind === 'ending') {
			const choices = view.kind === 'decision' ? view.choices.map((one) => text[one.text] ?? '') : [];
			return { state, turn: { lines, choices } };
		}
		state = reduce(graph, state, { type: 'continued', at: state.at });
	}
}

function imported(source: string): Imported {
	const { graph, ...rest } = importInk(source);
	if (!graph) throw new Error(`refused: ${JSON.stringify(rest.problems)}`);
	return { graph, ...rest };
}

const codesOf = (source: string) => importInk(source).problems.map((one) => one.code);
const numbersOf = fc.array(fc.nat(5), { minLength: 1, maxLength: MOST_TURNS });

describe('an imported ink story', () => {
	it.each(Object.entries(INK_STORIES))('plays the same lines and choices as inkjs: %s', (_name, source) => {
		const story = new Compiler(source).Compile();
		const ours = imported(source);
		fc.assert(
			fc.property(numbersOf, (numbers) => {
				expect(playOurs(ours, numbers)).toEqual(playInk(story, numbers));
			}),
			{ numRuns: 150 },
		);
	});

	it.each(Object.entries(INK_STORIES))('is the same from the JSON that Inky exports: %s', (_name, source) => {
		const json = String(new Compiler(source).Compile().ToJson());
		const [fromJson, fromSource] = [imported(json), imported(source)];
		expect(fromJson.graph).toEqual(fromSource.graph);
		expect(fromJson.text).toEqual(fromSource.text);
		expect(imported(`\uFEFF${json}`).graph).toEqual(fromSource.graph);
	});

	it('has few places where ink has many states: what looks the same and leads to the same is one', () => {
		const decisions = (name: string) =>
			Object.values(imported(INK_STORIES[name] ?? '').graph.nodes).filter((node) => node.kind === 'decision');
		expect(decisions('knotsAndTags')).toHaveLength(2);
		expect(decisions('stitches')).toHaveLength(2);
		// Two once-only choices, each taken or not.
		expect(decisions('stickyAndOnce')).toHaveLength(4);
	});

	it('carries tags over where they mean something here', () => {
		const { graph, text } = imported(INK_STORIES['knotsAndTags'] ?? '');
		const first = graph.nodes['d1'];
		if (first?.kind !== 'decision') throw new Error('no decision');
		expect(first.choices.map((choice) => choice.effects)).toEqual([{ trust: 2, safety: -2 }, { trust: 1 }]);
		expect(text).toMatchObject({
			title: 'Na de les',
			'd1a.coach': 'Beloof niet wat je niet kunt houden.',
			'd1b.phrase': 'Ik luister naar je.',
			'speaker.s1': 'Ada',
		});
		expect(first.choices[1]?.after.map((line) => line.speaker)).toEqual(['you', 's1', 'narrator']);
		expect(first.picture).toBe('kitchen');
		expect(graph.nodes['begin']?.lines.map((line) => line.speaker)).toEqual(['narrator', 's1']);
	});

	it('asks for the rest through our own lint, with every text id in its place', () => {
		const { graph, text } = imported(INK_STORIES['knotsAndTags'] ?? '');
		const rules = new Set(lint(graph, { nl: text }).map((finding) => finding.rule));
		expect(rules).toContain('missing-text');
		expect(rules).toContain('trainer-turn-count');
		for (const rule of [
			'missing-node',
			'unused-text',
			'duplicate-id',
			'unknown-speaker',
			'dead-end',
		] as const)
			expect(rules).not.toContain(rule);
	});
});

describe('what cannot be carried over', () => {
	const find = (source: string, code: string) => importInk(source).problems.find((one) => one.code === code);

	it('is listed with its line and knot', () => {
		const source = 'Begin # mood: dark\n-> hal\n=== hal ===\n* [A # trust: veel] -> END\n* [B] -> END\n';
		expect(find(source, 'unknown-tag')).toMatchObject({ detail: 'mood: dark' });
		expect(find(source, 'wrong-value')).toMatchObject({ knot: 'hal', detail: 'trust: veel' });
		expect(importInk(source).graph).not.toBeNull();
		const many = find('-> k\n== k\nX\n* a\n* b\n* c\n* d\n- -> END\n', 'many-choices');
		expect(many).toMatchObject({ knot: 'k', detail: '4' });
		expect(find('X\n* a\n- -> END\n', 'one-choice')).toMatchObject({ detail: 'a' });
		expect(find(INK_STORIES['conditionals'] ?? '', 'variable-text')).toMatchObject({
			line: 5,
			knot: 'begin',
		});
		expect(find(INK_STORIES['stickyAndOnce'] ?? '', 'loop')).toMatchObject({ knot: 'markt' });
		expect(find('-> k\n== k\nX\n* a\n* b\n- Y\n', 'ran-out')).toBeDefined();
		expect(codesOf('X\n* a\n* b\n- -> END\n')).toEqual(['skip-to-end', 'no-debrief']);
	});

	it('is refused where it would not play the same: chance, the outside, other files', () => {
		expect(importInk('-> k\n== k\n{~een|twee}\n-> END\n')).toMatchObject({
			...{ graph: null, problems: [{ code: 'random', line: 3, knot: 'k' }] },
		});
		expect(codesOf('{RANDOM(1, 6)}\n')).toEqual(['random']);
		expect(importInk('EXTERNAL geluid(x)\nHoi {geluid(1)}\n').problems).toMatchObject([
			{ code: 'external', detail: 'geluid' },
		]);
		expect(importInk('Hoi\nINCLUDE ander.ink\n').problems).toMatchObject([
			{ code: 'include', line: 2, detail: 'ander.ink' },
		]);
		const withFallback =
			'EXTERNAL geluid()\nHoi {geluid()}\n* a\n* b\n- -> END\n=== function geluid() ===\n~ return 1\n';
		expect(codesOf(withFallback)).toContain('external-fallback');
	});

	it('is refused where it does not end: silent loops, counting for ever, words that double', () => {
		expect(codesOf('-> a\n=== a ===\n-> a\n')).toEqual(['endless']);
		expect(codesOf('-> a\n=== a ===\nWoord\n-> a\n')).toEqual(['too-much-text']);
		expect(codesOf('VAR n = 0\n-> a\n=== a ===\n~ n = n + 1\n{n}\n+ [door] -> a\n+ [stop] -> END\n')).toEqual(
			['too-many-states'],
		);
		expect(codesOf('VAR s = "woord"\n-> a\n=== a ===\n~ s = s + s\n-> a\n')).toEqual(['too-much-text']);
		expect(codesOf('')).toEqual(['empty']);
		expect(codesOf('x'.repeat(300_001))).toEqual(['too-long']);
	});

	it('names the line of what is no ink', () => {
		expect(importInk('Hallo\n\n* [A] -> nergens\n').problems).toMatchObject([{ code: 'syntax', line: 3 }]);
		expect(importInk('{"inkVersion":21,\n"root":[["^Hoi",\n').problems).toMatchObject([
			{ code: 'syntax', line: 3 },
		]);
		expect(importInk('{"inkVersion":99,"root":[]}').graph).toBeNull();
	});

	it('never throws and never hangs, whatever bytes are given', () => {
		const pieces = fc.constantFrom(
			...['* ', '+ ', '- ', '-> ', '->-> ', '== k', '= s', '{', '}', '|', ':', '~ ', 'VAR x = ', '<-', '<>'],
			...['\n', '\n', ' ', 'k', 'x', '"', '(', ')', '[', ']', '#', '//', '/*', 'END', 'DONE', '1', '+', '\\'],
			...['\u0000', '\u202e', '😀', 'LIST l = a, b', 'CONST', 'TODO:', 'TURNS()', 'return', 'temp', '&', '!'],
		);
		const source = fc.oneof(
			fc.string({ unit: 'binary', maxLength: 300 }),
			fc.array(pieces, { maxLength: 60 }).map((list) => list.join('')),
		);
		fc.assert(
			fc.property(source, (text) => {
				const { graph, problems } = importInk(text);
				const refusals = problems.filter((one) => INK_PROBLEMS[one.code] === 'refusal');
				expect(graph === null).toBe(refusals.length > 0);
			}),
			{ numRuns: 400 },
		);
	});

	it('survives a compiled story that was broken by hand', () => {
		const json = String(new Compiler(INK_STORIES['tunnels'] ?? '').Compile().ToJson());
		fc.assert(
			fc.property(fc.nat(json.length), fc.nat(12), fc.string({ maxLength: 4 }), (at, cut, put) => {
				const broken = json.slice(0, at) + put + json.slice(at + cut);
				const { graph, problems } = importInk(broken);
				if (!graph) expect(problems.length).toBeGreaterThan(0);
			}),
			{ numRuns: 200 },
		);
	});
});
