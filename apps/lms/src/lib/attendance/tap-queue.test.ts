import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { KeptBy, Outcome, Tap } from './entry.ts';
import { sendEntry } from './send-entry.ts';
import { TapQueue } from './tap-queue.ts';

let count = 0;
const tap = (state: Tap['state'] = 'present', enrolmentId = 'e1'): Tap => ({
	kind: 'mark',
	requestId: `r${(count += 1)}`,
	meetingId: 'm',
	enrolmentId,
	state,
	deviceAt: '2026-11-22T10:00:00Z',
});
const kept = (one: { requestId: string; deviceAt: string }): Outcome => ({
	kind: 'kept',
	recorded: {
		person: 'Amira',
		enrolmentId: 'e1',
		meeting: { id: 'm', number: 3 },
		state: 'state' in one ? (one as Tap).state : 'walk-in',
		deviceAt: one.deviceAt,
		contradiction: [],
	},
});

describe('the queue of taps', () => {
	beforeEach(() => void vi.useFakeTimers());
	afterEach(() => void vi.useRealTimers());

	it('counts a tap as waiting until the server said it kept it, and sends in order', async () => {
		const sent: string[] = [];
		const queue = new TapQueue({ send: async (one) => (sent.push(one.requestId), kept(one)) });
		const [first, second] = [tap('present'), tap('late')];
		queue.add(first);
		queue.add(second);
		expect(queue.view.waiting).toHaveLength(2);
		await vi.advanceTimersByTimeAsync(0);
		expect(queue.view.waiting).toHaveLength(0);
		expect(sent).toEqual([first.requestId, second.requestId]);
		expect(queue.view.recorded['e1']?.state).toBe('late');
	});

	it('keeps what the network lost and sends the same request again', async () => {
		const ids: string[] = [];
		let isDown = true;
		const queue = new TapQueue({
			send: async (one) => {
				ids.push(one.requestId);
				return isDown ? { kind: 'later' } : kept(one);
			},
		});
		queue.add(tap());
		queue.add(tap('absent', 'e2'));
		await vi.advanceTimersByTimeAsync(0);
		expect(queue.view.waiting).toHaveLength(2);
		expect(queue.view.trouble).toBe('network');
		isDown = false;
		await vi.advanceTimersByTimeAsync(2_000);
		expect(queue.view.waiting).toHaveLength(0);
		expect(queue.view.trouble).toBeNull();
		expect(ids[0]).toBe(ids[1]);
		queue.close();
	});

	it('keeps everything while logged out, and shows what was refused and why until it was seen', async () => {
		let outcome: Outcome = { kind: 'logged-out' };
		const queue = new TapQueue({ send: async () => outcome });
		const one = tap();
		queue.add(one);
		await vi.advanceTimersByTimeAsync(0);
		expect(queue.view.trouble).toBe('logged-out');
		expect(queue.view.waiting).toHaveLength(1);
		outcome = { kind: 'refused', problem: 'error.CLOSED' };
		await queue.flush();
		expect(queue.view.waiting).toHaveLength(0);
		expect(queue.view.refused).toEqual([{ entry: one, problem: 'error.CLOSED' }]);
		expect(queue.view.recorded).toEqual({});
		queue.dismiss(one.requestId);
		expect(queue.view.refused).toEqual([]);
		queue.close();
	});

	it('begins with what an earlier page left, and forgets it only after the memory did', async () => {
		const steps: string[] = [];
		const earlier = tap();
		const queue = new TapQueue({
			send: async (one) => kept(one),
			onsettled: async (one) => void steps.push(`${one.requestId}: ${queue.view.waiting.length} wait`),
			start: { waiting: [earlier], refused: [] },
		});
		expect(queue.view.waiting).toHaveLength(1);
		await queue.flush();
		expect(steps).toEqual([`${earlier.requestId}: 1 wait`]);
		expect(queue.view.waiting).toHaveLength(0);
	});
});

describe('sending a tap', () => {
	afterEach(() => void vi.unstubAllGlobals());
	const answering = async (response: Response | Error, keptBy?: KeptBy) => {
		vi.stubGlobal('fetch', async () => {
			if (response instanceof Error) throw response;
			return response;
		});
		return await sendEntry(tap(), keptBy);
	};

	it('tells apart what is kept, what comes later and what never will', async () => {
		const kindOf = async (response: Response | Error) => (await answering(response)).kind;
		expect(await kindOf(Response.json({ result: { data: {} } }))).toBe('kept');
		expect(await kindOf(new TypeError('no network'))).toBe('later');
		expect(await kindOf(new Response('', { status: 503 }))).toBe('later');
		expect(await kindOf(new Response('', { status: 429 }))).toBe('later');
		expect(await kindOf(new Response('', { status: 401 }))).toBe('logged-out');
		expect(await kindOf(new Response('', { status: 404 }))).toBe('refused');
		expect(await kindOf(new Response('<html>', { status: 200 }))).toBe('later');
	});

	it('gives the sentence of a refusal, and keeps what another account may not send', async () => {
		const refusal = () => new Response('{"error":{"data":{"appCode":"CLOSED"}}}', { status: 409 });
		expect(await answering(refusal())).toEqual({ kind: 'refused', problem: 'error.CLOSED' });
		const forbidden = () => new Response('{"error":{"data":{"appCode":"NOT_ALLOWED"}}}', { status: 403 });
		expect((await answering(forbidden(), { keepId: 'k', owner: 'o' })).kind).toBe('other-account');
		expect((await answering(forbidden())).kind).toBe('refused');
	});
});
