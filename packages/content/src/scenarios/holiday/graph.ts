import type { Condition } from '@sleutelwerk/core';
import { SERVICE_IDS } from '../../services/ids.ts';
import { decision, ending, openTurn, scenarioGraph, scene } from '../build.ts';

const PROMISED: readonly Condition[] = [{ chose: 'd2a' }, { notRepaired: 'd2a' }];

const nodes = {
	d1: decision(
		'd1',
		{ picture: 'classroom', says: ['narrator', 'nour'], hasThought: true, skipTo: 'd2' },
		{
			a: {
				effects: [-1, 0, 0, 0],
				says: ['nour', 'narrator'],
				hasPhrase: true,
				repair: { to: 'r1', effects: [1, 0, 0, 0] },
				to: 'd2',
			},
			b: { effects: [2, 0, 1, 0], says: ['narrator', 'nour'], hasPhrase: true, to: 'd2' },
			c: {
				effects: [0, -1, -2, 0],
				says: ['nour', 'narrator'],
				repair: { to: 'r1', effects: [1, 1, 1, 0] },
				to: 'd2',
			},
		},
	),
	r1: scene('r1', { picture: 'classroom', says: ['nour'] }, 'd2'),
	d2: decision(
		'd2',
		{ picture: 'classroom', says: ['nour', 'narrator'], hasThought: true, skipTo: 'd3' },
		{
			a: {
				effects: [2, -2, 0, -2],
				says: ['nour', 'narrator'],
				hasPhrase: true,
				repair: { to: 'r2', effects: [-1, 2, 0, 2] },
				to: 'd3',
			},
			b: { effects: [1, 2, 0, 1], says: ['narrator', 'nour'], hasPhrase: true, to: 'd3' },
			c: {
				effects: [-2, -2, -1, 0],
				says: ['nour', 'narrator'],
				hasPhrase: true,
				repair: { to: 'r2', effects: [2, 2, 0, 0] },
				to: 'd3',
			},
		},
	),
	r2: scene('r2', { picture: 'classroom', says: ['nour'] }, 'd3'),
	d3: decision(
		'd3',
		{ picture: 'classroom', says: ['nour', 'narrator'], heavy: true, skipTo: 'd4' },
		{
			a: {
				effects: [-1, 0, -2, 0],
				says: ['nour', 'narrator'],
				hasPhrase: true,
				repair: { to: 'r3', effects: [1, 0, 2, 0] },
				to: 'd4',
			},
			b: { effects: [2, 1, 1, 0], says: ['narrator', 'nour'], hasPhrase: true, to: 'd4' },
			c: {
				effects: [-1, -1, 0, 0],
				says: ['nour', 'narrator'],
				repair: { to: 'r3', effects: [2, 1, 0, 0] },
				to: 'd4',
			},
		},
	),
	r3: scene('r3', { picture: 'classroom', says: ['nour'] }, 'd4'),
	d4: decision(
		'd4',
		{ picture: 'doorway', says: ['narrator', 'sami'], hasThought: true, skipTo: 'd5' },
		{
			a: { effects: [1, 2, 0, 1], says: ['sami', 'narrator'], hasPhrase: true, to: 'd5' },
			b: {
				effects: [-3, -4, 0, 0],
				says: ['sami', 'narrator'],
				hasPhrase: true,
				repair: 'impossible',
				to: 'away',
			},
			c: {
				effects: [0, -1, 0, 0],
				says: ['sami', 'narrator'],
				repair: { to: 'r4', effects: [0, 1, 0, 0] },
				to: 'd5',
			},
		},
	),
	r4: scene('r4', { picture: 'doorway', says: ['sami', 'narrator'] }, 'd5'),
	away: scene('away', { picture: 'classroom', says: ['narrator', 'narrator'] }, 'd6'),
	d5: decision(
		'd5',
		{ picture: 'classroom', says: ['narrator', 'nour'], heavy: true, skipTo: 'words' },
		{
			a: {
				effects: [1, -2, 0, -3],
				says: ['nour', 'narrator'],
				hasPhrase: true,
				repair: { to: 'r5', effects: [0, 2, 0, 3] },
				to: 'words',
			},
			b: { effects: [1, 2, 0, 1], says: ['nour', 'narrator'], hasPhrase: true, to: 'words' },
			c: {
				effects: [-1, -2, 0, 0],
				says: ['nour', 'narrator'],
				repair: { to: 'r5', effects: [1, 2, 0, 0] },
				to: 'words',
			},
		},
	),
	r5: scene('r5', { picture: 'classroom', says: ['nour'] }, 'words'),
	words: openTurn(
		'words',
		{
			picture: 'classroom',
			says: [{ by: 'nour', when: PROMISED }, 'nour', 'narrator'],
		},
		{
			models: 2,
			skills: ['listening', 'acknowledging', 'safety-limits', 'way-to-help'],
			toTrainer: true,
			to: 'd6',
			skipTo: 'd6',
		},
	),
	d6: decision(
		'd6',
		{ picture: 'phone', says: ['narrator', 'narrator'], skipTo: 'route' },
		{
			a: { effects: [1, 3, 0, 1], says: ['narrator', 'narrator'], hasPhrase: true, to: 'route' },
			b: {
				effects: [0, -2, 0, 0],
				says: ['narrator', 'narrator'],
				hasPhrase: true,
				repair: { to: 'r6', effects: [0, 2, 0, 0] },
				// Who told the brother sits here without Nour, and so without her telephone.
				when: [{ notChose: 'd4b' }],
				to: 'route',
			},
			c: {
				effects: [-3, -3, 0, 0],
				says: ['aunt', 'narrator'],
				hasPhrase: true,
				repair: 'impossible',
				to: 'route',
			},
		},
	),
	r6: scene('r6', { picture: 'phone', says: ['narrator'] }, 'route'),
	route: scene(
		'route',
		{
			picture: 'phone',
			says: ['narrator', 'narrator', 'narrator', 'narrator'],
			teaches: ['child', 'secrecy'],
		},
		'd7',
	),
	d7: decision(
		'd7',
		{ picture: 'living-room', says: ['narrator'], hasThought: true, skipTo: 'later' },
		{
			a: { effects: [0, 1, 0, 3], says: ['narrator', 'narrator'], hasPhrase: true, to: 'later' },
			b: {
				effects: [-2, -2, 0, 1],
				says: ['narrator', 'narrator'],
				hasPhrase: true,
				repair: 'impossible',
				to: 'later',
			},
			c: { effects: [0, 0, 0, -2], says: ['narrator', 'narrator'], to: 'later' },
		},
	),
	later: scene('later', { picture: 'classroom', says: ['narrator'] }, [
		{ to: 'closed', when: [{ chose: 'd4b' }] },
		{ to: 'closed', when: [{ chose: 'd6c' }] },
		{ to: 'closed', when: [{ chose: 'd7b' }] },
		{
			to: 'open',
			when: [
				{ meter: 'trust', min: 6 },
				{ meter: 'safety', min: 7 },
			],
		},
		{ to: 'waiting' },
	]),
	open: ending('open', { picture: 'classroom', says: ['nour', 'narrator'] }),
	waiting: ending('waiting', { picture: 'classroom', says: ['narrator', 'nour'] }),
	closed: ending('closed', { picture: 'classroom', says: ['narrator', 'narrator'] }),
};

export const graph = scenarioGraph({
	speakers: ['nour', 'sami', 'aunt'],
	services: [
		SERVICE_IDS.veiligThuis,
		SERVICE_IDS.emergency,
		SERVICE_IDS.consularAbroad,
		SERVICE_IDS.kindertelefoon,
		SERVICE_IDS.luisterlijn,
	],
	beats: [
		{ id: 'child', kind: 'child-in-danger' },
		{ id: 'secrecy', kind: 'secrecy' },
	],
	meters: [4, 4, 5, 5],
	start: 'd1',
	nodes,
	idealPath: ['d1b', 'd2b', 'd3b', 'd4a', 'd5b', 'd6a', 'd7a'],
});
