import { SERVICE_IDS } from '../../services/ids.ts';
import { decision, ending, openTurn, scenarioGraph, scene } from '../build.ts';

const nodes = {
	d1: decision(
		'd1',
		{ picture: 'phone', says: ['narrator', 'fatou'], hasThought: true, heavy: true, skipTo: 'now' },
		{
			a: { effects: [1, 3, 0, 1], says: ['fatou', 'narrator'], hasPhrase: true, to: 'd2' },
			b: {
				effects: [2, -2, 0, -3],
				says: ['fatou', 'narrator'],
				hasPhrase: true,
				repair: { to: 'r1', effects: [0, 3, 0, 3] },
				to: 'd2',
			},
			c: {
				effects: [0, -3, 0, 0],
				says: ['fatou', 'narrator'],
				repair: { to: 'r1', effects: [0, 3, 0, 0] },
				to: 'd2',
			},
		},
	),
	r1: scene('r1', { picture: 'phone', says: ['fatou'] }, 'd2'),
	d2: decision(
		'd2',
		{ picture: 'phone', says: ['fatou', 'narrator'], hasThought: true, heavy: true, skipTo: 'now' },
		{
			a: {
				effects: [1, 0, 0, -1],
				says: ['fatou', 'narrator'],
				hasPhrase: true,
				repair: { to: 'r2', effects: [0, 1, 0, 1] },
				to: 'now',
			},
			b: { effects: [1, 2, 0, 1], says: ['narrator', 'fatou'], hasPhrase: true, to: 'now' },
			c: {
				effects: [0, -3, 0, 0],
				says: ['fatou', 'narrator'],
				repair: { to: 'r2', effects: [0, 3, 0, 0] },
				to: 'now',
			},
		},
	),
	r2: scene('r2', { picture: 'phone', says: ['fatou'] }, 'now'),
	now: scene('now', { picture: 'phone', says: ['you', 'narrator', 'you'], teaches: ['threat'] }, 'd3'),
	d3: decision(
		'd3',
		{ picture: 'phone', says: ['operator', 'narrator'], hasThought: true, skipTo: 'd4' },
		{
			a: { effects: [0, 3, 0, 0], says: ['operator', 'narrator'], hasPhrase: true, to: 'd4' },
			b: {
				effects: [0, -2, 0, 0],
				says: ['operator', 'narrator'],
				hasPhrase: true,
				repair: { to: 'r3', effects: [0, 2, 0, 0] },
				to: 'd4',
			},
			c: {
				effects: [0, -1, -2, 0],
				says: ['operator', 'narrator'],
				hasPhrase: true,
				repair: { to: 'r3', effects: [0, 1, 2, 0] },
				to: 'd4',
			},
		},
	),
	r3: scene('r3', { picture: 'phone', says: ['operator'] }, 'd4'),
	d4: decision(
		'd4',
		{ picture: 'phone', says: ['fatou', 'narrator'], heavy: true, skipTo: 'after' },
		{
			a: { effects: [1, 3, 0, 0], says: ['fatou', 'narrator'], hasPhrase: true, to: 'after' },
			b: {
				effects: [-1, -3, 0, 0],
				says: ['narrator', 'fatou'],
				hasPhrase: true,
				repair: { to: 'r4', effects: [1, 3, 0, 0] },
				to: 'after',
			},
			c: {
				effects: [-1, -2, 0, 0],
				says: ['fatou', 'narrator'],
				hasPhrase: true,
				repair: { to: 'r4', effects: [1, 2, 0, 0] },
				to: 'after',
			},
		},
	),
	r4: scene('r4', { picture: 'phone', says: ['fatou'] }, 'after'),
	after: scene('after', { picture: 'living-room', says: ['narrator', 'narrator', 'narrator'] }, 'd5'),
	d5: decision(
		'd5',
		{ picture: 'bench', says: ['narrator', 'fatou'], hasThought: true, skipTo: 'words' },
		{
			a: {
				effects: [-1, 0, 0, 1],
				says: ['fatou', 'narrator'],
				hasPhrase: true,
				repair: { to: 'r5', effects: [2, 1, 0, 0] },
				to: 'words',
			},
			b: { effects: [2, 2, 1, 0], says: ['narrator', 'fatou'], hasPhrase: true, to: 'words' },
			c: {
				effects: [-3, 0, -1, 0],
				says: ['narrator', 'fatou'],
				hasPhrase: true,
				repair: 'impossible',
				to: 'words',
			},
		},
	),
	r5: scene('r5', { picture: 'bench', says: ['fatou'] }, 'words'),
	words: openTurn(
		'words',
		{ picture: 'bench', says: ['fatou', 'narrator'] },
		{
			models: 2,
			skills: ['listening', 'safety-limits', 'way-to-help', 'language-culture'],
			toTrainer: true,
			to: 'd6',
			skipTo: 'd6',
		},
	),
	d6: decision(
		'd6',
		{ picture: 'phone', says: ['narrator', 'fatou'], skipTo: 'd7' },
		{
			a: {
				effects: [-1, -3, 0, 0],
				says: ['neighbour', 'narrator'],
				hasPhrase: true,
				repair: 'impossible',
				to: 'd7',
			},
			b: { effects: [1, 2, 0, 1], says: ['fatou', 'narrator'], hasPhrase: true, to: 'd7' },
			c: {
				effects: [1, -1, 0, -2],
				says: ['narrator', 'narrator'],
				hasPhrase: true,
				repair: { to: 'r6', effects: [0, 1, 0, 2] },
				to: 'd7',
			},
		},
	),
	r6: scene('r6', { picture: 'phone', says: ['narrator'] }, 'd7'),
	d7: decision(
		'd7',
		{ picture: 'bench', says: ['fatou', 'narrator'], hasThought: true, heavy: true, skipTo: 'd8' },
		{
			a: {
				effects: [0, -3, -1, 0],
				says: ['narrator', 'narrator'],
				hasPhrase: true,
				repair: 'impossible',
				to: 'd8',
			},
			b: { effects: [1, 3, 1, 0], says: ['fatou', 'narrator'], hasPhrase: true, to: 'd8' },
			c: {
				effects: [-1, -2, 0, 0],
				says: ['fatou', 'narrator'],
				repair: { to: 'r7', effects: [1, 2, 0, 0] },
				to: 'd8',
			},
		},
	),
	r7: scene('r7', { picture: 'bench', says: ['fatou'] }, 'd8'),
	d8: decision(
		'd8',
		{ picture: 'kitchen-turned-away', says: ['narrator'], skipTo: 'later' },
		{
			a: { effects: [0, 1, 0, 3], says: ['narrator', 'narrator'], hasPhrase: true, to: 'later' },
			b: { effects: [0, 0, 0, -2], says: ['narrator', 'narrator'], to: 'later' },
		},
	),
	later: scene('later', { picture: 'living-room', says: ['narrator'] }, [
		{ to: 'closed', when: [{ chose: 'd6a' }] },
		{ to: 'closed', when: [{ chose: 'd7a' }] },
		{ to: 'closed', when: [{ meter: 'trust', max: 2 }] },
		{
			to: 'open',
			when: [
				{ meter: 'trust', min: 6 },
				{ meter: 'safety', min: 7 },
			],
		},
		{ to: 'waiting' },
	]),
	open: ending('open', { picture: 'phone', says: ['narrator', 'fatou'] }),
	waiting: ending('waiting', { picture: 'bench', says: ['fatou', 'narrator'] }),
	closed: ending('closed', { picture: 'phone', says: ['narrator', 'narrator'] }),
};

export const graph = scenarioGraph({
	speakers: ['fatou', 'operator', 'neighbour'],
	services: [SERVICE_IDS.emergency, SERVICE_IDS.veiligThuis, SERVICE_IDS.luisterlijn],
	beats: [{ id: 'threat', kind: 'threat' }],
	meters: [5, 3, 5, 5],
	start: 'd1',
	nodes,
	idealPath: ['d1a', 'd2b', 'd3a', 'd4a', 'd5b', 'd6b', 'd7b', 'd8a'],
});
