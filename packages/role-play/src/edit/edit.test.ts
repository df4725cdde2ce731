import { PICTURES, type ScenarioGraph } from '@sleutelwerk/core';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { lint } from '../lint/lint.ts';
import { movesAt } from '../walk.ts';
import { reduce } from '../reduce.ts';
import { start } from '../state.ts';
import { sampleGraph, sampleText } from '../testing/sample.ts';
import { textIdsOf } from '../lint/texts.ts';
import { lintLoops } from '../lint/structure.ts';
import type { DraftContent, EditOp, MomentInput } from './draft.ts';
import { edit, editAll } from './edit.ts';
import { findingsOf } from './findings.ts';
import { newDraft } from './new-draft.ts';
import { outlineOf } from './ways.ts';

const sample = (): DraftContent => {
	const graph = sampleGraph();
	return { graph, texts: { nl: sampleText(graph, 'nl'), en: sampleText(graph, 'en') }, stale: {} };
};
const fresh = () => newDraft({ title: 'De buurvrouw', person: 'Ada', says: ['Een', 'Twee'], standard: {} });

function done(draft: DraftContent, ...ops: EditOp[]): DraftContent {
	const edited = editAll(draft, ops);
	if (!edited.ok) throw new Error(`refused: ${JSON.stringify(edited.problem)}`);
	return edited.draft;
}

/** The form of a moment as it would come when nothing was changed in it. */
function formOf({ graph, texts }: DraftContent, at: string): MomentInput {
	const node = graph.nodes[at];
	if (!node) throw new Error(`no ${at}`);
	const say = (id: string | undefined) => (id ? (texts['nl']?.[id] ?? '') : '');
	const lines = (list: readonly { id: string; speaker: string }[]) =>
		list.map(({ id, speaker }) => ({ id, speaker, text: say(id) || 'x' }));
	return {
		picture: node.picture,
		cue: say(node.cue),
		thought: say(node.thought),
		isHeavy: node.heavy ?? false,
		lines: lines(node.lines),
		teaches: node.teaches ?? [],
		to: null,
		skipTo: null,
		choices: (node.kind === 'decision' ? node.choices : []).map((choice) => ({
			id: choice.id,
			text: say(choice.text),
			lines: lines(choice.after),
			coach: say(choice.coach),
			phrase: say(choice.phrase),
			effects: { trust: 0, safety: 0, pace: 0, ownLimit: 0, ...choice.effects },
			repair: { kind: choice.repair?.kind ?? 'none', text: say(choice.repair?.text) },
			teaches: choice.teaches ?? [],
			to: choice.to.at(-1)?.to ?? '',
		})),
		ideal:
			(node.kind === 'decision' ? node.choices : []).find(({ id }) => graph.debrief.idealPath.includes(id))
				?.id ?? null,
		prompt: node.kind === 'open' ? say(node.prompt) : '',
		models: node.kind === 'open' ? node.models.map(say) : [],
		skills: node.kind === 'open' ? node.skills : [],
		toTrainer: node.kind === 'open' && node.toTrainer,
		reflection: node.kind === 'ending' ? node.reflection.map(say) : [],
	};
}

const decisionAt = ({ graph }: DraftContent, at: string) => {
	const node = graph.nodes[at];
	if (node?.kind !== 'decision') throw new Error(`${at} is no decision`);
	return node;
};

describe('the outline', () => {
	it('becomes moments in order, each with the ideal choice and one mistake to write, own words and an ending', () => {
		const { graph, texts } = fresh();
		expect(outlineOf(graph)).toEqual({ path: ['m1', 'm2', 'm3', 'm4'], beside: [] });
		expect(graph.debrief.idealPath).toEqual(['m1a', 'm2a']);
		expect(texts['nl']?.['m2a']).toBe('Twee');
		expect(lint(graph, texts).filter(({ rule }) => rule === 'missing-node' || rule === 'dead-end')).toEqual(
			[],
		);
	});

	it('takes a moment in between: everybody who came to the next one comes by it', () => {
		const draft = done(fresh(), { op: 'add-moment', kind: 'decision', after: 'm1' });
		expect(outlineOf(draft.graph).path).toEqual(['m1', 'm5', 'm2', 'm3', 'm4']);
		expect(draft.graph.debrief.idealPath).toEqual(['m1a', 'm5a', 'm2a']);
		expect(decisionAt(draft, 'm1').choices.map(({ to }) => to[0]?.to)).toEqual(['m5', 'm5']);
	});

	it('takes one at the start and after the last that goes on, and none after an ending', () => {
		const first = done(fresh(), { op: 'add-moment', kind: 'scene', after: null });
		expect(outlineOf(first.graph).path[0]).toBe('m5');
		expect(edit(first, { op: 'add-moment', kind: 'scene', after: 'm4' })).toMatchObject({
			problem: { key: 'after-ending' },
		});
	});
});

