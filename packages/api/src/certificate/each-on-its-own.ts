import { isAppError } from '@sleutelwerk/core';

export type Batch = { issued: number; failed: string[] };

/** Does one thing after another. Each stands on its own: one that fails is named and takes no other with it. */
export async function eachOnItsOwn<T extends { name: string }>(
	people: readonly T[],
	act: (one: T) => Promise<unknown>,
): Promise<Batch> {
	const failed: string[] = [];
	let issued = 0;
	for (const one of people) {
		try {
			await act(one);
			issued += 1;
		} catch (error) {
			if (!isAppError(error)) throw error;
			// Somebody else did it meanwhile: it is there.
			if (error.code !== 'ALREADY_DONE') failed.push(one.name);
		}
	}
	return { issued, failed };
}
