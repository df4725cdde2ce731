import { describe, expect, it } from 'vitest';
import { pageOf } from './page-of.ts';

const asked = (query: string) => pageOf(new URL(`http://localhost/${query}`));

describe('which page is asked for', () => {
	it('is a whole number from one', () => {
		expect(asked('?page=3')).toBe(3);
	});

	it('is the first where the address asks nothing, or nonsense', () => {
		for (const query of ['', '?page=', '?page=0', '?page=-2', '?page=1.5', '?page=x', '?page=99999'])
			expect(asked(query), query).toBe(1);
	});
});
