import { readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { LIMITS } from './limits.ts';

const UNITS = [
	[86_400, 'day'],
	[3600, 'hour'],
	[60, 'minute'],
] as const;
const COUNTED = { account: 'account', address: 'address', mail: 'mail address' } as const;

function span(seconds: number): string {
	const [size, name] = UNITS.find(([unit]) => seconds % unit === 0) ?? [1, 'second'];
	const count = seconds / size;
	return `${count} ${name}${count === 1 ? '' : 's'}`;
}

describe('docs/limits.md', () => {
	it('publishes every rule as it is', async () => {
		const page = await readFile(new URL('../../../docs/limits.md', import.meta.url), 'utf8');
		const rows = page
			.split('\n')
			.filter((line) => line.startsWith('| `'))
			.map((line) => line.replace(/\s+/g, ' ').trim());
		const rules = Object.entries(LIMITS).map(
			([name, { max, windowSeconds, per }]) =>
				`| \`${name}\` | ${max} | ${span(windowSeconds)} | ${COUNTED[per]} |`,
		);
		expect(rows).toEqual(rules);
	});
});
