import type { Condition } from '@sleutelwerk/core';
import { SERVICE_IDS } from '../../services/ids.ts';
import { decision, ending, openTurn, scenarioGraph, scene } from '../build.ts';

const SENT: readonly Condition[] = [{ chose: 'd4c' }];
const HUSHED: readonly Condition[] = [{ notChose: 'd4c' }];

const nodes = {
	d1: decision(
		'd1',
		{ picture: 'circle', says: ['narrator', 'lidia'], skipTo: 'd2' },
		{
			a: {
				effects: [2, -2, 0, -1],
				says: ['lidia', 'narrator'],
				hasPhrase: true,
				repair: { to: 'r1', effects: [-1, 3, 0, 1] },
				to: 'd2',
			},
			b: { effects: [1, 2, 0, 0], says: ['narrator', 'lidia'], hasPhrase: true, to: 'd2' },
			c: {
				effects: [-2, 0, 0, 0],
				says: ['narrator', 'joana'],
				repair: { to: 'r1', effects: [2, 1, 0, 0] },
				to: 'd2',
			},
		},
	),
	r1: scene('r1', { picture: 'circle', says: ['lidia'] }, 'd2'),
	d2: decision(
		'd2',
		{ picture: 'circle', says: ['narrator', 'samuel'], hasThought: true, skipTo: 'd3' },
		{
			a: {
				effects: [0, -1, 0, 0],
				says: ['narrator', 'narrator'],
				hasPhrase: true,
				repair: { to: 'r2', effects: [1, 1, 0, 0] },
				to: 'd3',
			},
			b: { effects: [1, 0, 0, 0], says: ['samuel', 'narrator'], hasPhrase: true, to: 'd3' },
			c: {
				effects: [-2, -1, 0, 0],
				says: ['samuel', 'narrator'],
				hasPhrase: true,
				repair: { to: 'r2', effects: [2, 1, 0, 0] },
				to: 'd3',
			},
		},
	),
	r2: scene('r2', { picture: 'circle', says: ['samuel'] }, 'd3'),
	d3: decision(
		'd3',
		{
			picture: 'circle',
			says: ['lidia', 'samuel', 'lidia', 'narrator'],
			hasThought: true,
			heavy: true,
			skipTo: 'd4',
		},
		{
			a: {
				effects: [-1, -1, 0, -1],
				says: ['narrator', 'narrator'],
				repair: { to: 'r3', effects: [1, 2, 0, 1] },
				to: 'd4',
			},
			b: { effects: [1, 2, 0, 0], says: ['narrator', 'joana'], hasPhrase: true, to: 'd4' },
			c: {
				effects: [0, -3, 0, 0],
				says: ['samuel', 'narrator'],
				hasPhrase: true,
				repair: { to: 'r3', effects: [0, 3, 0, 0] },
				to: 'd4',
			},
		},
	),
	r3: scene('r3', { picture: 'circle', says: ['narrator'] }, 'd4'),
	d4: decision(
		'd4',
		{ picture: 'circle', says: ['narrator', 'denis'], hasThought: true, skipTo: 'd5' },
		{
			a: {
				effects: [-2, -1, 0, -1],
				says: ['denis', 'narrator'],
				repair: { to: 'r4', effects: [2, 2, 0, 1] },
				to: 'd5',
			},
			b: { effects: [1, 2, 0, 0], says: ['denis', 'narrator'], hasPhrase: true, to: 'd5' },
			c: {
				effects: [0, -3, 0, 0],
				says: ['narrator', 'narrator'],
				hasPhrase: true,
				repair: 'impossible',
				to: 'd5',
			},
		},
	),
	r4: scene('r4', { picture: 'circle', says: ['denis'] }, 'd5'),
	d5: decision(
		'd5',
		{ picture: 'doorway', says: ['narrator', 'samuel'], hasThought: true, heavy: true, skipTo: 'route' },
		{
			a: {
				effects: [-1, -3, 0, 0],
				says: ['narrator', 'lidia'],
				hasPhrase: true,
				repair: 'impossible',
				to: 'route',
			},
			b: { effects: [1, 3, 0, 0], says: ['samuel', 'narrator'], hasPhrase: true, to: 'route' },
			c: {
				effects: [1, -3, 0, 0],
				says: ['samuel', 'narrator'],
				hasPhrase: true,
				repair: { to: 'r5', effects: [0, 3, 0, 0] },
				to: 'route',
			},
		},
	),
	r5: scene('r5', { picture: 'doorway', says: ['samuel', 'narrator'] }, 'route'),
	route: scene(
		'route',
		{ picture: 'doorway', says: ['joana', 'you', 'narrator', 'narrator'], teaches: ['threat', 'secrecy'] },
		'words',
	),
	words: openTurn(
		'words',
		{ picture: 'circle', says: ['narrator', { by: 'narrator', when: SENT }, 'narrator'] },
		{
			models: 2,
			skills: ['acknowledging', 'safety-limits', 'way-to-help', 'language-culture'],
			toTrainer: true,
			to: 'd6',
			skipTo: 'd6',
		},
	),
	d6: decision(
		'd6',
		{ picture: 'doorway', says: ['narrator', 'mai'], hasThought: true, heavy: true, skipTo: 'd7' },
		{
			a: {
				effects: [-2, -2, 0, 0],
				says: ['mai', 'narrator'],
				repair: { to: 'r6', effects: [2, 3, 0, 0] },
				to: 'd7',
			},
			b: { effects: [2, 3, 0, 0], says: ['narrator', 'mai'], hasPhrase: true, to: 'd7' },
			c: {
				effects: [-2, -4, 0, 0],
				says: ['cousin', 'narrator'],
				hasPhrase: true,
				repair: 'impossible',
				to: 'd7',
			},
		},
	),
	r6: scene('r6', { picture: 'kitchen', says: ['mai'] }, 'd7'),
	d7: decision(
		'd7',
		{
			picture: 'phone',
			says: ['narrator', { by: 'narrator', when: HUSHED }, { by: 'narrator', when: SENT }, 'husband'],
			hasThought: true,
			heavy: true,
			skipTo: 'd8',
		},
		{
			a: {
				effects: [-2, -4, 0, 0],
				says: ['husband', 'narrator'],
				hasPhrase: true,
				repair: 'impossible',
				to: 'd8',
			},
			b: { effects: [1, 2, 0, 1], says: ['narrator', 'narrator'], hasPhrase: true, to: 'd8' },
			c: {
				effects: [0, -1, 0, -1],
				says: ['narrator', 'narrator'],
				repair: { to: 'r7', effects: [0, 2, 0, 1] },
				to: 'd8',
			},
		},
	),
	r7: scene('r7', { picture: 'phone', says: ['narrator'] }, 'd8'),
	d8: decision(
		'd8',
		{ picture: 'kitchen', says: ['narrator', 'joana'], hasThought: true, skipTo: 'home' },
		{
			a: { effects: [0, 1, 0, 3], says: ['joana', 'narrator'], hasPhrase: true, to: 'home' },
			b: {
				effects: [0, 0, 0, -2],
				says: ['narrator', 'narrator'],
				repair: { to: 'r8', effects: [0, 1, 0, 3] },
				to: 'home',
			},
		},
	),
	r8: scene('r8', { picture: 'kitchen', says: ['joana'] }, 'home'),
	// For oneself alone: it does not go to the trainer.
	home: openTurn(
		'home',
		{ picture: 'bench', says: ['narrator'] },
		{ models: 1, skills: ['self-care'], toTrainer: false, to: 'later', skipTo: 'later' },
	),
	later: scene('later', { picture: 'circle', says: ['narrator'] }, [
		{ to: 'closed', when: [{ chose: 'd4c' }] },
		{ to: 'closed', when: [{ chose: 'd6c' }] },
		{ to: 'closed', when: [{ chose: 'd7a' }] },
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
	open: ending('open', { picture: 'circle', says: ['narrator', 'samuel', 'mai'] }),
	waiting: ending('waiting', { picture: 'circle', says: ['narrator', 'joana'] }),
	closed: ending('closed', { picture: 'circle', says: ['narrator', 'narrator'] }),
};

export const graph = scenarioGraph({
	speakers: ['lidia', 'samuel', 'mai', 'joana', 'denis', 'cousin', 'husband'],
	services: [SERVICE_IDS.veiligThuis, SERVICE_IDS.emergency, SERVICE_IDS.luisterlijn],
	beats: [
		{ id: 'threat', kind: 'threat' },
		{ id: 'secrecy', kind: 'secrecy' },
	],
	meters: [4, 4, 5, 5],
	start: 'd1',
	nodes,
	idealPath: ['d1b', 'd2b', 'd3b', 'd4b', 'd5b', 'd6b', 'd7b', 'd8a'],
});
