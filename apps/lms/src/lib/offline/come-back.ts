import { askMine, askOwner } from './send.ts';
import type { Trouble } from './outbox.ts';
import type { Shelf } from './shelf.ts';

/** What the server said of who holds this phone now. */
export type Standing = {
	/** `others`: somebody else is logged in; nothing of the owner is shown or sent. */
	who: 'owner' | 'others' | 'nobody' | 'unknown';
	trouble: Trouble;
};

/**
 * Asks who is logged in, sends what waits, and takes over what the server knows. Where it is not the owner any more, her
 * kept parts go: whoever holds the phone now does not read them.
 */
export async function comeBack(shelf: Shelf, onchange: () => unknown = () => undefined): Promise<Standing> {
	const [asked, owner] = await Promise.all([askOwner(), shelf.owner()]);
	if (asked.kind === 'unreachable') return { who: 'unknown', trouble: 'network' };
	if (asked.kind === 'logged-out' || asked.value.owner !== owner?.owner) {
		await shelf.closeParts();
		await onchange();
		return asked.kind === 'logged-out'
			? { who: 'nobody', trouble: 'logged-out' }
			: { who: 'others', trouble: null };
	}
	const trouble = await shelf.outbox.flush(owner.owner, onchange);
	if (trouble === null) await takeOver(shelf);
	await onchange();
	return { who: trouble === 'logged-out' ? 'nobody' : 'owner', trouble };
}

async function takeOver(shelf: Shelf): Promise<void> {
	for (const { part } of await shelf.parts()) {
		const mine = await askMine(part.part);
		if (mine.kind === 'answer') await shelf.refresh(part.part, mine.value);
	}
}