describe('a form that was not changed', () => {
	it('changes nothing', () => {
		const draft = sample();
		for (const at of Object.keys(draft.graph.nodes))
			expect(done(draft, { op: 'set-moment', at, moment: formOf(draft, at) }).graph).toEqual(draft.graph);
	});
});

describe('a mistake', () => {
	it('gets consequence, coach, effects and a repair that is heard in a moment of its own', () => {
		const draft = fresh();
		const form = formOf(draft, 'm1');
		const [ideal, mistake] = form.choices;
		if (!ideal || !mistake) throw new Error('two choices');
		const typed = {
			...mistake,
			text: 'Beloofd!',
			coach: 'Dat kun je niet beloven.',
			lines: [{ speaker: 'p1', text: 'Gelukkig.' }],
			effects: { trust: 2, safety: -2, pace: 0, ownLimit: 0 },
			repair: { kind: 'possible' as const, text: 'Dat zei ik te snel.' },
		};
		const next = done(draft, { op: 'set-moment', at: 'm1', moment: { ...form, choices: [ideal, typed] } });
		const choice = decisionAt(next, 'm1').choices[1];
		expect(choice?.repair).toEqual({
			kind: 'possible',
			text: 'm1b.repair',
			to: 'm5',
			effects: { safety: 2 },
		});
		expect(next.graph.nodes['m5']).toMatchObject({ kind: 'scene', to: [{ to: 'm2' }] });
		expect(next.texts['nl']).toMatchObject({ m1b: 'Beloofd!', 'm1b.repair': 'Dat zei ik te snel.' });
	});

	it('is not a fourth choice', () => {
		const draft = done(fresh(), { op: 'add-choice', at: 'm1' });
		expect(edit(draft, { op: 'add-choice', at: 'm1' })).toMatchObject({ problem: { key: 'too-many' } });
	});
});

describe('what is refused', () => {
	it('says which condition asks for a choice that is taken away', () => {
		expect(edit(sample(), { op: 'remove-choice', at: 'd1a' })).toEqual({
			ok: false,
			problem: { key: 'asked', by: ['route'] },
		});
	});

	it('says what leads to an ending that is taken away', () => {
		expect(edit(sample(), { op: 'remove-moment', at: 'near' })).toMatchObject({
			problem: { key: 'pointed-at', by: ['route'] },
		});
	});

	it('walks nobody in circles', () => {
		expect(edit(sample(), { op: 'connect', from: 'd6a', to: 'd2' })).toMatchObject({
			problem: { key: 'loop' },
		});
		expect(edit(sample(), { op: 'connect', from: 'd2a', to: 'd4' })).toMatchObject({ ok: true });
	});

	it('keeps a person who still speaks', () => {
		const { graph } = sample();
		const frame = {
			...{ title: 't', goal: 'g', who: 'w', where: 'w', note: 'n', freedom: 'f', why: 'w', action: 'a' },
			...{
				people: [{ id: 'ada', name: '' }],
				beats: [],
				meters: graph.meters,
				questions: ['?'],
				grounding: ['1'],
			},
		};
		expect(edit(sample(), { op: 'set-frame', frame })).toMatchObject({
			problem: { key: 'speaks', by: ['ada'] },
		});
	});

	it('takes a moment out of the middle: what led to it leads on', () => {
		const draft = done(sample(), { op: 'remove-moment', at: 'd3' });
		expect(outlineOf(draft.graph).path).not.toContain('d3');
		expect(draft.texts['en']?.['d3a']).toBeUndefined();
		expect(lint(draft.graph, draft.texts).map(({ rule }) => rule)).toEqual(['decision-count']);
	});
});

describe('translations', () => {
	it('are marked when the Dutch changes, with the sentence they were made from, until they are saved or it changes back', () => {
		const nl = (text: string): EditOp => ({ op: 'set-text', locale: 'nl', id: 'goal', text });
		const changed = done(sample(), nl('Anders'), nl('Nog anders'));
		expect(changed.stale['en']).toEqual({ goal: 'nl goal' });
		expect(done(changed, nl('nl goal')).stale['en']).toEqual({});
		const saved = done(changed, { op: 'set-text', locale: 'en', id: 'goal', text: 'Else' });
		expect([saved.stale['en'], saved.texts['en']?.['goal']]).toEqual([{}, 'Else']);
	});

	it('are not written over what somebody else wrote meanwhile', () => {
		const mine: EditOp = { op: 'set-text', locale: 'en', id: 'goal', text: 'mine', was: 'en goal' };
		const theirs = done(sample(), { op: 'set-text', locale: 'en', id: 'goal', text: 'theirs' });
		expect(edit(theirs, mine)).toMatchObject({ problem: { key: 'changed-meanwhile' } });
		expect(edit(done(sample(), mine), mine)).toMatchObject({ ok: true });
	});
});

