import { randomUUID } from 'node:crypto';
import { camel, kebab } from './names.ts';
import type { Template } from './scaffold-model.ts';

/** A rehearsal: one decision to begin with. The lint of `packages/role-play` says what it still lacks. */
export const scenario: Template = {
	usage: 'scenario <name>',
	make([word]) {
		const name = kebab(word, 'The name of the scenario');
		const folder = `packages/content/src/scenarios/${name}`;
		return {
			files: {
				[`${folder}/graph.ts`]: GRAPH,
				[`${folder}/nl.ts`]: textOf('nl'),
				[`${folder}/en.ts`]: textOf('en'),
			},
			next: [
				`${folder}/graph.ts: make a graph of the nodes with \`scenarioGraph\`, as the other scenarios do`,
				`packages/content/src/scenarios/index.ts: add \`${camel(name)}\` with the id '${randomUUID()}'`,
				'npx -y pnpm@12 test --only unit scenarios: the lint names what the graph still lacks',
			],
		};
	},
};

const GRAPH = `import { decision, scene } from '../build.ts';

export const nodes = {
	d1: decision(
		'd1',
		{ picture: 'bench', says: ['narrator'], skipTo: 'e1' },
		{
			a: { effects: [0, 0, 0, 0], says: ['narrator'], to: 'e1' },
			b: { effects: [0, 0, 0, 0], says: ['narrator'], to: 'e1' },
		},
	),
	e1: scene('e1', { picture: 'bench', says: ['narrator'] }, 'd1'),
};
`;

function textOf(language: 'nl' | 'en'): string {
	return `import type { ScenarioText } from '@sleutelwerk/core';

export const ${language}: ScenarioText = {
	title: '...',
	goal: '...',
	who: '...',
	where: '...',
	note: '...',
	freedom: '...',

	'd1.cue': '...',
	'd1.1': '...',
	d1a: '...',
	'd1a.1': '...',
	'd1a.coach': '...',
	d1b: '...',
	'd1b.1': '...',
	'd1b.coach': '...',
	'e1.cue': '...',
	'e1.1': '...',
};
`;
}
