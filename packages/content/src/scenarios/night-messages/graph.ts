import type { Condition } from '@sleutelwerk/core';
import { SERVICE_IDS } from '../../services/ids.ts';
import { decision, ending, openTurn, scenarioGraph, scene } from '../build.ts';

const TOLD: readonly Condition[] = [{ chose: 'd4c' }];

const nodes = {
	d1: decision(
		'd1',
		{ picture: 'phone', says: ['narrator', 'elias'], hasThought: true, skipTo: 'd2' },
		{
			a: {
				effects: [2, -1, 0, -3],
				says: ['elias', 'narrator'],
				hasPhrase: true,
				repair: { to: 'r1', effects: [0, 2, 0, 3] },
				to: 'd2',
			},
			b: { effects: [1, 2, 0, 0], says: ['narrator', 'elias'], hasPhrase: true, to: 'd2' },
			c: {
				effects: [-1, -2, 0, 0],
				says: ['narrator', 'narrator'],
				repair: { to: 'r1', effects: [1, 3, 0, 0] },
				to: 'd2',
			},
		},
	),
	r1: scene('r1', { picture: 'phone', says: ['elias'] }, 'd2'),
	d2: decision(
		'd2',
		{ picture: 'phone', says: ['elias', 'narrator'], hasThought: true, heavy: true, skipTo: 'd3' },
		{
			a: {
				effects: [2, -2, 0, 0],
				says: ['elias', 'narrator'],
				hasPhrase: true,
				repair: { to: 'r2', effects: [0, 3, 0, 0] },
				to: 'd3',
			},
			b: { effects: [1, 2, 0, 0], says: ['narrator', 'elias'], hasPhrase: true, to: 'd3' },
			c: {
				effects: [-3, -1, 0, 0],
				says: ['narrator', 'elias'],
				hasPhrase: true,
				repair: { to: 'r2', effects: [3, 2, 0, 0] },
				to: 'd3',
			},
		},
	),
	r2: scene('r2', { picture: 'phone', says: ['elias'] }, 'd3'),
	d3: decision(
		'd3',
		{ picture: 'phone', says: ['elias', 'narrator'], skipTo: 'd4' },
		{
			a: {
				effects: [1, -2, 0, -1],
				says: ['elias', 'narrator'],
				hasPhrase: true,
				repair: { to: 'r3', effects: [-1, 3, 0, 1] },
				to: 'd4',
			},
			b: { effects: [0, 2, 0, 0], says: ['elias', 'narrator'], hasPhrase: true, to: 'd4' },
			c: {
				effects: [-2, 0, 0, 0],
				says: ['elias', 'narrator'],
				hasPhrase: true,
				repair: { to: 'r3', effects: [1, 1, 0, 0] },
				to: 'd4',
			},
		},
	),
	r3: scene('r3', { picture: 'phone', says: ['elias'] }, 'd4'),
	d4: decision(
		'd4',
		{ picture: 'phone', says: ['narrator', 'elias'], hasThought: true, heavy: true, skipTo: 'route' },
		{
			a: {
				effects: [-1, -2, 0, 0],
				says: ['elias', 'narrator'],
				repair: { to: 'r4', effects: [1, 3, 0, 0] },
				to: 'route',
			},
			b: { effects: [1, 3, 0, 0], says: ['narrator', 'elias'], hasPhrase: true, to: 'route' },
			c: {
				effects: [-3, -4, 0, 0],
				says: ['rina', 'narrator'],
				hasPhrase: true,
				repair: 'impossible',
				to: 'route',
			},
		},
	),
	r4: scene('r4', { picture: 'phone', says: ['elias'] }, 'route'),
	route: scene(
		'route',
		{
			picture: 'phone',
			says: ['narrator', 'adviser', 'narrator', 'narrator'],
			teaches: ['threat', 'child', 'secrecy'],
		},
		'd5',
	),
	d5: decision(
		'd5',
		{
			picture: 'bench',
			says: ['narrator', { by: 'elias', when: TOLD }, 'elias'],
			hasThought: true,
			skipTo: 'words',
		},
		{
			a: {
				effects: [1, -1, 0, -1],
				says: ['narrator', 'elias'],
				hasPhrase: true,
				repair: { to: 'r5', effects: [1, 2, 0, 1] },
				to: 'words',
			},
			b: { effects: [2, 2, 0, 0], says: ['narrator', 'elias'], hasPhrase: true, to: 'words' },
			c: {
				effects: [-1, 0, 0, 0],
				says: ['elias', 'narrator'],
				hasPhrase: true,
				repair: { to: 'r5', effects: [2, 2, 0, 0] },
				to: 'words',
			},
		},
	),
	r5: scene('r5', { picture: 'bench', says: ['elias'] }, 'words'),
	words: openTurn(
		'words',
		{ picture: 'phone', says: ['narrator', 'elias', 'narrator'] },
		{
			models: 2,
			skills: ['listening', 'safety-limits', 'way-to-help', 'self-care'],
			toTrainer: true,
			to: 'd6',
			skipTo: 'd6',
		},
	),
	d6: decision(
		'd6',
		{ picture: 'market', says: ['narrator', 'rina'], hasThought: true, heavy: true, skipTo: 'both' },
		{
			a: {
				effects: [-2, -4, 0, 0],
				says: ['narrator', 'rina'],
				hasPhrase: true,
				repair: 'impossible',
				to: 'both',
			},
			b: { effects: [1, 2, 0, 0], says: ['rina', 'narrator'], hasPhrase: true, to: 'both' },
			c: {
				effects: [-1, -1, 0, 0],
				says: ['rina', 'narrator'],
				repair: { to: 'r6', effects: [1, 2, 0, 0] },
				to: 'both',
			},
		},
	),
	r6: scene('r6', { picture: 'market', says: ['rina'] }, 'both'),
	// For oneself alone: it does not go to the trainer.
	both: openTurn(
		'both',
		{ picture: 'kitchen-turned-away', says: ['narrator'] },
		{ models: 1, skills: ['self-care'], toTrainer: false, to: 'd7', skipTo: 'd7' },
	),
	d7: decision(
		'd7',
		{ picture: 'kitchen', says: ['narrator', 'elias', 'narrator'], hasThought: true, skipTo: 'd8' },
		{
			a: {
				effects: [1, 0, 0, -3],
				says: ['elias', 'narrator'],
				hasPhrase: true,
				repair: { to: 'r7', effects: [0, 1, 0, 3] },
				to: 'd8',
			},
			b: { effects: [1, 1, 0, 2], says: ['elias', 'narrator'], hasPhrase: true, to: 'd8' },
			c: {
				effects: [-3, -2, 0, 1],
				says: ['narrator', 'narrator'],
				repair: { to: 'r7', effects: [3, 2, 0, 0] },
				to: 'd8',
			},
		},
	),
	r7: scene('r7', { picture: 'kitchen', says: ['elias'] }, 'd8'),
	d8: decision(
		'd8',
		{ picture: 'kitchen-turned-away', says: ['narrator', 'coordinator'], hasThought: true, skipTo: 'later' },
		{
			a: { effects: [0, 1, 0, 3], says: ['coordinator', 'narrator'], hasPhrase: true, to: 'later' },
			b: {
				effects: [-3, -3, 0, 1],
				says: ['narrator', 'narrator'],
				hasPhrase: true,
				repair: 'impossible',
				to: 'later',
			},
			c: {
				effects: [0, 0, 0, -2],
				says: ['coordinator', 'narrator'],
				repair: { to: 'r8', effects: [0, 1, 0, 3] },
				to: 'later',
			},
		},
	),
	r8: scene('r8', { picture: 'living-room', says: ['coordinator'] }, 'later'),
	later: scene('later', { picture: 'phone', says: ['narrator'] }, [
		{ to: 'closed', when: [{ chose: 'd4c' }] },
		{ to: 'closed', when: [{ chose: 'd6a' }] },
		{ to: 'closed', when: [{ chose: 'd8b' }] },
		{ to: 'closed', when: [{ meter: 'safety', max: 2 }] },
		{
			to: 'open',
			when: [
				{ meter: 'trust', min: 6 },
				{ meter: 'safety', min: 7 },
			],
		},
		{ to: 'waiting' },
	]),
	open: ending('open', { picture: 'bench', says: ['narrator', 'elias', 'narrator'] }),
	waiting: ending('waiting', { picture: 'phone', says: ['narrator', 'elias'] }),
	closed: ending('closed', { picture: 'bench', says: ['narrator', 'narrator'] }),
};

export const graph = scenarioGraph({
	speakers: ['elias', 'rina', 'adviser', 'coordinator'],
	services: [
		SERVICE_IDS.veiligThuis,
		SERVICE_IDS.emergency,
		SERVICE_IDS.suicidePrevention,
		SERVICE_IDS.luisterlijn,
	],
	beats: [
		{ id: 'threat', kind: 'threat' },
		{ id: 'child', kind: 'child-in-danger' },
		{ id: 'secrecy', kind: 'secrecy' },
	],
	meters: [4, 3, 5, 5],
	start: 'd1',
	nodes,
	idealPath: ['d1b', 'd2b', 'd3b', 'd4b', 'd5b', 'd6b', 'd7b', 'd8a'],
});
