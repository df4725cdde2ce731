import { createLog } from '@sleutelwerk/api';
import { describe, expect, it } from 'vitest';
import { observeRequest } from './observe.ts';

type Event = Parameters<typeof observeRequest>[1];
type House = Parameters<typeof observeRequest>[0];

function houseWith(lines: string[], isDemo = false): House {
	const trace: House['trace'] = {
		isOn: false,
		within: (_name, fields, run) => {
			lines.push(JSON.stringify(fields));
			return run((more) => void lines.push(JSON.stringify(more)));
		},
		close: async () => undefined,
	};
	return { isDemo, trace, log: createLog((line) => lines.push(line)) };
}

const eventFor = (route: string | null, address: string): Event =>
	({
		request: new Request(`http://localhost:3000${address}`),
		route: { id: route },
		locals: { requestId: 'r1' },
	}) as unknown as Event;

describe('a request that is observed', () => {
	it('is one line that says which kind of page, and neither key nor word of its address', async () => {
		const lines: string[] = [];
		const event = eventFor('/check/[token]', '/check/s3cret-key?q=opvang');
		const answer = async () => new Response('', { status: 404 });
		await observeRequest(houseWith(lines), event, answer);
		const [before, after, line] = lines;
		expect(lines).toHaveLength(3);
		expect(JSON.parse(line ?? '')).toMatchObject({
			level: 'info',
			message: 'request',
			requestId: 'r1',
			method: 'GET',
			route: '/check/[token]',
			status: 404,
			queries: 0,
		});
		expect(before).toContain('/check/[token]');
		expect(after).toContain('404');
		expect(lines.join()).not.toMatch(/s3cret|opvang/);
	});

	it('is no line where a program asks whether we live, or in the demonstration; what is nowhere has no name', async () => {
		const answer = async () => new Response('ok');
		const said = async (route: string | null, isDemo = false) => {
			const lines: string[] = [];
			await observeRequest(houseWith(lines, isDemo), eventFor(route, '/x/s3cret'), answer);
			return lines.filter((line) => line.includes('"message"'));
		};
		expect(await said('/healthz')).toEqual([]);
		expect(await said('/learn', true)).toEqual([]);
		expect((await said(null)).map((line) => JSON.parse(line) as object)).toMatchObject([{ route: 'none' }]);
	});
});
