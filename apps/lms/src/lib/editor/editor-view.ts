import { METERS } from '@sleutelwerk/core';
import type { DraftContent, DraftFinding } from '@sleutelwerk/role-play';
import { fieldNamesOf } from './fields.ts';
import { frameNamesOf } from './frame-fields.ts';
import { outlineView, type MomentLine } from './outline-view.ts';

type Translate = (key: string, values?: Record<string, string | number>) => string;

/** A moment as it is called in lists: its number on the path, or that it lies beside it, and a few words. */
export type Place = { id: string; name: string };

export function placesIn(content: DraftContent, t: Translate): Place[] {
	const { path, beside } = outlineView(content);
	return [...path, ...beside].map((moment) => ({ id: moment.id, name: nameOf(moment, t) }));
}

export function nameOf(moment: MomentLine, t: Translate): string {
	const label = moment.label.length > 60 ? `${moment.label.slice(0, 57)}…` : moment.label;
	const kind = t(`draft.kind.${moment.kind}`);
	const head = moment.number === null ? t('draft.beside', { kind }) : `${moment.number}. ${kind}`;
	return label ? `${head}: ${label}` : head;
}

/** Ids of moments, choices and people as a person knows them. */
export function namesOfIds(content: DraftContent, ids: readonly string[], t: Translate): string {
	const places = new Map(placesIn(content, t).map(({ id, name }) => [id, name]));
	const { graph, texts } = content;
	const say = (id: string) => texts['nl']?.[id] ?? '';
	const choices = Object.values(graph.nodes).flatMap((node) =>
		node.kind === 'decision' ? node.choices : [],
	);
	return ids
		.map((id) => {
			const choice = choices.find((one) => one.id === id);
			const speaker = Object.hasOwn(graph.speakers, id) ? say(graph.speakers[id] ?? '') : '';
			return places.get(id) ?? ((choice && say(choice.text)) || speaker || id);
		})
		.join('; ');
}

/** Who can say something: the teller, oneself, and the people of the talk. */
export function peopleOf({ graph, texts }: DraftContent, t: Translate): (readonly [string, string])[] {
	return [
		...Object.entries(graph.speakers).map(([id, text]) => [id, texts['nl']?.[text] ?? id] as const),
		['narrator', t('draft.narrator')],
		['you', t('practice.you')],
	];
}

/** Findings of one form, by the name of the field where each can be mended; `''` for the form as a whole. */
export function problemsAt(
	content: DraftContent,
	place: string,
	findings: readonly DraftFinding[],
): ReadonlyMap<string, string> {
	const names = place === 'frame' ? frameNamesOf(content) : fieldNamesOf(content, place);
	return new Map(
		findings
			.filter((one) => one.place === place)
			.map((one) => [names.get(one.at) ?? '', `draft.lint.${one.rule}`] as const),
	);
}

/** The field a finding leads to, as a part of an address; the form itself where it is about no single field. */
export function anchorOf(content: DraftContent, { place, at }: DraftFinding): string {
	const names = place === 'frame' ? frameNamesOf(content) : fieldNamesOf(content, place);
	const name = names.get(at);
	return name ? `f-${name}` : `m-${place}`;
}

/** A finding's field as it is called in its form; empty where it is about the form as a whole. */
export function fieldOf(content: DraftContent, { place, at }: DraftFinding, t: Translate): string {
	const names = place === 'frame' ? frameNamesOf(content) : fieldNamesOf(content, place);
	const name = names.get(at);
	if (!name) return '';
	const { key, values } = labelOf(name);
	const choice = /^choice\.(\d+)/.exec(name)?.[1];
	const label = t(key, values);
	return choice === undefined ? label : `${t('draft.kind.decision')} ${Number(choice) + 1}, ${label}`;
}

/** The message key of a field's label, and its number where it is one of a row. */
export function labelOf(name: string): { key: string; values: { number: number } } {
	const parts = name.split('.');
	const number = Number(parts.findLast((part) => /^\d+$/.test(part)) ?? 0) + 1;
	const last = parts.findLast((part) => !/^\d+$/.test(part)) ?? name;
	const isMeter = METERS.some((meter) => meter === last);
	const key = last === 'text' && parts.includes('line') ? 'line' : isMeter ? `meter.${last}` : last;
	return { key: `draft.field.${key}`, values: { number } };
}
