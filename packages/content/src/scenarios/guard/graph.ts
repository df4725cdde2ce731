import type { Condition } from '@sleutelwerk/core';
import { SERVICE_IDS } from '../../services/ids.ts';
import { decision, ending, openTurn, scenarioGraph, scene } from '../build.ts';

// A secret with a grown-up that was not taken back weighs on the boy when help comes.
const PROMISED: readonly Condition[] = [{ chose: 'd3a' }, { notRepaired: 'd3a' }];
const NOT_PROMISED: readonly Condition[] = [{ notChose: 'd3a' }];
const TAKEN_BACK: readonly Condition[] = [{ repaired: 'd3a' }];

const nodes = {
	d1: decision(
		'd1',
		{ picture: 'bench', says: ['narrator', 'narrator'], hasThought: true, skipTo: 'd2' },
		{
			a: {
				effects: [-1, -1, -1, 0],
				says: ['narrator', 'luka'],
				hasPhrase: true,
				repair: { to: 'r1', effects: [1, 1, 1, 0] },
				to: 'd2',
			},
			b: { effects: [2, 1, 0, 0], says: ['narrator', 'luka'], hasPhrase: true, to: 'd2' },
			c: {
				effects: [-1, -1, -1, 0],
				says: ['luka', 'narrator'],
				hasPhrase: true,
				repair: { to: 'r1', effects: [1, 1, 1, 0] },
				to: 'd2',
			},
		},
	),
	r1: scene('r1', { picture: 'bench', says: ['narrator', 'luka'] }, 'd2'),
	d2: decision(
		'd2',
		{ picture: 'bench', says: ['narrator', 'luka'], hasThought: true, heavy: true, skipTo: 'd3' },
		{
			a: { effects: [2, 1, 0, 0], says: ['narrator', 'luka'], hasPhrase: true, to: 'd3' },
			b: {
				effects: [-2, -3, 0, 0],
				says: ['luka', 'narrator'],
				hasPhrase: true,
				repair: 'impossible',
				to: 'd3',
			},
			c: {
				effects: [-1, -1, -1, 0],
				says: ['luka', 'narrator'],
				hasPhrase: true,
				repair: { to: 'r2', effects: [1, 1, 1, 0] },
				to: 'd3',
			},
		},
	),
	r2: scene('r2', { picture: 'bench', says: ['luka'] }, 'd3'),
	d3: decision(
		'd3',
		{ picture: 'bench', says: ['luka', 'narrator'], hasThought: true, skipTo: 'words' },
		{
			a: {
				effects: [2, -2, 0, -2],
				says: ['luka', 'narrator'],
				hasPhrase: true,
				repair: { to: 'r3', effects: [-1, 2, 0, 2] },
				to: 'words',
			},
			b: { effects: [0, 2, 0, 0], says: ['narrator', 'luka'], hasPhrase: true, to: 'words' },
			c: {
				effects: [-1, -1, 0, 0],
				says: ['luka', 'narrator'],
				repair: { to: 'r3', effects: [1, 1, 0, 0] },
				to: 'words',
			},
		},
	),
	r3: scene('r3', { picture: 'bench', says: ['luka'] }, 'words'),
	words: openTurn(
		'words',
		{
			picture: 'bench',
			says: [
				{ by: 'luka', when: PROMISED },
				{ by: 'luka', when: TAKEN_BACK },
				{ by: 'luka', when: NOT_PROMISED },
				'narrator',
			],
		},
		{
			models: 2,
			skills: ['listening', 'acknowledging', 'safety-limits'],
			toTrainer: true,
			to: 'told',
			skipTo: 'told',
		},
	),
	told: scene('told', { picture: 'bench', says: ['you', 'you', 'luka'], teaches: ['secrecy'] }, 'd4'),
	d4: decision(
		'd4',
		{ picture: 'doorway', says: ['narrator', 'bojan'], hasThought: true, skipTo: 'd5' },
		{
			a: {
				effects: [-3, -3, 0, 0],
				says: ['bojan', 'narrator'],
				hasPhrase: true,
				repair: 'impossible',
				to: 'd5',
			},
			b: { effects: [1, 2, 0, 0], says: ['bojan', 'narrator'], hasPhrase: true, to: 'd5' },
			c: {
				effects: [-1, -2, 0, 0],
				says: ['bojan', 'narrator'],
				hasPhrase: true,
				repair: { to: 'r4', effects: [1, 2, 0, 0] },
				to: 'd5',
			},
		},
	),
	r4: scene('r4', { picture: 'doorway', says: ['bojan'] }, 'd5'),
	d5: decision(
		'd5',
		{ picture: 'phone', says: ['narrator'], hasThought: true, skipTo: 'advice' },
		{
			a: { effects: [0, 2, 0, 0], says: ['worker', 'narrator'], hasPhrase: true, to: 'advice' },
			b: {
				effects: [-1, -3, 0, 0],
				says: ['bojan', 'narrator'],
				hasPhrase: true,
				repair: 'impossible',
				to: 'advice',
			},
			c: {
				effects: [0, -2, 0, -2],
				says: ['narrator', 'narrator'],
				hasPhrase: true,
				repair: { to: 'r5', effects: [0, 2, 0, 2] },
				to: 'advice',
			},
		},
	),
	r5: scene('r5', { picture: 'phone', says: ['worker'] }, 'advice'),
	advice: scene(
		'advice',
		{ picture: 'phone', says: ['you', 'worker', 'narrator'], teaches: ['child'] },
		'week',
	),
	week: scene('week', { picture: 'bench', says: ['narrator', 'narrator'] }, 'd6'),
	d6: decision(
		'd6',
		{ picture: 'bench', says: ['bojan', 'bojan', 'bojan'], hasThought: true, heavy: true, skipTo: 'd7' },
		{
			a: {
				effects: [1, -2, 0, 0],
				says: ['bojan', 'narrator'],
				hasPhrase: true,
				repair: { to: 'r6', effects: [0, 2, 0, 0] },
				to: 'father',
			},
			b: { effects: [2, 1, 0, 0], says: ['narrator', 'bojan'], hasPhrase: true, to: 'father' },
			c: {
				effects: [-1, -1, -1, 0],
				says: ['bojan', 'narrator'],
				hasPhrase: true,
				repair: { to: 'r6', effects: [1, 1, 1, 0] },
				to: 'father',
			},
		},
	),
	r6: scene('r6', { picture: 'bench', says: ['bojan'] }, 'father'),
	// For oneself: nobody reads these words.
	father: openTurn(
		'father',
		{ picture: 'bench', says: ['bojan'] },
		{
			models: 2,
			skills: ['acknowledging', 'language-culture'],
			toTrainer: false,
			to: 'd7',
			skipTo: 'd7',
		},
	),
	d7: decision(
		'd7',
		{ picture: 'bench', says: ['bojan', 'narrator'], hasThought: true, skipTo: 'route' },
		{
			a: {
				effects: [1, -2, 0, 0],
				says: ['bojan', 'narrator'],
				hasPhrase: true,
				repair: { to: 'r7', effects: [0, 2, 0, 0] },
				to: 'route',
			},
			b: { effects: [1, 2, 0, 0], says: ['narrator', 'bojan'], hasPhrase: true, to: 'route' },
			c: {
				effects: [0, -2, 0, -2],
				says: ['bojan', 'narrator'],
				hasPhrase: true,
				repair: { to: 'r7', effects: [0, 2, 0, 2] },
				to: 'route',
			},
		},
	),
	r7: scene('r7', { picture: 'bench', says: ['bojan'] }, 'route'),
	route: scene('route', { picture: 'bench', says: ['you', 'you', 'bojan'], teaches: ['threat'] }, 'd8'),
	d8: decision(
		'd8',
		{ picture: 'living-room', says: ['narrator', 'narrator'], hasThought: true, skipTo: 'later' },
		{
			a: { effects: [0, 0, 0, 2], says: ['coordinator', 'narrator'], hasPhrase: true, to: 'later' },
			b: {
				effects: [0, 0, 0, -2],
				says: ['narrator', 'luka'],
				hasPhrase: true,
				repair: { to: 'r8', effects: [0, 0, 0, 2] },
				to: 'later',
			},
			c: { effects: [0, 0, 0, -2], says: ['narrator', 'narrator'], to: 'later' },
		},
	),
	r8: scene('r8', { picture: 'living-room', says: ['coordinator'] }, 'later'),
	later: scene('later', { picture: 'bench', says: ['narrator', 'narrator'] }, [
		{ to: 'closed', when: [{ chose: 'd2b' }] },
		{ to: 'closed', when: [{ chose: 'd4a' }] },
		{ to: 'closed', when: [{ chose: 'd5b' }] },
		{ to: 'closed', when: [{ meter: 'trust', max: 2 }] },
		{ to: 'waiting', when: PROMISED },
		{
			to: 'open',
			when: [
				{ meter: 'trust', min: 7 },
				{ meter: 'safety', min: 7 },
			],
		},
		{ to: 'waiting' },
	]),
	open: ending('open', { picture: 'bench', says: ['luka', 'narrator'] }),
	waiting: ending('waiting', { picture: 'bench', says: ['narrator', 'luka'] }),
	closed: ending('closed', { picture: 'doorway', says: ['narrator', 'narrator'] }),
};

export const graph = scenarioGraph({
	speakers: ['luka', 'bojan', 'worker', 'coordinator'],
	services: [
		SERVICE_IDS.veiligThuis,
		SERVICE_IDS.emergency,
		SERVICE_IDS.kindertelefoon,
		SERVICE_IDS.luisterlijn,
	],
	beats: [
		{ id: 'secrecy', kind: 'secrecy' },
		{ id: 'child', kind: 'child-in-danger' },
		{ id: 'threat', kind: 'threat' },
	],
	meters: [4, 4, 5, 5],
	start: 'd1',
	nodes,
	idealPath: ['d1b', 'd2a', 'd3b', 'd4b', 'd5a', 'd6b', 'd7b', 'd8a'],
});
