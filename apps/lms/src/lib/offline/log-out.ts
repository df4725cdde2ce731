import { comeBack } from './come-back.ts';
import { openShelf } from './shelf.ts';
import { isKept } from './wipe.ts';

/** Longer than this nobody waits to be logged out. */
const PATIENCE_MS = 4000;

/** Tries once more to send, and gives how much would be lost by logging out now. Makes nothing where nothing is kept. */
export async function unsentBeforeLogOut(): Promise<number> {
	if (!(await isKept())) return 0;
	const shelf = await openShelf().catch(() => null);
	if (!shelf) return 0;
	const late = new Promise<void>((resolve) => setTimeout(resolve, PATIENCE_MS));
	await Promise.race([comeBack(shelf), late]).catch(() => undefined);
	const owner = await shelf.owner();
	const { waiting } = await shelf.outbox.view(owner?.owner ?? null);
	shelf.close();
	return waiting;
}
