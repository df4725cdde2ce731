import type {
	Choice,
	DecisionNode,
	EndingNode,
	NodeId,
	OpenTurnNode,
	SceneNode,
	ScenarioNode,
	Staging,
} from '@sleutelwerk/core';
import type { MomentKind } from './draft.ts';
import type { Ids } from './ids.ts';
import { lastWay } from './ways.ts';

const NO_EFFECTS = { trust: 0, safety: 0, pace: 0, ownLimit: 0 } as const;

/** A moment without words that goes on to `to`; empty where that is not decided yet. */
export function blankMoment(
	ids: Ids,
	id: NodeId,
	{ kind, to }: { kind: MomentKind; to: NodeId },
): ScenarioNode {
	switch (kind) {
		case 'scene':
			return { ...staging(ids, id), kind, to: lastWay(to) } satisfies SceneNode;
		case 'decision':
			return {
				...staging(ids, id),
				kind,
				choices: [blankChoice(ids, id, to), blankChoice(ids, id, to)],
				skipTo: to,
			} satisfies DecisionNode;
		case 'open':
			return {
				...staging(ids, id),
				kind,
				prompt: ids.text(`${id}.prompt`),
				models: [ids.line(`${id}.model`)],
				skills: ['listening'],
				toTrainer: false,
				to: lastWay(to),
				skipTo: to,
			} satisfies OpenTurnNode;
		case 'ending':
			return { ...staging(ids, id), kind, reflection: [ids.line(`${id}.reflection`)] } satisfies EndingNode;
	}
}

/** A choice without words: one line of consequence and a coach that still have to be written. */
export function blankChoice(ids: Ids, node: NodeId, to: NodeId): Choice {
	const id = ids.choice(node);
	return {
		id,
		text: id,
		effects: NO_EFFECTS,
		after: [{ id: ids.line(id), speaker: 'narrator' }],
		coach: ids.text(`${id}.coach`),
		to: lastWay(to),
	};
}

function staging(ids: Ids, id: NodeId): Staging {
	return { picture: 'bench', cue: ids.text(`${id}.cue`), lines: [] };
}
