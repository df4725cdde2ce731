import type { DraftContent, EditOp } from '@sleutelwerk/role-play';
import { momentFrom, type Fields } from './fields.ts';
import { frameFrom } from './frame-fields.ts';
import { nextPlace } from './outline-view.ts';

const KINDS = ['decision', 'scene', 'open', 'ending'] as const;

/** What a form of the editor asks for: everything typed in it, and then what its button says. */
export function askedFor(fields: Fields): {
	ops: EditOp[];
	facts?: { part: string; minutes: string; difficulty: string };
} {
	const at = fields['at'] ?? '';
	if (at === 'frame') {
		const { part = '', minutes = '', difficulty = '' } = fields;
		return { ops: [{ op: 'set-frame', frame: frameFrom(fields) }], facts: { part, minutes, difficulty } };
	}
	return { ops: [typedIn(fields), ...pressed(fields, at)] };
}

/** The open form as one operation. */
export function typedIn(fields: Fields): EditOp {
	const at = fields['at'] ?? '';
	return at === 'frame'
		? { op: 'set-frame', frame: frameFrom(fields) }
		: { op: 'set-moment', at, moment: momentFrom(fields) };
}

function pressed(fields: Fields, at: string): EditOp[] {
	const [deed = '', ...rest] = (fields['do'] ?? 'save').split(':');
	const what = rest.join(':');
	switch (deed) {
		case 'add': {
			const kind = KINDS.find((one) => one === what);
			return kind ? [{ op: 'add-moment', kind, after: at }] : [];
		}
		case 'add-choice':
			return [{ op: 'add-choice', at }];
		case 'remove-choice':
			return [{ op: 'remove-choice', at: what }];
		case 'remove':
			return [{ op: 'remove-moment', at }];
		default:
			return [];
	}
}

/** Where one goes on after saving: the next moment, the new one, or the same place of the outline. */
export function addressAfter(
	fields: Fields,
	{ content, made }: { content: DraftContent; made: string | null },
): string {
	const at = fields['at'] ?? '';
	const deed = fields['do'] ?? 'save';
	if (deed.startsWith('add:') && made) return `?open=${made}#m-${made}`;
	if (deed === 'add-choice' || deed.startsWith('remove-choice')) return `?open=${at}#m-${at}`;
	if (deed === 'remove') return '?done=removedMoment';
	if (deed !== 'next') return `?done=saved#m-${at}`;
	const next =
		at === 'frame'
			? Object.keys(content.graph.nodes).length > 0
				? firstOf(content)
				: at
			: nextPlace(content, at);
	return next === 'frame' ? '?done=saved#checks' : `?open=${next}#m-${next}`;
}

function firstOf({ graph }: DraftContent): string {
	return Object.hasOwn(graph.nodes, graph.start) ? graph.start : (Object.keys(graph.nodes)[0] ?? 'frame');
}
