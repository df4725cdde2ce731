import { expect, it } from 'vitest';
import { comesFromUs } from './own-origin.ts';

const US = 'https://course.example.org';

it.each([
	[{}, true],
	[{ origin: US }, true],
	[{ origin: US, 'sec-fetch-site': 'same-origin' }, true],
	[{ origin: 'https://evil.example' }, false],
	[{ origin: 'null' }, false],
	[{ 'sec-fetch-site': 'cross-site' }, false],
	// Another site below the same domain is another site to us.
	[{ origin: 'https://other.example.org', 'sec-fetch-site': 'same-site' }, false],
])('a request with %o: %s', (headers, expected) => {
	expect(comesFromUs(new Headers(headers as Record<string, string>), US)).toBe(expected);
});
