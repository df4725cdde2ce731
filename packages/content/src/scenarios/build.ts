import {
	SKILLS,
	type Choice,
	type Condition,
	type Debrief,
	type DecisionNode,
	type EndingNode,
	type Line,
	type Meters,
	type OpenTurnNode,
	type PictureName,
	type SceneNode,
	type ScenarioGraph,
	type ScenarioNode,
	type Skill,
	type Staging,
	type Targets,
} from '@sleutelwerk/core';

/**
 * Writes a graph with text ids by convention, so that who writes the sentences can find them: node `d1` has `d1.cue`,
 * `d1.thought` and lines `d1.1`, `d1.2`; its choice `d1a` has `d1a`, `d1a.1`, `d1a.coach`, `d1a.phrase`, `d1a.repair`.
 */
type Said = string | { by: string; when: readonly Condition[] };
type Stage = {
	picture: PictureName;
	/** Who says each line, in order. */
	says?: readonly Said[];
	hasThought?: boolean;
	heavy?: boolean;
	teaches?: readonly string[];
};
type Way = string | Targets;

/** Effects in the order trust, safety, pace, own limit. */
type Effects = readonly [trust: number, safety: number, pace: number, ownLimit: number];

type ChoiceParts = {
	effects: Effects;
	says: readonly Said[];
	hasPhrase?: boolean;
	repair?: 'impossible' | { to: string; effects: Effects };
	teaches?: readonly string[];
	when?: readonly Condition[];
	to: Way;
};

export function scene(id: string, stage: Stage, to: Way): SceneNode {
	return { ...staging(id, stage), kind: 'scene', to: targets(to) };
}

export function decision(
	id: string,
	stage: Stage & { skipTo: string },
	choices: Readonly<Record<string, ChoiceParts>>,
): DecisionNode {
	const made = Object.entries(choices).map(([letter, parts]) => choice(`${id}${letter}`, parts));
	return { ...staging(id, stage), kind: 'decision', choices: made, skipTo: stage.skipTo };
}

type OpenParts = { models: number; skills: readonly Skill[]; toTrainer: boolean; to: Way; skipTo: string };

export function openTurn(id: string, stage: Stage, parts: OpenParts): OpenTurnNode {
	const { models, skills, toTrainer, to, skipTo } = parts;
	const ids = numbered(`${id}.model`, models);
	return {
		...staging(id, stage),
		kind: 'open',
		prompt: `${id}.prompt`,
		models: ids,
		skills,
		toTrainer,
		to: targets(to),
		skipTo,
	};
}

export function ending(id: string, stage: Stage): EndingNode {
	return { ...staging(id, stage), kind: 'ending', reflection: [`${id}.reflection`] };
}

type Frame = {
	speakers: readonly string[];
	services: readonly string[];
	beats: readonly { id: string; kind: 'secrecy' | 'child-in-danger' | 'threat' }[];
	meters: Effects;
	start: string;
	nodes: Readonly<Record<string, ScenarioNode>>;
	idealPath: readonly string[];
};

/** A whole graph; the texts before and after stand under the same ids in every scenario. */
export function scenarioGraph({ speakers, beats, meters, idealPath, ...rest }: Frame): ScenarioGraph {
	const used = Object.values(rest.nodes).flatMap((node) => (node.kind === 'open' ? node.skills : []));
	return {
		...rest,
		before: {
			title: 'title',
			goal: 'goal',
			who: 'who',
			where: 'where',
			note: 'note',
			freedom: 'freedom',
		},
		skills: SKILLS.filter((skill) => used.includes(skill)),
		speakers: Object.fromEntries(speakers.map((name) => [name, `speaker.${name}`])),
		beats: beats.map(({ id, kind }) => ({ id, kind, route: `route.${id}` })),
		meters: metersOf(meters),
		debrief: debriefOf(idealPath),
	};
}

function debriefOf(idealPath: readonly string[]): Debrief {
	return {
		idealPath,
		idealWhy: 'debrief.why',
		questions: numbered('debrief.question', 3),
		action: 'debrief.action',
		grounding: numbered('grounding', 4),
	};
}

function staging(id: string, { picture, says = [], hasThought, heavy, teaches }: Stage): Staging {
	return {
		picture,
		cue: `${id}.cue`,
		...(hasThought ? { thought: `${id}.thought` } : {}),
		lines: lines(id, says),
		...(heavy ? { heavy } : {}),
		...(teaches ? { teaches } : {}),
	};
}

function choice(id: string, { effects, says, hasPhrase, repair, teaches, when, to }: ChoiceParts): Choice {
	return {
		id,
		text: id,
		effects: metersOf(effects),
		after: lines(id, says),
		coach: `${id}.coach`,
		...(hasPhrase ? { phrase: `${id}.phrase` } : {}),
		...(repair ? { repair: repairOf(id, repair) } : {}),
		...(teaches ? { teaches } : {}),
		...(when ? { when } : {}),
		to: targets(to),
	};
}

function repairOf(id: string, repair: NonNullable<ChoiceParts['repair']>): NonNullable<Choice['repair']> {
	const text = `${id}.repair`;
	if (repair === 'impossible') return { kind: 'impossible', text };
	return { kind: 'possible', text, to: repair.to, effects: metersOf(repair.effects) };
}

function lines(id: string, says: readonly Said[]): readonly Line[] {
	return says.map((said, index) => {
		const textId = `${id}.${String(index + 1)}`;
		return typeof said === 'string'
			? { id: textId, speaker: said }
			: { id: textId, speaker: said.by, when: said.when };
	});
}

function numbered(stem: string, count: number): readonly string[] {
	return Array.from({ length: count }, (_, index) => `${stem}.${String(index + 1)}`);
}

function targets(to: Way): Targets {
	return typeof to === 'string' ? [{ to }] : to;
}

function metersOf([trust, safety, pace, ownLimit]: Effects): Meters {
	return { trust, safety, pace, ownLimit };
}
