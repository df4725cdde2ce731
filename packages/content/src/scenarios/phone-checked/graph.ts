import type { Condition } from '@sleutelwerk/core';
import { SERVICE_IDS } from '../../services/ids.ts';
import { decision, ending, openTurn, scenarioGraph, scene } from '../build.ts';

const PROMISED: readonly Condition[] = [{ chose: 'd4a' }, { notRepaired: 'd4a' }];

const nodes = {
	d1: decision(
		'd1',
		{ picture: 'classroom', says: ['narrator', 'rafael'], hasThought: true, skipTo: 'd2' },
		{
			a: {
				effects: [-2, 0, 0, 0],
				says: ['wim', 'narrator'],
				hasPhrase: true,
				repair: { to: 'r1', effects: [2, 0, 0, 0] },
				to: 'd2',
			},
			b: { effects: [2, 0, 1, 0], says: ['narrator', 'rafael'], hasPhrase: true, to: 'd2' },
			c: {
				effects: [-1, -1, -1, 0],
				says: ['rafael', 'narrator'],
				repair: { to: 'r1', effects: [1, 1, 1, 0] },
				to: 'd2',
			},
		},
	),
	r1: scene('r1', { picture: 'classroom', says: ['rafael'] }, 'd2'),
	d2: decision(
		'd2',
		{ picture: 'phone', says: ['narrator', 'rafael'], hasThought: true, skipTo: 'd3' },
		{
			a: {
				effects: [1, -2, 0, 0],
				says: ['narrator', 'rafael'],
				repair: { to: 'r2', effects: [0, 2, 0, 0] },
				to: 'd3',
			},
			b: { effects: [1, 2, 0, 0], says: ['rafael', 'narrator'], hasPhrase: true, to: 'd3' },
			c: {
				effects: [0, -2, 0, 0],
				says: ['rafael', 'narrator'],
				hasPhrase: true,
				repair: { to: 'r2', effects: [0, 2, 0, 0] },
				to: 'd3',
			},
		},
	),
	r2: scene('r2', { picture: 'bench', says: ['narrator'] }, 'd3'),
	d3: decision(
		'd3',
		{ picture: 'bench', says: ['rafael', 'narrator'], hasThought: true, heavy: true, skipTo: 'd4' },
		{
			a: {
				effects: [-2, -2, 0, 0],
				says: ['rafael', 'narrator'],
				repair: { to: 'r3', effects: [2, 2, 0, 0] },
				to: 'd4',
			},
			b: { effects: [2, 1, 0, 0], says: ['narrator', 'rafael'], hasPhrase: true, to: 'd4' },
			c: {
				effects: [-3, -1, 0, 0],
				says: ['rafael', 'narrator'],
				hasPhrase: true,
				repair: { to: 'r3', effects: [2, 1, 0, 0] },
				to: 'd4',
			},
		},
	),
	r3: scene('r3', { picture: 'bench', says: ['rafael'] }, 'd4'),
	d4: decision(
		'd4',
		{ picture: 'bench', says: ['rafael', 'narrator'], skipTo: 'd5' },
		{
			a: {
				effects: [1, -2, 0, -2],
				says: ['rafael', 'narrator'],
				hasPhrase: true,
				repair: { to: 'r4', effects: [0, 2, 0, 2] },
				to: 'd5',
			},
			b: { effects: [1, 2, 0, 0], says: ['narrator', 'rafael'], hasPhrase: true, to: 'd5' },
			c: {
				effects: [-2, 0, 0, 0],
				says: ['rafael', 'narrator'],
				hasPhrase: true,
				repair: { to: 'r4', effects: [2, 2, 0, 0] },
				to: 'd5',
			},
		},
	),
	r4: scene('r4', { picture: 'bench', says: ['rafael'] }, 'd5'),
	d5: decision(
		'd5',
		{ picture: 'bench', says: ['rafael', 'narrator'], hasThought: true, skipTo: 'd6' },
		{
			a: {
				effects: [1, -2, 0, 0],
				says: ['rafael', 'narrator'],
				repair: { to: 'r5', effects: [0, 2, 0, 0] },
				to: 'd6',
			},
			b: { effects: [1, 2, 0, 0], says: ['narrator', 'rafael'], hasPhrase: true, to: 'd6' },
			c: {
				effects: [0, -3, 0, 0],
				says: ['narrator', 'narrator'],
				hasPhrase: true,
				repair: { to: 'r5', effects: [0, 2, 0, 0] },
				to: 'd6',
			},
		},
	),
	r5: scene('r5', { picture: 'bench', says: ['rafael'] }, 'd6'),
	d6: decision(
		'd6',
		{ picture: 'doorway', says: ['narrator', 'bas'], hasThought: true, heavy: true, skipTo: 'words' },
		{
			a: { effects: [1, 2, 0, 0], says: ['bas', 'narrator'], hasPhrase: true, to: 'words' },
			b: {
				effects: [-3, -4, 0, 0],
				says: ['bas', 'narrator'],
				hasPhrase: true,
				repair: 'impossible',
				to: 'away',
			},
			c: {
				effects: [0, -2, 0, 0],
				says: ['bas', 'narrator'],
				repair: { to: 'r6', effects: [0, 2, 0, 0] },
				to: 'words',
			},
		},
	),
	r6: scene('r6', { picture: 'doorway', says: ['bas', 'narrator'] }, 'words'),
	away: scene('away', { picture: 'classroom', says: ['narrator', 'narrator'] }, 'd7'),
	words: openTurn(
		'words',
		{ picture: 'bench', says: ['narrator', { by: 'rafael', when: PROMISED }, 'rafael', 'narrator'] },
		{
			models: 2,
			skills: ['listening', 'acknowledging', 'safety-limits', 'language-culture'],
			toTrainer: true,
			to: 'd7',
			skipTo: 'd7',
		},
	),
	d7: decision(
		'd7',
		{ picture: 'phone', says: ['narrator', 'narrator'], hasThought: true, skipTo: 'route' },
		{
			a: {
				effects: [-2, -4, 0, 0],
				says: ['inge', 'narrator'],
				hasPhrase: true,
				repair: 'impossible',
				to: 'route',
			},
			b: { effects: [1, 2, 0, 0], says: ['narrator', 'narrator'], hasPhrase: true, to: 'route' },
			c: {
				effects: [0, -2, 0, -2],
				says: ['narrator', 'narrator'],
				repair: { to: 'r7', effects: [0, 2, 0, 2] },
				to: 'route',
			},
		},
	),
	r7: scene('r7', { picture: 'phone', says: ['narrator'] }, 'route'),
	route: scene(
		'route',
		{
			picture: 'phone',
			says: ['narrator', 'narrator', 'narrator', 'narrator'],
			teaches: ['threat', 'secrecy'],
		},
		// Whom the family keeps at home is not there for the next talk.
		[{ to: 'd9', when: [{ chose: 'd6b' }] }, { to: 'd8' }],
	),
	d8: decision(
		'd8',
		{ picture: 'bench', says: ['narrator', 'rafael'], hasThought: true, heavy: true, skipTo: 'd9' },
		{
			a: {
				effects: [1, -4, 0, 0],
				says: ['rafael', 'narrator'],
				hasPhrase: true,
				repair: 'impossible',
				to: 'd9',
			},
			b: { effects: [1, 3, 0, 0], says: ['narrator', 'rafael'], hasPhrase: true, to: 'd9' },
			c: {
				effects: [-2, -1, 0, 0],
				says: ['rafael', 'narrator'],
				repair: { to: 'r8', effects: [2, 2, 0, 0] },
				to: 'd9',
			},
		},
	),
	r8: scene('r8', { picture: 'bench', says: ['rafael'] }, 'd9'),
	d9: decision(
		'd9',
		{ picture: 'kitchen-turned-away', says: ['narrator', 'wim'], hasThought: true, skipTo: 'later' },
		{
			a: { effects: [0, 1, 0, 3], says: ['wim', 'narrator'], hasPhrase: true, to: 'later' },
			b: {
				effects: [-2, -3, 0, 1],
				says: ['wim', 'narrator'],
				hasPhrase: true,
				repair: 'impossible',
				to: 'later',
			},
		},
	),
	later: scene('later', { picture: 'classroom', says: ['narrator'] }, [
		{ to: 'closed', when: [{ chose: 'd6b' }] },
		{ to: 'closed', when: [{ chose: 'd7a' }] },
		{ to: 'closed', when: [{ chose: 'd8a' }] },
		{ to: 'closed', when: [{ chose: 'd9b' }] },
		{
			to: 'open',
			when: [
				{ meter: 'trust', min: 6 },
				{ meter: 'safety', min: 7 },
			],
		},
		{ to: 'waiting' },
	]),
	open: ending('open', { picture: 'classroom', says: ['rafael', 'narrator'] }),
	waiting: ending('waiting', { picture: 'bench', says: ['narrator', 'rafael'] }),
	closed: ending('closed', { picture: 'classroom', says: ['narrator', 'narrator'] }),
};

export const graph = scenarioGraph({
	speakers: ['rafael', 'wim', 'bas', 'inge'],
	services: [SERVICE_IDS.veiligThuis, SERVICE_IDS.emergency, SERVICE_IDS.luisterlijn],
	beats: [
		{ id: 'threat', kind: 'threat' },
		{ id: 'secrecy', kind: 'secrecy' },
	],
	meters: [4, 4, 5, 5],
	start: 'd1',
	nodes,
	idealPath: ['d1b', 'd2b', 'd3b', 'd4b', 'd5b', 'd6a', 'd7b', 'd8b', 'd9a'],
});