describe('findings', () => {
	it('stand at the moment where they can be mended', () => {
		const { graph, texts } = done(sample(), { op: 'set-text', locale: 'nl', id: 'd2b.coach', text: '' });
		expect(findingsOf(graph, texts['nl'] ?? {})).toEqual([
			{ rule: 'missing-text', at: 'd2b.coach', place: 'd2', detail: 'nl', isWarning: false },
		]);
	});

	it('warn of a telephone number that nobody checks, and of a promise in the way the writers would go', () => {
		const draft = done(
			sample(),
			{ op: 'set-text', locale: 'nl', id: 'd2b', text: 'Bel 06 1234 5678 of 0800-2000 in 2026.' },
			{ op: 'set-text', locale: 'nl', id: 'd2a', text: 'Ik beloof dat ik niets zeg.' },
			{ op: 'set-text', locale: 'nl', id: 'd2a.1', text: 'Beloof dat je niets zegt.' },
		);
		const found = findingsOf(draft.graph, draft.texts['nl'] ?? {}, ['0800-2000']);
		expect(found.map(({ rule, detail }) => [rule, detail])).toEqual([
			['promise', ''],
			['unknown-number', '06 1234 5678'],
		]);
	});
});

const anything = (graph: ScenarioGraph) => {
	const choices = Object.values(graph.nodes).flatMap((node) =>
		node.kind === 'decision' ? node.choices.map(({ id }) => id) : [],
	);
	const node = fc.constantFrom(...Object.keys(graph.nodes), 'm1', 'm2', 'm3', 'nowhere', '__proto__');
	const choice = fc.constantFrom(...choices, 'm1a', 'm2b', 'constructor');
	const text = fc.constantFrom('', ' ', 'Hallo', 'x'.repeat(701));
	return { node, choice, text };
};

/** Operations somebody could send: good ones, nonsense, and forms that were filled in for another draft. */
function operations(draft: DraftContent): fc.Arbitrary<EditOp> {
	const { node, choice, text } = anything(draft.graph);
	const moment = fc.record({
		form: fc.constantFrom(...Object.keys(draft.graph.nodes)).map((at) => formOf(draft, at)),
		...{
			picture: fc.constantFrom(...PICTURES),
			cue: text,
			thought: text,
			isHeavy: fc.boolean(),
			ideal: choice,
		},
		...{
			to: fc.option(fc.oneof(node, fc.constantFrom('new', ''))),
			skipTo: fc.option(node),
			reflection: fc.array(text),
		},
		repair: fc.constantFrom('none' as const, 'possible' as const, 'impossible' as const),
	});
	const kind = fc.constantFrom('scene' as const, 'decision' as const, 'open' as const, 'ending' as const);
	return fc.oneof(
		fc.record({ op: fc.constant('add-moment' as const), kind, after: fc.option(node) }),
		fc.record({ op: fc.constant('add-choice' as const), at: node }),
		fc.record({ op: fc.constant('connect' as const), from: fc.oneof(node, choice), to: node }),
		fc.record({ op: fc.constant('remove-moment' as const), at: node }),
		fc.record({ op: fc.constant('remove-choice' as const), at: choice }),
		fc.record({
			op: fc.constant('set-text' as const),
			locale: fc.constantFrom('nl' as const, 'en' as const, 'ar' as const),
			id: choice,
			text,
		}),
		fc.record({ at: node, typed: moment }).map(({ at, typed: { form, repair, ...rest } }): EditOp => ({
			op: 'set-moment',
			at,
			moment: {
				...form,
				...rest,
				choices: form.choices.map((one) => ({ ...one, repair: { kind: repair, text: rest.cue } })),
			},
		})),
	);
}

describe('whatever is done to a draft', () => {
	const starts = [sample(), fresh()];
	it.each(starts.map((draft, index) => [index, draft] as const))(
		'it can be checked and played, start %i',
		(_, first) => {
			fc.assert(
				fc.property(
					fc.array(operations(first), { maxLength: 12 }),
					fc.infiniteStream(fc.nat(5)),
					(ops, dice) => {
						let draft = first;
						for (const op of ops) {
							const edited = edit(draft, op);
							if (edited.ok) draft = edited.draft;
						}
						const { graph, texts, stale } = draft;
						findingsOf(graph, texts['nl'] ?? {});
						expect(lintLoops(graph)).toEqual([]);
						const known = new Set(textIdsOf(graph));
						for (const table of [...Object.values(texts), ...Object.values(stale)])
							for (const id of Object.keys(table)) expect(known.has(id), id).toBe(true);
						let state = start(graph);
						for (const pick of dice) {
							const moves = movesAt(graph, state);
							const move = moves[pick % Math.max(1, moves.length)];
							const next = move ? reduce(graph, state, move) : state;
							if (next === state) break;
							state = next;
						}
					},
				),
				{ numRuns: 300 },
			);
		},
	);
});
