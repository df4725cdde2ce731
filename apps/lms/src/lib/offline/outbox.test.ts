import 'fake-indexeddb/auto';
import type { SentDeed } from '@sleutelwerk/core';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { Outbox, type Outcome } from './outbox.ts';
import { deleteStore, openSealedStore, type SealedStore } from './sealed-store.ts';

const NAME = 'outbox-test';
const RECEIVED: Outcome = { kind: 'received' };

function step(name: string, owner = 'me'): SentDeed {
	const deed = { kind: 'step' as const, part: 1, lesson: 1, step: name, state: 'done' as const };
	return { id: `id-${name}`, owner, at: '2026-11-22T10:00:00.000Z', locale: 'nl', deed };
}
function event(rehearsalId: string, seq: number): SentDeed {
	const deed = { kind: 'event' as const, rehearsalId, seq, event: { type: 'continued' as const, at: 'a' } };
	return { ...step(`${rehearsalId}-${seq}`), deed };
}

describe('the outbox', () => {
	let store: SealedStore;
	let sent: string[];
	/** What the server answers, by id of the deed. */
	let answers: Record<string, Outcome>;
	let outbox: Outbox;

	beforeEach(async () => {
		store = await openSealedStore(NAME);
		sent = [];
		answers = {};
		outbox = new Outbox(store, (deed) => {
			sent.push(deed.id);
			return Promise.resolve(answers[deed.id] ?? RECEIVED);
		});
	});
	afterEach(async () => {
		store.close();
		await deleteStore(NAME);
	});

	const waitingOf = async (owner = 'me') => (await outbox.view(owner)).waiting;

	it('sends in order, each once, and says how many wait', async () => {
		await outbox.add([step('a'), step('b')]);
		await outbox.add([step('c')]);
		expect(await waitingOf()).toBe(3);
		const seen: number[] = [];
		expect(await outbox.flush('me', async () => void seen.push(await waitingOf()))).toBeNull();
		expect(sent).toEqual(['id-a', 'id-b', 'id-c']);
		expect(seen).toEqual([2, 1, 0]);
		await outbox.flush('me');
		expect(sent).toHaveLength(3);
	});

	it('keeps what was not received and begins there the next time', async () => {
		await outbox.add([step('a'), step('b'), step('c')]);
		answers['id-b'] = { kind: 'later' };
		expect(await outbox.flush('me')).toBe('network');
		expect(await waitingOf()).toBe(2);
		answers = {};
		await outbox.flush('me');
		// The answer to b may have been lost on its way: it is sent again, and the server knows it.
		expect(sent).toEqual(['id-a', 'id-b', 'id-b', 'id-c']);
		expect(await waitingOf()).toBe(0);
	});

	it('shows for good what was refused, goes on with the rest, and lets it go only when it was read', async () => {
		await outbox.add([step('a'), step('b')]);
		answers['id-a'] = { kind: 'refused', code: 'NOT_FOUND' };
		expect(await outbox.flush('me')).toBeNull();
		const { refused, waiting } = await outbox.view('me');
		expect(waiting).toBe(0);
		expect(refused).toMatchObject([{ code: 'NOT_FOUND', sent: { id: 'id-a' } }]);
		await outbox.flush('me');
		expect(sent).toEqual(['id-a', 'id-b']);
		await outbox.dismissRefused('me');
		expect(await outbox.view('me')).toEqual({ waiting: 0, refused: [], others: 0 });
	});

	it('holds back a rehearsal at which the server fails, in order, and lets the others pass', async () => {
		await outbox.add([event('r1', 2), event('r1', 3), event('r2', 2), step('a')]);
		answers['id-r1-2'] = { kind: 'held' };
		expect(await outbox.flush('me')).toBe('server');
		expect(sent).toEqual(['id-r1-2', 'id-r2-2', 'id-a']);
		expect(await waitingOf()).toBe(2);
	});

	it('neither sends nor shows what somebody else did on this phone', async () => {
		await outbox.add([step('hers', 'her'), step('mine')]);
		expect(await outbox.view('me')).toEqual({ waiting: 1, refused: [], others: 1 });
		await outbox.flush('me');
		expect(sent).toEqual(['id-mine']);
		expect(await outbox.view('her')).toEqual({ waiting: 1, refused: [], others: 0 });
		expect(await outbox.view(null)).toEqual({ waiting: 0, refused: [], others: 1 });
	});

	it('keeps everything when one is logged out meanwhile', async () => {
		await outbox.add([step('a'), step('b')]);
		answers['id-b'] = { kind: 'logged-out' };
		expect(await outbox.flush('me')).toBe('logged-out');
		expect(await waitingOf()).toBe(1);
	});

	it('sends each once when two tabs send at the same time', async () => {
		await outbox.add([step('a'), step('b'), step('c')]);
		await Promise.all([outbox.flush('me'), outbox.flush('me'), outbox.flush('me')]);
		expect(sent).toEqual(['id-a', 'id-b', 'id-c']);
	});

	it('writes a deed and what it changes together', async () => {
		await outbox.add([step('a')], [{ at: ['mine', 1], value: { done: true } }]);
		expect(await store.read(['mine', 1])).toEqual({ done: true });
		expect(await waitingOf()).toBe(1);
	});
});
