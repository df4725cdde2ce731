import { SERVICE_IDS } from '../../services/ids.ts';
import { decision, ending, openTurn, scenarioGraph, scene } from '../build.ts';

const nodes = {
	d1: decision(
		'd1',
		{ picture: 'living-room', says: ['narrator', 'narrator'], hasThought: true, heavy: true, skipTo: 'd2' },
		{
			a: {
				effects: [-1, -2, 0, -1],
				says: ['narrator', 'remco'],
				hasPhrase: true,
				repair: { to: 'r1', effects: [1, 2, 0, 1] },
				to: 'd2',
			},
			b: { effects: [0, 2, 1, 1], says: ['narrator', 'narrator'], hasPhrase: true, to: 'd2' },
			c: {
				effects: [0, -1, 0, 0],
				says: ['narrator', 'narrator'],
				repair: { to: 'r1', effects: [0, 2, 0, 0] },
				to: 'd2',
			},
		},
	),
	r1: scene('r1', { picture: 'living-room', says: ['narrator'] }, 'd2'),
	d2: decision(
		'd2',
		{ picture: 'bench', says: ['narrator', 'milou'], hasThought: true, skipTo: 'd3' },
		{
			a: {
				effects: [-2, -3, -1, 0],
				says: ['milou', 'narrator'],
				hasPhrase: true,
				repair: 'impossible',
				to: 'd3',
			},
			b: { effects: [1, 1, 1, 0], says: ['milou', 'narrator'], hasPhrase: true, to: 'd3' },
			c: { effects: [0, 0, 0, 1], says: ['narrator', 'milou'], hasPhrase: true, to: 'd3' },
		},
	),
	d3: decision(
		'd3',
		{ picture: 'doorway', says: ['narrator', 'joyce'], hasThought: true, skipTo: 'garden' },
		{
			a: {
				effects: [-1, -2, -1, 0],
				says: ['joyce', 'narrator'],
				hasPhrase: true,
				repair: { to: 'r3', effects: [1, 2, 1, 0] },
				to: 'garden',
			},
			b: { effects: [1, 2, 1, 0], says: ['joyce', 'narrator'], hasPhrase: true, to: 'garden' },
			c: {
				effects: [-2, 0, 0, 1],
				says: ['joyce', 'narrator'],
				repair: { to: 'r3', effects: [2, 1, 0, 0] },
				to: 'garden',
			},
		},
	),
	r3: scene('r3', { picture: 'doorway', says: ['joyce'] }, 'garden'),
	// For oneself: nobody reads these words.
	garden: openTurn(
		'garden',
		{ picture: 'bench', says: ['narrator', 'narrator'] },
		{
			models: 2,
			skills: ['listening', 'open-questions'],
			toTrainer: false,
			to: 'd4',
			skipTo: 'd4',
		},
	),
	d4: decision(
		'd4',
		{ picture: 'bench', says: ['joyce', 'narrator', 'joyce'], hasThought: true, heavy: true, skipTo: 'd5' },
		{
			a: {
				effects: [-2, -1, -2, 0],
				says: ['joyce', 'narrator'],
				hasPhrase: true,
				repair: { to: 'r4', effects: [2, 1, 1, 0] },
				to: 'd5',
			},
			b: { effects: [2, 1, 1, 0], says: ['narrator', 'joyce'], hasPhrase: true, to: 'd5' },
			c: {
				effects: [0, -2, 0, -1],
				says: ['joyce', 'narrator'],
				hasPhrase: true,
				repair: { to: 'r4', effects: [1, 2, 0, 1] },
				to: 'd5',
			},
		},
	),
	r4: scene('r4', { picture: 'bench', says: ['joyce'] }, 'd5'),
	d5: decision(
		'd5',
		{ picture: 'bench', says: ['joyce', 'narrator'], hasThought: true, skipTo: 'words' },
		{
			a: {
				effects: [1, -2, 0, 0],
				says: ['joyce', 'narrator'],
				repair: { to: 'r5', effects: [0, 2, 0, 0] },
				to: 'words',
			},
			b: { effects: [1, 2, 0, 0], says: ['narrator', 'joyce'], hasPhrase: true, to: 'words' },
			c: {
				effects: [-2, 0, -2, 0],
				says: ['joyce', 'narrator'],
				hasPhrase: true,
				repair: { to: 'r5', effects: [2, 1, 2, 0] },
				to: 'words',
			},
		},
	),
	r5: scene('r5', { picture: 'bench', says: ['joyce'] }, 'words'),
	words: openTurn(
		'words',
		{ picture: 'bench', says: ['joyce', 'narrator'] },
		{
			models: 2,
			skills: ['listening', 'acknowledging', 'safety-limits', 'way-to-help'],
			toTrainer: true,
			to: 'told',
			skipTo: 'told',
		},
	),
	told: scene('told', { picture: 'bench', says: ['you', 'you', 'joyce'], teaches: ['child'] }, 'd6'),
	d6: decision(
		'd6',
		{ picture: 'phone', says: ['narrator', 'wim'], hasThought: true, skipTo: 'd7' },
		{
			a: {
				effects: [-3, -3, 0, -1],
				says: ['narrator', 'narrator'],
				hasPhrase: true,
				repair: 'impossible',
				to: 'd7',
			},
			b: { effects: [0, 2, 0, 1], says: ['wim', 'narrator'], hasPhrase: true, to: 'd7' },
			c: {
				effects: [0, -1, 0, 0],
				says: ['wim', 'narrator'],
				repair: { to: 'r6', effects: [0, 2, 0, 1] },
				to: 'd7',
			},
		},
	),
	r6: scene('r6', { picture: 'phone', says: ['wim'] }, 'd7'),
	d7: decision(
		'd7',
		{ picture: 'phone', says: ['narrator', 'worker'], hasThought: true, skipTo: 'night' },
		{
			a: {
				effects: [0, 0, 0, 0],
				says: ['worker', 'narrator'],
				hasPhrase: true,
				repair: { to: 'r7', effects: [0, 1, 0, 0] },
				to: 'night',
			},
			b: { effects: [0, 2, 1, 2], says: ['worker', 'narrator'], hasPhrase: true, to: 'night' },
			c: {
				effects: [0, -2, 0, -1],
				says: ['narrator', 'narrator'],
				hasPhrase: true,
				repair: { to: 'r7', effects: [0, 2, 0, 1] },
				to: 'night',
			},
		},
	),
	r7: scene('r7', { picture: 'phone', says: ['worker'] }, 'night'),
	night: scene('night', { picture: 'living-room', says: ['narrator'] }, 'd8'),
	d8: decision(
		'd8',
		{
			picture: 'phone',
			says: ['narrator', 'milou', 'narrator'],
			hasThought: true,
			heavy: true,
			skipTo: 'call',
		},
		{
			a: {
				effects: [0, -2, 0, -3],
				says: ['narrator', 'remco'],
				hasPhrase: true,
				repair: { to: 'r8', effects: [0, 2, 0, 3] },
				to: 'call',
			},
			b: { effects: [0, 3, 0, 1], says: ['operator', 'narrator'], hasPhrase: true, to: 'call' },
			c: {
				effects: [-1, -3, 0, 0],
				says: ['narrator', 'narrator'],
				hasPhrase: true,
				repair: 'impossible',
				to: 'call',
			},
		},
	),
	r8: scene('r8', { picture: 'phone', says: ['operator'] }, 'call'),
	call: scene('call', { picture: 'phone', says: ['you', 'narrator', 'narrator'], teaches: ['threat'] }, [
		{ to: 'closed', when: [{ chose: 'd2a' }] },
		{ to: 'closed', when: [{ chose: 'd6a' }] },
		{ to: 'closed', when: [{ meter: 'trust', max: 2 }] },
		{
			to: 'open',
			when: [
				{ meter: 'trust', min: 7 },
				{ meter: 'safety', min: 7 },
			],
		},
		{ to: 'waiting' },
	]),
	open: ending('open', { picture: 'bench', says: ['narrator', 'joyce', 'narrator'] }),
	waiting: ending('waiting', { picture: 'doorway', says: ['narrator', 'milou'] }),
	closed: ending('closed', { picture: 'doorway', says: ['narrator', 'narrator'] }),
};

export const graph = scenarioGraph({
	speakers: ['joyce', 'remco', 'milou', 'wim', 'worker', 'operator'],
	services: [SERVICE_IDS.veiligThuis, SERVICE_IDS.emergency, SERVICE_IDS.luisterlijn],
	beats: [
		{ id: 'child', kind: 'child-in-danger' },
		{ id: 'threat', kind: 'threat' },
	],
	meters: [4, 4, 5, 5],
	start: 'd1',
	nodes,
	idealPath: ['d1b', 'd2b', 'd3b', 'd4b', 'd5b', 'd6b', 'd7b', 'd8b'],
});
