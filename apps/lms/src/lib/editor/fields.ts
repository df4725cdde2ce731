import {
	METERS,
	PICTURES,
	SKILLS,
	type Line,
	type Meters,
	type PictureName,
	type ScenarioNode,
} from '@sleutelwerk/core';
import type { ChoiceInput, DraftContent, LineInput, MomentInput } from '@sleutelwerk/role-play';

/** A form as it is sent: names and texts. A box that is not ticked has no name. */
export type Fields = Readonly<Record<string, string>>;

/** What a moment's form holds before anybody types. */
export function fieldsOf({ graph, texts }: DraftContent, at: string): Fields {
	const node = graph.nodes[at];
	if (!node) return {};
	const say = (id: string | undefined) => (id ? (texts['nl']?.[id] ?? '') : '');
	const fields: Record<string, string> = {
		picture: node.picture,
		cue: say(node.cue),
		thought: say(node.thought),
		...linesOf('line', node.lines, say),
		...ticked('teaches', node.teaches ?? []),
	};
	if (node.heavy) fields['heavy'] = 'on';
	return { ...fields, ...ownFieldsOf(node, { say, idealPath: graph.debrief.idealPath }) };
}

type Say = (id: string | undefined) => string;

function ownFieldsOf(
	node: ScenarioNode,
	{ say, idealPath }: { say: Say; idealPath: readonly string[] },
): Fields {
	switch (node.kind) {
		case 'scene':
			return { to: endOfWays(node.to) };
		case 'ending':
			return listOf('reflection', node.reflection, say);
		case 'open':
			return {
				...{ to: endOfWays(node.to), skipTo: node.skipTo, prompt: say(node.prompt) },
				...listOf('model', node.models, say),
				...ticked('skill', node.skills),
				...(node.toTrainer ? { toTrainer: 'on' } : {}),
			};
		case 'decision': {
			const choices = node.choices.map((choice, place) => choiceFieldsOf(`choice.${place}`, choice, say));
			const ideal = node.choices.find(({ id }) => idealPath.includes(id))?.id ?? '';
			return { skipTo: node.skipTo, ideal, ...Object.assign({}, ...choices) } as Fields;
		}
	}
}

type Choice = Extract<ScenarioNode, { kind: 'decision' }>['choices'][number];

function choiceFieldsOf(name: string, choice: Choice, say: Say): Fields {
	const effects = METERS.map((meter) => [`${name}.effect.${meter}`, String(choice.effects[meter] ?? 0)]);
	return {
		[`${name}.id`]: choice.id,
		[`${name}.text`]: say(choice.text),
		...linesOf(`${name}.line`, choice.after, say),
		[`${name}.coach`]: say(choice.coach),
		[`${name}.phrase`]: say(choice.phrase),
		[`${name}.repair`]: choice.repair?.kind ?? 'none',
		[`${name}.repairText`]: say(choice.repair?.text),
		...(Object.fromEntries(effects) as Fields),
		...ticked(`${name}.teaches`, choice.teaches ?? []),
		[`${name}.to`]: endOfWays(choice.to),
	};
}

function linesOf(name: string, lines: readonly Line[], say: Say): Fields {
	return Object.fromEntries(
		lines.flatMap(({ id, speaker }, place) => [
			[`${name}.${place}.id`, id],
			[`${name}.${place}.speaker`, speaker],
			[`${name}.${place}.text`, say(id)],
		]),
	) as Fields;
}

function listOf(name: string, ids: readonly string[], say: Say): Fields {
	return Object.fromEntries(ids.map((id, place) => [`${name}.${place}`, say(id)]));
}

function ticked(name: string, ids: readonly string[]): Fields {
	return Object.fromEntries(ids.map((id) => [`${name}.${id}`, 'on']));
}

function endOfWays(ways: readonly { to: string; when?: readonly unknown[] }[]): string {
	const last = ways.at(-1);
	return last && !last.when?.length ? last.to : '';
}

/** How many rows a list has: one more than the highest number in a name. */
export function rowsIn(fields: Fields, name: string): number {
	const places = Object.keys(fields).flatMap((key) => {
		const rest = key.startsWith(`${name}.`) ? key.slice(name.length + 1) : '';
		return /^\d{1,3}(\.|$)/.test(rest) ? [Number.parseInt(rest, 10) + 1] : [];
	});
	return Math.min(60, Math.max(0, ...places));
}

