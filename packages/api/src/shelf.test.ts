import { describe, expect, it } from 'vitest';
import { createShelf } from './shelf.ts';

describe('the shelf', () => {
	it('reads a thing once, also for two that ask at the same time, and hands out what nobody can change', async () => {
		const shelf = createShelf();
		let reads = 0;
		const read = async () => ({ title: { nl: `les ${++reads}` } });
		const [first, second] = await Promise.all([shelf.get('a', read), shelf.get('a', read)]);
		expect([first, second, await shelf.get('a', read)]).toEqual(Array(3).fill({ title: { nl: 'les 1' } }));
		expect(() => {
			if (first) first.title.nl = 'other';
		}).toThrow(TypeError);
	});

	it('asks again for what was not there or could not be read', async () => {
		const shelf = createShelf();
		expect(await shelf.get('a', async () => null)).toBe(null);
		await expect(shelf.get('a', () => Promise.reject(new Error('gone')))).rejects.toThrow('gone');
		expect(await shelf.get('a', async () => ({ n: 1 }))).toEqual({ n: 1 });
	});

	it('lets go of what was not asked for longest', async () => {
		const shelf = createShelf(2);
		const read = (n: number) => async () => ({ n });
		await shelf.get('a', read(1));
		await shelf.get('b', read(2));
		await shelf.get('a', read(0));
		await shelf.get('c', read(3));
		expect(await shelf.get('a', read(9))).toEqual({ n: 1 });
		expect(await shelf.get('b', read(9))).toEqual({ n: 9 });
	});
});
