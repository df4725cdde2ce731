import type { Condition } from '@sleutelwerk/core';
import { SERVICE_IDS } from '../../services/ids.ts';
import { decision, ending, openTurn, scenarioGraph, scene } from '../build.ts';

// The promise wins trust now and closes the safe door later, unless it was taken back.
const PROMISED: readonly Condition[] = [{ chose: 'd1a' }, { notRepaired: 'd1a' }];
const NOT_PROMISED: readonly Condition[] = [{ notChose: 'd1a' }];
const TAKEN_BACK: readonly Condition[] = [{ repaired: 'd1a' }];

const nodes = {
	d1: decision(
		'd1',
		{ picture: 'kitchen', says: ['narrator', 'selam'], hasThought: true, skipTo: 'd2' },
		{
			a: {
				effects: [2, -2, 0, -2],
				says: ['selam', 'narrator'],
				hasPhrase: true,
				repair: { to: 'r1', effects: [-1, 2, 0, 2] },
				to: 'd2',
			},
			b: { effects: [1, 2, 0, 1], says: ['narrator', 'selam'], hasPhrase: true, to: 'd2' },
			c: {
				effects: [-2, 0, -1, 1],
				says: ['selam', 'narrator'],
				hasPhrase: true,
				repair: { to: 'r1', effects: [2, 1, 1, 0] },
				to: 'back',
			},
		},
	),
	r1: scene('r1', { picture: 'kitchen', says: ['narrator', 'selam'] }, 'd2'),
	back: scene('back', { picture: 'kitchen', says: ['narrator', 'selam'] }, 'd2'),
	d2: decision(
		'd2',
		{ picture: 'kitchen-turned-away', says: ['narrator', 'selam'], skipTo: 'd3' },
		{
			a: {
				effects: [1, -2, 1, 0],
				says: ['selam', 'narrator'],
				hasPhrase: true,
				repair: { to: 'r2', effects: [0, 2, 0, 0] },
				to: 'd3',
			},
			b: { effects: [1, 2, 0, 0], says: ['selam', 'narrator'], hasPhrase: true, to: 'd3' },
			c: {
				effects: [0, -1, -1, -2],
				says: ['selam', 'narrator'],
				hasPhrase: true,
				repair: { to: 'r2', effects: [0, 1, 1, 2] },
				to: 'd3',
			},
		},
	),
	r2: scene('r2', { picture: 'bench', says: ['narrator'] }, 'd3'),
	d3: decision(
		'd3',
		{ picture: 'bench', says: ['selam', 'narrator', 'selam'], hasThought: true, heavy: true, skipTo: 'd4' },
		{
			a: {
				effects: [-2, -2, -2, 0],
				says: ['selam', 'narrator'],
				hasPhrase: true,
				repair: 'impossible',
				to: 'd4',
			},
			b: { effects: [2, 0, 1, 0], says: ['narrator', 'selam'], hasPhrase: true, to: 'd4' },
			c: {
				effects: [-1, 0, 0, 0],
				says: ['selam', 'narrator'],
				hasPhrase: true,
				repair: { to: 'r3', effects: [2, 0, 0, 0] },
				to: 'd4',
			},
		},
	),
	r3: scene('r3', { picture: 'bench', says: ['narrator', 'selam'] }, 'd4'),
	d4: decision(
		'd4',
		{ picture: 'bench', says: ['narrator'], hasThought: true, skipTo: 'd5' },
		{
			a: { effects: [2, 0, 2, 0], says: ['narrator', 'selam'], hasPhrase: true, to: 'd5' },
			b: {
				effects: [1, 0, 0, -2],
				says: ['selam', 'narrator'],
				hasPhrase: true,
				repair: { to: 'r4', effects: [0, 0, 1, 2] },
				to: 'd5',
			},
			c: {
				effects: [-1, 1, -2, 0],
				says: ['selam', 'narrator'],
				hasPhrase: true,
				repair: { to: 'r4', effects: [1, 0, 2, 0] },
				to: 'd5',
			},
		},
	),
	r4: scene('r4', { picture: 'bench', says: ['narrator'] }, 'd5'),
	d5: decision(
		'd5',
		{ picture: 'bench', says: ['selam', 'narrator'], skipTo: 'd6' },
		{
			a: { effects: [1, 2, 0, 0], says: ['selam', 'narrator'], hasPhrase: true, to: 'd6' },
			b: {
				effects: [0, -2, 0, 0],
				says: ['selam', 'narrator'],
				hasPhrase: true,
				repair: { to: 'r5', effects: [1, 2, 0, 0] },
				to: 'd6',
			},
			c: {
				effects: [-1, -2, 0, -1],
				says: ['selam', 'narrator'],
				hasPhrase: true,
				repair: { to: 'r5', effects: [1, 2, 0, 1] },
				to: 'd6',
			},
		},
	),
	r5: scene('r5', { picture: 'bench', says: ['selam'] }, 'd6'),
	d6: decision(
		'd6',
		{
			picture: 'bench',
			says: ['selam', 'narrator'],
			hasThought: true,
			heavy: true,
			skipTo: 'limit',
		},
		{
			a: {
				effects: [1, -2, 0, -1],
				says: ['narrator', 'selam'],
				hasPhrase: true,
				repair: { to: 'r6', effects: [0, 2, 0, 1] },
				to: 'limit',
			},
			b: { effects: [0, 2, 0, 1], says: ['narrator', 'selam'], hasPhrase: true, to: 'limit' },
			c: {
				effects: [1, -2, 0, 0],
				says: ['selam', 'narrator'],
				hasPhrase: true,
				repair: { to: 'r6', effects: [0, 2, 0, 0] },
				to: 'limit',
			},
		},
	),
	r6: scene('r6', { picture: 'bench', says: ['narrator'] }, 'limit'),
	limit: openTurn(
		'limit',
		{
			picture: 'bench',
			says: [
				{ by: 'selam', when: PROMISED },
				{ by: 'selam', when: TAKEN_BACK },
				{ by: 'selam', when: NOT_PROMISED },
				'narrator',
			],
		},
		{
			models: 2,
			skills: ['listening', 'acknowledging', 'safety-limits', 'way-to-help'],
			toTrainer: true,
			to: 'told',
			skipTo: 'told',
		},
	),
	told: scene(
		'told',
		{
			picture: 'bench',
			says: ['you', 'you', { by: 'selam', when: PROMISED }, 'narrator'],
			teaches: ['secrecy', 'child'],
		},
		'd7',
	),
	d7: decision(
		'd7',
		{ picture: 'bench', says: ['selam', 'narrator'], skipTo: 'd8' },
		{
			a: {
				effects: [0, -2, 0, 1],
				says: ['narrator', 'selam'],
				hasPhrase: true,
				repair: { to: 'r7', effects: [1, 2, 0, 0] },
				to: 'd8',
			},
			b: { effects: [1, 2, 1, 1], says: ['selam', 'narrator'], hasPhrase: true, to: 'd8' },
			c: {
				effects: [0, -3, 0, -1],
				says: ['narrator', 'narrator'],
				hasPhrase: true,
				repair: 'impossible',
				to: 'd8',
			},
		},
	),
	r7: scene('r7', { picture: 'bench', says: ['selam'] }, 'd8'),
	d8: decision(
		'd8',
		{ picture: 'market', says: ['narrator', 'hanna'], hasThought: true, skipTo: 'evening' },
		{
			a: {
				effects: [-3, -3, 0, 0],
				says: ['hanna', 'narrator'],
				hasPhrase: true,
				repair: 'impossible',
				to: 'evening',
			},
			b: { effects: [1, 1, 0, 2], says: ['hanna', 'narrator'], hasPhrase: true, to: 'evening' },
			c: { effects: [0, 0, 0, -1], says: ['hanna', 'narrator'], hasPhrase: true, to: 'evening' },
		},
	),
	evening: scene('evening', { picture: 'living-room', says: ['narrator', 'narrator'] }, [
		{ to: 'closed', when: [{ chose: 'd8a' }] },
		{ to: 'closed', when: [{ chose: 'd7c' }] },
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
	open: ending('open', { picture: 'phone', says: ['narrator', 'selam'] }),
	waiting: ending('waiting', { picture: 'kitchen', says: ['narrator', 'selam'] }),
	closed: ending('closed', { picture: 'kitchen-turned-away', says: ['narrator', 'narrator'] }),
};

export const graph = scenarioGraph({
	speakers: ['selam', 'hanna'],
	services: [SERVICE_IDS.veiligThuis, SERVICE_IDS.emergency, SERVICE_IDS.luisterlijn],
	beats: [
		{ id: 'secrecy', kind: 'secrecy' },
		{ id: 'child', kind: 'child-in-danger' },
	],
	meters: [4, 4, 5, 5],
	start: 'd1',
	nodes,
	idealPath: ['d1b', 'd2b', 'd3b', 'd4a', 'd5a', 'd6b', 'd7b', 'd8b'],
});
