import { isId } from '@sleutelwerk/core';
import { describe, expect, it } from 'vitest';
import { generateServices } from './generate.ts';
import { refuseSecretPlace } from './secret-place.ts';

describe('generateServices', () => {
	const services = generateServices(500, 42);

	it('gives the same list for the same seed, another for another', () => {
		expect(generateServices(500, 42)).toEqual(services);
		expect(generateServices(500, 43)).not.toEqual(services);
		expect(generateServices(20, 42)).toEqual(services.slice(0, 20));
	});

	it('has ids of its own and is vital for nobody', () => {
		expect(new Set(services.map(({ id }) => id)).size).toBe(500);
		expect(services.every(({ id, vital }) => isId(id) && !vital)).toBe(true);
	});

	it('cannot be taken for real', () => {
		for (const service of services) {
			expect(service.text.nl.name).toContain('verzonnen');
			expect(service.text.nl.whatTheyDo).toContain('bestaat niet');
			for (const { kind, value } of service.contacts) {
				expect(value).toMatch(kind === 'phone' ? /^0900-000 \d{4}$/ : /^https:\/\/[a-z0-9-]+\.example$/);
			}
			expect(() => refuseSecretPlace(service)).not.toThrow();
		}
	});
});
