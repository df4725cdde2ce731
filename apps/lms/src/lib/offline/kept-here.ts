import { openShelf } from './shelf.ts';
import { isKept } from './is-kept.ts';

/** Bytes that a part takes on this phone; 0 where it is not kept. Makes nothing where nobody opted in. */
export async function bytesOf(part: number): Promise<number> {
	if (!(await isKept())) return 0;
	const shelf = await openShelf();
	const kept = await shelf.part(part);
	shelf.close();
	return kept?.bytes ?? 0;
}
