import { SERVICE_IDS } from '../../services/ids.ts';
import { decision, ending, openTurn, scenarioGraph, scene } from '../build.ts';

const nodes = {
	d1: decision(
		'd1',
		{ picture: 'market', says: ['narrator', 'tomasz'], skipTo: 'd2' },
		{
			a: { effects: [0, 0, -1, 0], says: ['tomasz', 'narrator'], hasPhrase: true, to: 'd2' },
			b: { effects: [1, 1, 1, 0], says: ['tomasz', 'narrator'], hasPhrase: true, to: 'd2' },
			c: {
				effects: [-2, -1, -1, 0],
				says: ['tomasz', 'narrator'],
				repair: { to: 'r1', effects: [2, 1, 1, 0] },
				to: 'd2',
			},
		},
	),
	r1: scene('r1', { picture: 'market', says: ['tomasz'] }, 'd2'),
	d2: decision(
		'd2',
		{ picture: 'market', says: ['narrator', 'tomasz'], hasThought: true, skipTo: 'd3' },
		{
			a: {
				effects: [0, -1, 0, 0],
				says: ['narrator', 'tomasz'],
				repair: { to: 'r2', effects: [0, 1, 0, 0] },
				to: 'd3',
			},
			b: { effects: [1, 2, 0, 0], says: ['narrator', 'tomasz'], to: 'd3' },
			c: {
				effects: [-1, -2, -1, 0],
				says: ['tomasz', 'narrator'],
				repair: { to: 'r2', effects: [1, 1, 1, 0] },
				to: 'd3',
			},
		},
	),
	r2: scene('r2', { picture: 'market', says: ['narrator', 'tomasz'] }, 'd3'),
	d3: decision(
		'd3',
		{ picture: 'bench', says: ['narrator', 'tomasz'], skipTo: 'd4' },
		{
			a: {
				effects: [-1, 0, -2, 0],
				says: ['tomasz', 'narrator'],
				hasPhrase: true,
				repair: { to: 'r3', effects: [1, 0, 2, 0] },
				to: 'd4',
			},
			b: { effects: [2, 0, 1, 0], says: ['narrator', 'tomasz'], hasPhrase: true, to: 'd4' },
			c: {
				effects: [1, -1, 0, 0],
				says: ['tomasz', 'narrator'],
				repair: { to: 'r3', effects: [0, 1, 1, 0] },
				to: 'd4',
			},
		},
	),
	r3: scene('r3', { picture: 'bench', says: ['tomasz'] }, 'd4'),
	d4: decision(
		'd4',
		{ picture: 'bench', says: ['tomasz', 'tomasz'], hasThought: true, heavy: true, skipTo: 'd5' },
		{
			a: { effects: [2, 0, 1, 0], says: ['narrator', 'tomasz'], hasPhrase: true, to: 'd5' },
			b: {
				effects: [-2, 0, 0, 0],
				says: ['tomasz', 'narrator'],
				hasPhrase: true,
				repair: { to: 'r4', effects: [2, 0, 0, 0] },
				to: 'd5',
			},
			c: {
				effects: [-1, -3, -2, -2],
				says: ['tomasz', 'narrator'],
				hasPhrase: true,
				repair: 'impossible',
				to: 'd5',
			},
		},
	),
	r4: scene('r4', { picture: 'bench', says: ['tomasz'] }, 'd5'),
	d5: decision(
		'd5',
		{ picture: 'bench', says: ['tomasz', 'narrator'], heavy: true, skipTo: 'route' },
		{
			a: {
				effects: [1, -2, 0, 0],
				says: ['tomasz', 'narrator'],
				repair: { to: 'r5', effects: [0, 2, 0, 0] },
				to: 'route',
			},
			b: { effects: [1, 2, 0, 1], says: ['narrator', 'tomasz'], hasPhrase: true, to: 'route' },
			c: {
				effects: [-1, -2, 0, -1],
				says: ['tomasz', 'narrator'],
				hasPhrase: true,
				repair: { to: 'r5', effects: [1, 2, 0, 1] },
				to: 'route',
			},
		},
	),
	r5: scene('r5', { picture: 'bench', says: ['tomasz'] }, 'route'),
	route: scene('route', { picture: 'bench', says: ['you', 'you', 'tomasz'], teaches: ['threat'] }, 'words'),
	words: openTurn(
		'words',
		{ picture: 'bench', says: ['tomasz', 'narrator'] },
		{
			models: 2,
			skills: ['listening', 'open-questions', 'acknowledging'],
			toTrainer: true,
			to: 'd6',
			skipTo: 'd6',
		},
	),
	d6: decision(
		'd6',
		{ picture: 'bench', says: ['tomasz', 'narrator'], hasThought: true, skipTo: 'd7' },
		{
			a: {
				effects: [-1, -3, 0, -1],
				says: ['narrator', 'narrator'],
				hasPhrase: true,
				repair: 'impossible',
				to: 'd7',
			},
			b: { effects: [1, 2, 1, 1], says: ['tomasz', 'narrator'], hasPhrase: true, to: 'd7' },
			c: {
				effects: [1, -1, 0, -2],
				says: ['tomasz', 'narrator'],
				repair: { to: 'r6', effects: [0, 1, 0, 2] },
				to: 'd7',
			},
		},
	),
	r6: scene('r6', { picture: 'bench', says: ['tomasz'] }, 'd7'),
	d7: decision(
		'd7',
		{ picture: 'phone', says: ['narrator'], hasThought: true, skipTo: 'later' },
		{
			a: {
				effects: [0, -1, 0, 0],
				says: ['coordinator', 'narrator'],
				repair: { to: 'r7', effects: [0, 1, 0, 0] },
				to: 'later',
			},
			b: { effects: [0, 2, 0, 2], says: ['coordinator', 'narrator'], hasPhrase: true, to: 'later' },
			c: { effects: [0, -2, 0, -1], says: ['narrator', 'narrator'], to: 'later' },
		},
	),
	r7: scene('r7', { picture: 'phone', says: ['coordinator'] }, 'later'),
	later: scene('later', { picture: 'market', says: ['narrator'] }, [
		{ to: 'closed', when: [{ chose: 'd6a' }] },
		{ to: 'closed', when: [{ meter: 'trust', max: 2 }] },
		{
			to: 'open',
			when: [{ meter: 'trust', min: 7 }, { meter: 'safety', min: 6 }, { notChose: 'd4c' }],
		},
		{ to: 'waiting' },
	]),
	open: ending('open', { picture: 'bench', says: ['tomasz', 'narrator'] }),
	waiting: ending('waiting', { picture: 'market', says: ['narrator'] }),
	closed: ending('closed', { picture: 'market', says: ['narrator', 'narrator'] }),
};

export const graph = scenarioGraph({
	speakers: ['tomasz', 'coordinator'],
	services: [
		SERVICE_IDS.veiligThuis,
		SERVICE_IDS.emergency,
		SERVICE_IDS.suicidePrevention,
		SERVICE_IDS.luisterlijn,
	],
	beats: [{ id: 'threat', kind: 'threat' }],
	meters: [4, 4, 5, 5],
	start: 'd1',
	nodes,
	idealPath: ['d1b', 'd2b', 'd3b', 'd4a', 'd5b', 'd6b', 'd7b'],
});
