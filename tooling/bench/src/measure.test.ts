import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { measure, quantile } from './measure.ts';
import { cpuSecondsOf, memoryOf } from './processes.ts';
import { compare, tableOf } from './report.ts';
import { between } from './write-table.ts';

let server: Server;
let origin = '';
let asked = 0;
beforeAll(async () => {
	server = createServer((request, response) => {
		asked += 1;
		if (request.url === '/broken') response.statusCode = 500;
		setTimeout(() => response.end('hello'), request.url === '/slow' ? 40 : 0);
	});
	await new Promise<void>((resolve) => void server.listen(0, '127.0.0.1', resolve));
	origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(() => void server.close());

const load = { connections: 2, seconds: 0.4 };

describe('the bench', () => {
	it('counts answers, their time and their size', async () => {
		const quick = await measure({ name: 'quick', url: `${origin}/` }, load);
		const slow = await measure({ name: 'slow', url: `${origin}/slow` }, load);
		expect(quick).toMatchObject({ failed: 0, bytes: 5 });
		expect(slow.p50).toBeGreaterThan(35);
		expect(slow.perSecond).toBeLessThan(60);
		const rows = compare(quick, [slow]);
		expect(rows[0]?.ofEmpty).toBe(1);
		expect(rows[1]?.ofEmpty).toBeLessThan(1);
		const whole = rows.map((row) => ({ ...row, alone: 1, cpu: 1, queries: 1 }));
		expect(tableOf(whole).split('\n')).toHaveLength(4);
		expect(asked).toBeGreaterThan(10);
	});

	it('sends each request as it is made', async () => {
		const bodies: string[] = [];
		const target = {
			name: 'post',
			url: `${origin}/`,
			each: () => {
				bodies.push(`${bodies.length}`);
				return { body: bodies.at(-1) ?? '' };
			},
		};
		expect(await measure(target, load)).toMatchObject({ failed: 0 });
		expect(bodies.length).toBeGreaterThan(2);
	});

	it('writes between the marks of the README and nowhere else', () => {
		const readme = 'a\n<!-- bench: begin -->\nold\n<!-- bench: end -->\nb';
		expect(between(readme, 'new')).toBe('a\n<!-- bench: begin -->\n\nnew\n\n<!-- bench: end -->\nb');
		expect(() => between('nothing', 'new')).toThrow('no place');
	});

	it('reads what a process uses', () => {
		expect(cpuSecondsOf(process.pid)).toBeGreaterThan(0);
		expect(memoryOf(process.pid).most).toBeGreaterThan(20);
	});

	it('takes an error for no answer', async () => {
		const broken = await measure({ name: 'broken', url: `${origin}/broken` }, load);
		expect(broken.perSecond).toBe(0);
		expect(broken.failed).toBeGreaterThan(0);
		expect(() => compare(broken, [])).toThrow('nothing to compare');
	});

	it('finds quantiles', () => {
		expect(quantile([1, 2, 3, 4, 5, 6, 7, 8, 9, 10], 0.5)).toBe(6);
		expect(quantile([7], 0.95)).toBe(7);
		expect(quantile([], 0.5)).toBe(0);
	});
});
