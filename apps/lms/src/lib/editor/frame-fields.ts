import { METERS, type Meters, type SafetyBeat } from '@sleutelwerk/core';
import type { DraftContent, FrameInput } from '@sleutelwerk/role-play';
import { listFrom, rowsIn, type Fields } from './fields.ts';

export const BEFORE = ['title', 'goal', 'who', 'where', 'note', 'freedom'] as const;
export const BEAT_KINDS = ['secrecy', 'child-in-danger', 'threat'] as const;

/** What the form around the moments holds before anybody types. */
export function frameFieldsOf({ graph, texts }: DraftContent): Fields {
	const say = (id: string) => texts['nl']?.[id] ?? '';
	const { before, debrief, speakers, beats, meters } = graph;
	const numbered = (name: string, ids: readonly string[]) =>
		ids.map((id, place) => [`${name}.${place}`, say(id)]);
	return Object.fromEntries([
		...BEFORE.map((name) => [name, say(before[name])]),
		...Object.entries(speakers).flatMap(([id, text], place) => [
			[`person.${place}.id`, id],
			[`person.${place}.name`, say(text)],
		]),
		...beats.flatMap(({ id, kind, route }, place) => [
			[`beat.${place}.id`, id],
			[`beat.${place}.kind`, kind],
			[`beat.${place}.route`, say(route)],
		]),
		...METERS.map((meter) => [`meter.${meter}`, String(meters[meter])]),
		['why', say(debrief.idealWhy)],
		...numbered('question', debrief.questions),
		['action', say(debrief.action)],
		...numbered('grounding', debrief.grounding),
	]) as Fields;
}

/** What somebody typed there, as the operation `set-frame` takes it. */
export function frameFrom(fields: Fields): FrameInput {
	const say = (name: string) => fields[name] ?? '';
	const rows = (name: string) =>
		Array.from({ length: rowsIn(fields, name) }, (_, place) => `${name}.${place}`);
	const kindOf = (value: string): SafetyBeat['kind'] =>
		BEAT_KINDS.find((kind) => kind === value) ?? 'secrecy';
	return {
		...{ title: say('title'), goal: say('goal'), who: say('who'), where: say('where') },
		...{ note: say('note'), freedom: say('freedom'), why: say('why'), action: say('action') },
		people: rows('person').map((name) => ({
			id: fields[`${name}.id`] || undefined,
			name: say(`${name}.name`),
		})),
		beats: rows('beat').map((name) => ({
			id: fields[`${name}.id`] || undefined,
			kind: kindOf(say(`${name}.kind`)),
			route: say(`${name}.route`),
		})),
		meters: Object.fromEntries(
			METERS.map((meter) => [meter, Math.round(Number(fields[`meter.${meter}`] ?? 5)) || 0]),
		) as Meters,
		questions: listFrom(fields, 'question'),
		grounding: listFrom(fields, 'grounding'),
	};
}

/** Field name by text id, as in a moment's form. */
export function frameNamesOf({ graph }: DraftContent): ReadonlyMap<string, string> {
	const { before, debrief, speakers, beats } = graph;
	return new Map([
		...BEFORE.map((name) => [before[name], name] as const),
		...Object.values(speakers).map((id, place) => [id, `person.${place}.name`] as const),
		...beats.map(({ route }, place) => [route, `beat.${place}.route`] as const),
		[debrief.idealWhy, 'why'],
		...debrief.questions.map((id, place) => [id, `question.${place}`] as const),
		[debrief.action, 'action'],
		...debrief.grounding.map((id, place) => [id, `grounding.${place}`] as const),
	]);
}
