import type { DraftContent, Edited, EditOp } from './draft.ts';
import { addChoice, addMoment, connect, removeChoice, removeMoment } from './moments.ts';
import { setFrame } from './set-frame.ts';
import { setMoment } from './set-moment.ts';
import { setText } from './set-text.ts';

/** Does one operation on a draft: a new draft, or why not. Pure; never throws. */
export function edit(draft: DraftContent, op: EditOp): Edited {
	switch (op.op) {
		case 'add-moment':
			return addMoment(draft, op.kind, op.after);
		case 'add-choice':
			return addChoice(draft, op.at);
		case 'set-moment':
			return setMoment(draft, op.at, op.moment);
		case 'set-frame':
			return setFrame(draft, op.frame);
		case 'connect':
			return connect(draft, op.from, op.to);
		case 'remove-moment':
			return removeMoment(draft, op.at);
		case 'remove-choice':
			return removeChoice(draft, op.at);
		case 'set-text':
			return setText(draft, op);
	}
}

/** All operations after one another, or none of them; `made` is what the last one made. */
export function editAll(draft: DraftContent, ops: readonly EditOp[]): Edited {
	let done: Edited = { ok: true, draft, made: null };
	for (const op of ops) {
		if (!done.ok) return done;
		const next = edit(done.draft, op);
		done = next.ok ? { ...next, made: next.made ?? done.made } : next;
	}
	return done;
}
