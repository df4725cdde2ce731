import { SERVICE_IDS } from '../../services/ids.ts';
import { decision, ending, openTurn, scenarioGraph, scene } from '../build.ts';

const nodes = {
	d1: decision(
		'd1',
		{ picture: 'doorway', says: ['narrator', 'oleh'], skipTo: 'd2' },
		{
			a: { effects: [1, 1, 1, 0], says: ['oleh', 'narrator'], hasPhrase: true, to: 'd2' },
			b: {
				effects: [-1, -1, 0, 0],
				says: ['oleh', 'narrator'],
				repair: { to: 'r1', effects: [1, 1, 0, 0] },
				to: 'd2',
			},
			c: {
				effects: [-2, -3, 0, 0],
				says: ['narrator', 'oleh'],
				hasPhrase: true,
				repair: 'impossible',
				to: 'd2',
			},
		},
	),
	r1: scene('r1', { picture: 'doorway', says: ['oleh'] }, 'd2'),
	d2: decision(
		'd2',
		{ picture: 'living-room', says: ['narrator', 'oleh'], hasThought: true, skipTo: 'd3' },
		{
			a: { effects: [0, 1, 0, 0], says: ['oleh', 'narrator'], to: 'd3' },
			b: { effects: [2, 1, 1, 0], says: ['narrator', 'iryna'], hasPhrase: true, to: 'd3' },
			c: {
				effects: [-1, -2, -1, 0],
				says: ['oleh', 'narrator'],
				repair: { to: 'r2', effects: [1, 2, 0, 0] },
				to: 'd3',
			},
		},
	),
	r2: scene('r2', { picture: 'living-room', says: ['narrator', 'iryna'] }, 'd3'),
	d3: decision(
		'd3',
		{ picture: 'living-room', says: ['narrator', 'oleh'], hasThought: true, heavy: true, skipTo: 'words' },
		{
			a: {
				effects: [1, -1, 0, 0],
				says: ['oleh', 'narrator'],
				repair: { to: 'r3', effects: [0, 1, 0, 0] },
				to: 'words',
			},
			b: { effects: [1, 1, 1, 1], says: ['narrator', 'oleh'], hasPhrase: true, to: 'words' },
			c: {
				effects: [-2, -2, -1, 0],
				says: ['oleh', 'narrator'],
				hasPhrase: true,
				repair: { to: 'r3', effects: [1, 2, 0, 0] },
				to: 'words',
			},
		},
	),
	r3: scene('r3', { picture: 'living-room', says: ['oleh'] }, 'words'),
	words: openTurn(
		'words',
		{ picture: 'living-room', says: ['oleh', 'narrator'] },
		{
			models: 2,
			skills: ['listening', 'acknowledging', 'safety-limits', 'language-culture'],
			toTrainer: true,
			to: 'd4',
			skipTo: 'd4',
		},
	),
	d4: decision(
		'd4',
		{ picture: 'living-room', says: ['narrator', 'oleh'], skipTo: 'd5' },
		{
			a: {
				effects: [0, -2, 0, 0],
				says: ['sister', 'narrator'],
				hasPhrase: true,
				repair: 'impossible',
				to: 'd5',
			},
			b: { effects: [1, 2, 0, 1], says: ['oleh', 'narrator'], hasPhrase: true, to: 'd5' },
			c: {
				effects: [0, -1, 0, 0],
				says: ['narrator', 'iryna'],
				repair: { to: 'r4', effects: [0, 1, 0, 0] },
				to: 'd5',
			},
		},
	),
	r4: scene('r4', { picture: 'living-room', says: ['narrator'] }, 'd5'),
	d5: decision(
		'd5',
		{
			picture: 'living-room-standing',
			says: ['narrator', 'oleh'],
			hasThought: true,
			heavy: true,
			skipTo: 'hall',
		},
		{
			a: { effects: [0, 3, 1, 2], says: ['narrator', 'ruben'], hasPhrase: true, to: 'hall' },
			b: {
				effects: [0, -2, -1, -1],
				says: ['oleh', 'narrator'],
				repair: { to: 'r5', effects: [0, 2, 1, 1] },
				to: 'hall',
			},
			c: {
				effects: [-1, -3, -1, -2],
				says: ['oleh', 'narrator'],
				hasPhrase: true,
				repair: { to: 'r5', effects: [1, 3, 0, 2] },
				to: 'hall',
			},
		},
	),
	r5: scene('r5', { picture: 'living-room-standing', says: ['narrator'] }, 'hall'),
	hall: scene('hall', { picture: 'doorway', says: ['narrator'] }, 'd6'),
	d6: decision(
		'd6',
		{ picture: 'doorway', says: ['narrator', 'iryna'], hasThought: true, skipTo: 'outside' },
		{
			a: { effects: [1, 2, 1, 0], says: ['iryna', 'narrator'], hasPhrase: true, to: 'outside' },
			b: {
				effects: [0, -3, 0, 0],
				says: ['narrator', 'narrator'],
				hasPhrase: true,
				repair: 'impossible',
				to: 'outside',
			},
			c: {
				effects: [-1, -2, -2, 0],
				says: ['iryna', 'narrator'],
				repair: { to: 'r6', effects: [1, 2, 1, 0] },
				to: 'outside',
			},
		},
	),
	r6: scene('r6', { picture: 'doorway', says: ['iryna'] }, 'outside'),
	outside: scene(
		'outside',
		{ picture: 'bench', says: ['ruben', 'you', 'narrator'], teaches: ['threat'] },
		'd7',
	),
	d7: decision(
		'd7',
		{ picture: 'phone', says: ['narrator', 'oleh'], hasThought: true, skipTo: 'later' },
		{
			a: { effects: [1, 2, 0, 1], says: ['oleh', 'narrator'], hasPhrase: true, to: 'later' },
			b: {
				effects: [-2, -3, 0, -2],
				says: ['narrator', 'narrator'],
				hasPhrase: true,
				repair: 'impossible',
				to: 'later',
			},
			c: { effects: [-1, 0, 0, 1], says: ['oleh', 'narrator'], hasPhrase: true, to: 'later' },
		},
	),
	later: scene('later', { picture: 'kitchen', says: ['narrator'] }, [
		{ to: 'closed', when: [{ chose: 'd7b' }] },
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
	open: ending('open', { picture: 'kitchen', says: ['narrator', 'iryna'] }),
	waiting: ending('waiting', { picture: 'kitchen', says: ['narrator', 'ruben'] }),
	closed: ending('closed', { picture: 'doorway', says: ['narrator', 'narrator'] }),
};

export const graph = scenarioGraph({
	speakers: ['oleh', 'iryna', 'ruben', 'sister'],
	services: [SERVICE_IDS.veiligThuis, SERVICE_IDS.emergency, SERVICE_IDS.luisterlijn],
	beats: [{ id: 'threat', kind: 'threat' }],
	meters: [4, 4, 5, 5],
	start: 'd1',
	nodes,
	idealPath: ['d1a', 'd2b', 'd3b', 'd4b', 'd5a', 'd6a', 'd7a'],
});
