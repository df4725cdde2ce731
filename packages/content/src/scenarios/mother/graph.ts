import { SERVICE_IDS } from '../../services/ids.ts';
import { decision, ending, openTurn, scenarioGraph, scene } from '../build.ts';

const nodes = {
	d1: decision(
		'd1',
		{ picture: 'bench', says: ['narrator', 'wendy'], hasThought: true, skipTo: 'd2' },
		{
			a: { effects: [2, 0, 1, 0], says: ['narrator', 'wendy'], hasPhrase: true, to: 'd2' },
			b: {
				effects: [-2, 0, -1, 0],
				says: ['wendy', 'narrator'],
				hasPhrase: true,
				repair: { to: 'r1', effects: [2, 0, 1, 0] },
				to: 'd2',
			},
			c: {
				effects: [1, -1, 0, 0],
				says: ['wendy', 'narrator'],
				repair: { to: 'r1', effects: [0, 1, 0, 0] },
				to: 'd2',
			},
		},
	),
	r1: scene('r1', { picture: 'bench', says: ['wendy'] }, 'd2'),
	d2: decision(
		'd2',
		{ picture: 'bench', says: ['wendy', 'narrator'], heavy: true, skipTo: 'd3' },
		{
			a: { effects: [2, 0, 1, 0], says: ['wendy', 'narrator'], hasPhrase: true, to: 'd3' },
			b: {
				effects: [0, 0, -3, -1],
				says: ['narrator', 'wendy'],
				hasPhrase: true,
				repair: { to: 'r2', effects: [1, 0, 2, 1] },
				to: 'd3',
			},
			c: {
				effects: [-1, 0, -1, 0],
				says: ['wendy', 'narrator'],
				repair: { to: 'r2', effects: [1, 0, 1, 0] },
				to: 'd3',
			},
		},
	),
	r2: scene('r2', { picture: 'bench', says: ['wendy'] }, 'd3'),
	d3: decision(
		'd3',
		{ picture: 'bench', says: ['narrator', 'wendy'], hasThought: true, skipTo: 'd4' },
		{
			a: { effects: [1, 1, 2, 0], says: ['narrator', 'wendy'], hasPhrase: true, to: 'd4' },
			b: {
				effects: [1, 0, -1, -1],
				says: ['narrator', 'narrator'],
				hasPhrase: true,
				repair: { to: 'r3', effects: [0, 0, 2, 1] },
				to: 'd4',
			},
			c: {
				effects: [-1, 0, -2, 0],
				says: ['wendy', 'narrator'],
				repair: { to: 'r3', effects: [1, 0, 2, 0] },
				to: 'd4',
			},
		},
	),
	r3: scene('r3', { picture: 'bench', says: ['narrator', 'wendy'] }, 'd4'),
	d4: decision(
		'd4',
		{ picture: 'bench', says: ['narrator', 'finn'], hasThought: true, skipTo: 'd5' },
		{
			a: { effects: [1, 1, 0, 1], says: ['finn', 'narrator'], hasPhrase: true, to: 'd5' },
			b: {
				effects: [-3, -3, -1, -1],
				says: ['narrator', 'narrator'],
				hasPhrase: true,
				repair: 'impossible',
				to: 'd5',
			},
			c: { effects: [0, 0, 0, 0], says: ['narrator', 'wendy'], to: 'd5' },
		},
	),
	d5: decision(
		'd5',
		{ picture: 'bench', says: ['narrator', 'wendy'], heavy: true, skipTo: 'words' },
		{
			a: { effects: [1, 2, 0, 0], says: ['wendy', 'narrator'], hasPhrase: true, to: 'words' },
			b: {
				effects: [1, 0, 0, -3],
				says: ['wendy', 'narrator'],
				repair: { to: 'r5', effects: [0, 1, 0, 3] },
				to: 'words',
			},
			c: {
				effects: [-3, 0, -1, 1],
				says: ['wendy', 'narrator'],
				hasPhrase: true,
				repair: { to: 'r5', effects: [2, 1, 1, 0] },
				to: 'words',
			},
		},
	),
	r5: scene('r5', { picture: 'bench', says: ['wendy'] }, 'words'),
	words: openTurn(
		'words',
		{ picture: 'bench', says: ['wendy', 'narrator'] },
		{
			models: 2,
			skills: ['listening', 'acknowledging', 'safety-limits', 'way-to-help'],
			toTrainer: true,
			to: 'route',
			skipTo: 'route',
		},
	),
	route: scene('route', { picture: 'bench', says: ['you', 'you', 'wendy'], teaches: ['child'] }, 'd6'),
	d6: decision(
		'd6',
		{ picture: 'bench', says: ['wendy', 'narrator'], skipTo: 'd7' },
		{
			a: { effects: [1, 2, 1, 0], says: ['wendy', 'narrator'], hasPhrase: true, to: 'd7' },
			b: {
				effects: [0, 0, 0, 1],
				says: ['wendy', 'narrator'],
				hasPhrase: true,
				repair: { to: 'r6', effects: [1, 2, 0, 0] },
				to: 'd7',
			},
			c: {
				effects: [-3, -2, -1, 0],
				says: ['narrator', 'wendy'],
				hasPhrase: true,
				repair: 'impossible',
				to: 'd7',
			},
		},
	),
	r6: scene('r6', { picture: 'bench', says: ['wendy'] }, 'd7'),
	d7: decision(
		'd7',
		{ picture: 'living-room', says: ['narrator', 'narrator'], hasThought: true, skipTo: 'later' },
		{
			a: { effects: [0, 1, 0, 3], says: ['narrator', 'narrator'], hasPhrase: true, to: 'later' },
			b: {
				effects: [-2, -1, 0, 1],
				says: ['narrator', 'narrator'],
				hasPhrase: true,
				repair: 'impossible',
				to: 'later',
			},
			c: { effects: [0, 0, 0, -2], says: ['narrator', 'narrator'], to: 'later' },
		},
	),
	later: scene('later', { picture: 'bench', says: ['narrator'] }, [
		{ to: 'closed', when: [{ chose: 'd6c' }] },
		{ to: 'closed', when: [{ chose: 'd7b' }] },
		{ to: 'closed', when: [{ meter: 'trust', max: 2 }] },
		{
			to: 'open',
			when: [
				{ meter: 'trust', min: 7 },
				{ meter: 'safety', min: 6 },
			],
		},
		{ to: 'waiting' },
	]),
	open: ending('open', { picture: 'phone', says: ['narrator', 'wendy'] }),
	waiting: ending('waiting', { picture: 'bench', says: ['wendy', 'narrator'] }),
	closed: ending('closed', { picture: 'bench', says: ['narrator', 'narrator'] }),
};

export const graph = scenarioGraph({
	speakers: ['wendy', 'finn'],
	services: [SERVICE_IDS.veiligThuis, SERVICE_IDS.emergency, SERVICE_IDS.luisterlijn],
	beats: [{ id: 'child', kind: 'child-in-danger' }],
	meters: [4, 4, 5, 5],
	start: 'd1',
	nodes,
	idealPath: ['d1a', 'd2a', 'd3a', 'd4a', 'd5a', 'd6a', 'd7a'],
});
