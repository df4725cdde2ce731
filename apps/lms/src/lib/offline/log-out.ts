import { comeBack } from './come-back.ts';
import { openShelf } from './shelf.ts';
import { isKept } from './is-kept.ts';

/** Longer than this nobody waits to be logged out. */
const PATIENCE_MS = 4000;

/** Tries once more to send, and gives how much would be lost by logging out now. Makes nothing where nothing is kept. */
export async function unsentBeforeLogOut(): Promise<number> {
	const [learnt, marks] = await Promise.all([unsentOfLearning(), unsentMarks().catch(() => 0)]);
	return learnt + marks;
}

/** Marks of a list that a trainer keeps on this phone. */
async function unsentMarks(): Promise<number> {
	const names = (await indexedDB.databases?.()) ?? [];
	if (!names.some(({ name }) => name === 'list')) return 0;
	const { readKeptFacts } = await import('#lib/attendance/kept/kept-list.ts');
	return (await readKeptFacts())?.unsent ?? 0;
}

async function unsentOfLearning(): Promise<number> {
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