/** What somebody typed into a moment's form, as the operation `set-moment` takes it. */
export function momentFrom(fields: Fields): MomentInput {
	const say = (name: string) => fields[name] ?? '';
	const way = (name: string) => fields[name] ?? null;
	const picture = PICTURES.find((one) => one === fields['picture']) ?? ('bench' satisfies PictureName);
	return {
		picture,
		cue: say('cue'),
		thought: say('thought'),
		isHeavy: 'heavy' in fields,
		lines: linesFrom(fields, 'line'),
		teaches: tickedIn(fields, 'teaches'),
		to: way('to'),
		skipTo: way('skipTo'),
		choices: Array.from({ length: rowsIn(fields, 'choice') }, (_, place) =>
			choiceFrom(fields, `choice.${place}`),
		),
		ideal: say('ideal') || null,
		prompt: say('prompt'),
		models: listFrom(fields, 'model'),
		skills: SKILLS.filter((skill) => `skill.${skill}` in fields),
		toTrainer: 'toTrainer' in fields,
		reflection: listFrom(fields, 'reflection'),
	};
}

function choiceFrom(fields: Fields, name: string): ChoiceInput {
	const say = (part: string) => fields[`${name}.${part}`] ?? '';
	const kind = (['possible', 'impossible'] as const).find((one) => one === say('repair')) ?? 'none';
	const effects = METERS.map((meter) => [meter, Math.round(Number(say(`effect.${meter}`))) || 0]);
	return {
		id: say('id'),
		text: say('text'),
		lines: linesFrom(fields, `${name}.line`),
		coach: say('coach'),
		phrase: say('phrase'),
		effects: Object.fromEntries(effects) as Meters,
		repair: { kind, text: say('repairText') },
		teaches: tickedIn(fields, `${name}.teaches`),
		to: say('to'),
	};
}

function linesFrom(fields: Fields, name: string): LineInput[] {
	return Array.from({ length: rowsIn(fields, name) }, (_, place) => ({
		id: fields[`${name}.${place}.id`] || undefined,
		speaker: fields[`${name}.${place}.speaker`] || 'narrator',
		text: fields[`${name}.${place}.text`] ?? '',
	}));
}

export function listFrom(fields: Fields, name: string): string[] {
	return Array.from({ length: rowsIn(fields, name) }, (_, place) => fields[`${name}.${place}`] ?? '');
}

function tickedIn(fields: Fields, name: string): string[] {
	return Object.keys(fields).flatMap((key) =>
		key.startsWith(`${name}.`) ? [key.slice(name.length + 1)] : [],
	);
}

/** The texts of a form; files and repeated names do not occur in these forms. */
export function fieldsFrom(form: FormData): Fields {
	const texts = [...form].flatMap(([name, value]) =>
		typeof value === 'string' ? [[name, value.replaceAll('\r\n', '\n')] as const] : [],
	);
	return Object.fromEntries(texts);
}

/** Where the sentence of an id stands in a moment's form: field name by text id. */
export function fieldNamesOf({ graph }: DraftContent, at: string): ReadonlyMap<string, string> {
	const names = new Map<string, string>();
	const node = graph.nodes[at];
	if (!node) return names;
	names.set(node.cue, 'cue');
	if (node.thought) names.set(node.thought, 'thought');
	node.lines.forEach(({ id }, place) => names.set(id, `line.${place}.text`));
	if (node.kind === 'open') {
		names.set(node.prompt, 'prompt');
		node.models.forEach((id, place) => names.set(id, `model.${place}`));
	}
	if (node.kind === 'ending') node.reflection.forEach((id, place) => names.set(id, `reflection.${place}`));
	if (node.kind !== 'decision') return names;
	node.choices.forEach((choice, place) => {
		const name = `choice.${place}`;
		names.set(choice.text, `${name}.text`);
		choice.after.forEach(({ id }, row) => names.set(id, `${name}.line.${row}.text`));
		names.set(choice.coach, `${name}.coach`);
		if (choice.phrase) names.set(choice.phrase, `${name}.phrase`);
		if (choice.repair) names.set(choice.repair.text, `${name}.repairText`);
	});
	return names;
}
