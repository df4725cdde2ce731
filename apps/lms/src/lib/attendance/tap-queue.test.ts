import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { sendTap, TapQueue, type Outcome, type Tap } from './tap-queue.ts';

let count = 0;
const tap = (state: Tap['state'] = 'present', enrolmentId = 'e1'): Tap => ({
	requestId: `r${(count += 1)}`,
	meetingId: 'm',
	enrolmentId,
	state,
	deviceAt: '2026-11-22T10:00:00Z',
});
const kept = (one: Tap): Outcome => ({
	kind: 'kept',
	recorded: {
		person: 'Amira',
		enrolmentId: one.enrolmentId,
		meeting: { id: 'm', number: 3 },
		state: one.state,
		deviceAt: one.deviceAt,
		contradiction: [],
	},
});

describe('the queue of taps', () => {
	beforeEach(() => void vi.useFakeTimers());
	afterEach(() => void vi.useRealTimers());

	it('counts a tap as waiting until the server said it kept it, and sends in order', async () => {
		const sent: string[] = [];
		const queue = new TapQueue(async (one) => (sent.push(one.state), kept(one)));
		queue.add(tap('present'));
		queue.add(tap('late'));
		expect(queue.view.waiting).toHaveLength(2);
		await vi.advanceTimersByTimeAsync(0);
		expect(queue.view.waiting).toHaveLength(0);
		expect(sent).toEqual(['present', 'late']);
		expect(queue.view.recorded['e1']?.state).toBe('late');
	});

	it('keeps what the network lost and sends the same request again', async () => {
		const ids: string[] = [];
		let isDown = true;
		const queue = new TapQueue(async (one) => {
			ids.push(one.requestId);
			return isDown ? { kind: 'later' } : kept(one);
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

	it('keeps everything while logged out, and shows what was refused', async () => {
		let outcome: Outcome = { kind: 'logged-out' };
		const queue = new TapQueue(async () => outcome);
		queue.add(tap());
		await vi.advanceTimersByTimeAsync(0);
		expect(queue.view.trouble).toBe('logged-out');
		expect(queue.view.waiting).toHaveLength(1);
		outcome = { kind: 'refused' };
		await queue.flush();
		expect(queue.view.waiting).toHaveLength(0);
		expect(queue.view.refused).toHaveLength(1);
		expect(queue.view.recorded).toEqual({});
		queue.close();
	});
});

describe('sending a tap', () => {
	afterEach(() => void vi.unstubAllGlobals());
	const answering = async (response: Response | Error) => {
		vi.stubGlobal('fetch', async () => {
			if (response instanceof Error) throw response;
			return response;
		});
		return (await sendTap(tap())).kind;
	};

	it('tells apart what is kept, what comes later and what never will', async () => {
		expect(await answering(Response.json({ result: { data: {} } }))).toBe('kept');
		expect(await answering(new TypeError('no network'))).toBe('later');
		expect(await answering(new Response('', { status: 503 }))).toBe('later');
		expect(await answering(new Response('', { status: 429 }))).toBe('later');
		expect(await answering(new Response('', { status: 401 }))).toBe('logged-out');
		expect(await answering(new Response('', { status: 404 }))).toBe('refused');
		expect(await answering(new Response('<html>', { status: 200 }))).toBe('later');
	});
});
