import type { Condition } from '@sleutelwerk/core';
import { SERVICE_IDS } from '../../services/ids.ts';
import { decision, ending, openTurn, scenarioGraph, scene } from '../build.ts';

// A promise that was not taken back comes up again when she asks what stays between the two.
const PROMISED: readonly Condition[] = [{ chose: 'd4a' }, { notRepaired: 'd4a' }];
const NOT_PROMISED: readonly Condition[] = [{ notChose: 'd4a' }];
const TAKEN_BACK: readonly Condition[] = [{ repaired: 'd4a' }];

const nodes = {
	d1: decision(
		'd1',
		{ picture: 'classroom', says: ['narrator', 'dennis', 'anouk'], hasThought: true, skipTo: 'd2' },
		{
			a: {
				effects: [-1, -1, 0, 0],
				says: ['anouk', 'narrator'],
				hasPhrase: true,
				repair: { to: 'r1', effects: [1, 1, 0, 0] },
				to: 'd2',
			},
			b: { effects: [1, 1, 0, 0], says: ['narrator', 'anouk'], hasPhrase: true, to: 'd2' },
			c: {
				effects: [-1, -1, 0, 0],
				says: ['dennis', 'narrator'],
				hasPhrase: true,
				repair: { to: 'r1', effects: [1, 1, 0, 0] },
				to: 'd2',
			},
		},
	),
	r1: scene('r1', { picture: 'kitchen', says: ['narrator', 'anouk'] }, 'd2'),
	d2: decision(
		'd2',
		{ picture: 'kitchen-turned-away', says: ['narrator', 'anouk'], hasThought: true, skipTo: 'week' },
		{
			a: { effects: [2, 0, 0, 0], says: ['narrator', 'anouk'], hasPhrase: true, to: 'week' },
			b: {
				effects: [-2, 0, -2, 0],
				says: ['anouk', 'narrator'],
				hasPhrase: true,
				repair: { to: 'r2', effects: [2, 0, 2, 0] },
				to: 'week',
			},
			c: { effects: [0, 0, 0, 0], says: ['anouk', 'narrator'], hasPhrase: true, to: 'week' },
		},
	),
	r2: scene('r2', { picture: 'kitchen', says: ['narrator'] }, 'week'),
	week: scene('week', { picture: 'doorway', says: ['narrator', 'narrator'] }, 'd3'),
	d3: decision(
		'd3',
		{ picture: 'bench', says: ['anouk', 'anouk'], hasThought: true, skipTo: 'd4' },
		{
			a: {
				effects: [1, -2, 0, -2],
				says: ['anouk', 'narrator'],
				hasPhrase: true,
				repair: { to: 'r3', effects: [0, 2, 0, 2] },
				to: 'd4',
			},
			b: { effects: [1, 1, 0, 0], says: ['narrator', 'anouk'], hasPhrase: true, to: 'd4' },
			c: {
				effects: [-1, 0, 0, 0],
				says: ['anouk', 'narrator'],
				repair: { to: 'r3', effects: [2, 0, 0, 0] },
				to: 'd4',
			},
		},
	),
	r3: scene('r3', { picture: 'bench', says: ['anouk'] }, 'd4'),
	d4: decision(
		'd4',
		{
			picture: 'bench',
			says: ['anouk', 'anouk', 'narrator'],
			hasThought: true,
			heavy: true,
			skipTo: 'words',
		},
		{
			a: {
				effects: [2, -2, 0, -2],
				says: ['anouk', 'narrator'],
				hasPhrase: true,
				repair: { to: 'r4', effects: [-1, 2, 0, 2] },
				to: 'words',
			},
			b: { effects: [1, 2, 0, 0], says: ['narrator', 'anouk'], hasPhrase: true, to: 'words' },
			c: {
				effects: [-2, -1, 0, 0],
				says: ['anouk', 'narrator'],
				hasPhrase: true,
				repair: { to: 'r4', effects: [2, 1, 0, 0] },
				to: 'words',
			},
		},
	),
	r4: scene('r4', { picture: 'bench', says: ['anouk'] }, 'words'),
	words: openTurn(
		'words',
		{
			picture: 'bench',
			says: [
				{ by: 'anouk', when: PROMISED },
				{ by: 'anouk', when: TAKEN_BACK },
				{ by: 'anouk', when: NOT_PROMISED },
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
	told: scene('told', { picture: 'bench', says: ['you', 'you', 'anouk'], teaches: ['secrecy'] }, 'd5'),
	d5: decision(
		'd5',
		{ picture: 'doorway', says: ['narrator', 'sjoerd'], hasThought: true, skipTo: 'd6' },
		{
			a: {
				effects: [-1, -3, 0, 0],
				says: ['sjoerd', 'narrator'],
				hasPhrase: true,
				repair: 'impossible',
				to: 'd6',
			},
			b: { effects: [0, 2, 0, 0], says: ['sjoerd', 'narrator'], hasPhrase: true, to: 'd6' },
			c: {
				effects: [0, -2, 0, 0],
				says: ['sjoerd', 'narrator'],
				hasPhrase: true,
				repair: { to: 'r5', effects: [0, 2, 0, 0] },
				to: 'd6',
			},
		},
	),
	r5: scene('r5', { picture: 'doorway', says: ['sjoerd'] }, 'd6'),
	d6: decision(
		'd6',
		{ picture: 'doorway', says: ['narrator', 'karin'], hasThought: true, skipTo: 'd7' },
		{
			a: {
				effects: [-3, -2, 0, 0],
				says: ['karin', 'narrator'],
				hasPhrase: true,
				repair: 'impossible',
				to: 'd7',
			},
			b: { effects: [1, 1, 0, 0], says: ['karin', 'narrator'], hasPhrase: true, to: 'd7' },
			c: {
				effects: [0, -1, 0, 0],
				says: ['karin', 'narrator'],
				repair: { to: 'r6', effects: [0, 1, 0, 0] },
				to: 'd7',
			},
		},
	),
	r6: scene('r6', { picture: 'doorway', says: ['karin'] }, 'd7'),
	d7: decision(
		'd7',
		{ picture: 'kitchen-turned-away', says: ['narrator', 'anouk'], skipTo: 'way' },
		{
			a: {
				effects: [1, -3, 0, -2],
				says: ['anouk', 'narrator'],
				hasPhrase: true,
				repair: { to: 'r7', effects: [0, 3, 0, 2] },
				to: 'way',
			},
			b: { effects: [1, 2, 0, 0], says: ['anouk', 'narrator'], hasPhrase: true, to: 'way' },
			c: {
				effects: [-1, -1, -2, 0],
				says: ['anouk', 'narrator'],
				hasPhrase: true,
				repair: { to: 'r7', effects: [1, 1, 2, 0] },
				to: 'way',
			},
		},
	),
	r7: scene('r7', { picture: 'kitchen', says: ['anouk'] }, 'way'),
	way: scene(
		'way',
		{ picture: 'kitchen', says: ['you', 'anouk', 'you', 'narrator'], teaches: ['threat'] },
		'd8',
	),
	d8: decision(
		'd8',
		{ picture: 'living-room', says: ['narrator', 'narrator'], hasThought: true, skipTo: 'limit' },
		{
			a: {
				effects: [0, 0, 0, -2],
				says: ['narrator', 'narrator'],
				hasPhrase: true,
				repair: { to: 'r8', effects: [0, 0, 0, 2] },
				to: 'limit',
			},
			b: { effects: [0, 0, 0, 2], says: ['coordinator', 'narrator'], hasPhrase: true, to: 'limit' },
			c: { effects: [-2, 0, 0, 0], says: ['narrator', 'anouk'], hasPhrase: true, to: 'limit' },
		},
	),
	r8: scene('r8', { picture: 'phone', says: ['coordinator'] }, 'limit'),
	// For oneself: nobody reads these words.
	limit: openTurn(
		'limit',
		{ picture: 'living-room', says: ['narrator'] },
		{ models: 2, skills: ['self-care'], toTrainer: false, to: 'later', skipTo: 'later' },
	),
	later: scene('later', { picture: 'kitchen', says: ['narrator'] }, [
		{ to: 'closed', when: [{ chose: 'd5a' }] },
		{ to: 'closed', when: [{ chose: 'd6a' }] },
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
	open: ending('open', { picture: 'phone', says: ['narrator', 'anouk'] }),
	waiting: ending('waiting', { picture: 'kitchen', says: ['narrator', 'anouk'] }),
	closed: ending('closed', { picture: 'kitchen-turned-away', says: ['narrator', 'narrator'] }),
};

export const graph = scenarioGraph({
	speakers: ['anouk', 'dennis', 'sjoerd', 'karin', 'coordinator'],
	services: [SERVICE_IDS.veiligThuis, SERVICE_IDS.emergency, SERVICE_IDS.luisterlijn],
	beats: [
		{ id: 'secrecy', kind: 'secrecy' },
		{ id: 'threat', kind: 'threat' },
	],
	meters: [4, 4, 5, 5],
	start: 'd1',
	nodes,
	idealPath: ['d1b', 'd2a', 'd3b', 'd4b', 'd5b', 'd6b', 'd7b', 'd8b'],
});
