import 'fake-indexeddb/auto';
import { openDB } from 'idb';
import { afterEach, describe, expect, it } from 'vitest';
import type { Tap } from '../entry.ts';
import type { Roster } from '../roster-view.ts';
import {
	keepList,
	KeptList,
	KEPT_DAYS,
	openByPin,
	openByServer,
	PIN_TRIES,
	readKeptFacts,
	readLost,
	wipeKept,
} from './kept-list.ts';

const HALF = Buffer.alloc(32, 3).toString('base64');
const OTHER_HALF = Buffer.alloc(32, 4).toString('base64');
const PIN = '481516';
const roster = {
	cohort: { id: 'c', name: 'Groep Zilverreiger' },
	isMine: true,
	meeting: { id: 'm', number: 3, startsAt: '2026-11-22T10:00:00Z', minutes: 180 },
	people: [
		{
			enrolmentId: 'e1',
			name: 'Amira Zonnebloem',
			hasLeft: false,
			counts: null,
			contradiction: [],
			own: null,
		},
	],
	walkIns: [],
	waiting: [],
} as unknown as Roster;
const tap = (requestId: string, state: Tap['state'] = 'present'): Tap => ({
	...{ kind: 'mark', requestId, meetingId: 'm', enrolmentId: 'e1', state },
	deviceAt: '2026-11-22T10:05:00.000Z',
});
const keep = () =>
	keepList({ roster, pin: PIN, keepId: 'k', owner: 'o', half: HALF }, new Date('2026-11-22T09:00:00Z'));
const opened = async (pin = PIN): Promise<KeptList> => {
	const list = await openByPin(pin);
	if (!(list instanceof KeptList)) throw new Error('did not open');
	return list;
};

/** Everything in the store as somebody finds it who copies the files of the browser, and by its own key too. */
async function everythingOnThePhone(): Promise<string> {
	const db = await openDB('list');
	const key = (await db.get('key', 'key')) as CryptoKey;
	const [places, boxes] = [
		await db.getAllKeys('box'),
		(await db.getAll('box')) as { iv: Uint8Array<ArrayBuffer>; bytes: ArrayBuffer }[],
	];
	db.close();
	const inner = await Promise.all(
		boxes.map(({ iv, bytes }, index) => {
			const additionalData = new TextEncoder().encode(JSON.stringify(places[index]));
			return crypto.subtle.decrypt({ name: 'AES-GCM', iv, additionalData }, key, bytes);
		}),
	);
	return [...boxes.map((box) => box.bytes), ...inner]
		.map((bytes) => Buffer.from(bytes).toString('utf8'))
		.join('\n');
}

describe('a list kept on a phone', () => {
	afterEach(() => wipeKept());

	it('opens with its PIN or the half of its account, and with nothing else', async () => {
		await keep();
		expect((await opened()).roster.people[0]?.name).toBe('Amira Zonnebloem');
		expect((await opened('٤٨١٥١٦')).roster.cohort.name).toBe('Groep Zilverreiger');
		expect((await openByServer(HALF))?.roster).toEqual(roster);
		expect(await openByServer(OTHER_HALF)).toBeNull();
		expect(await openByPin('481517')).toEqual({ triesLeft: PIN_TRIES - 1 });
	});

	it('holds no name and no state in plain words, even for who has the key of the browser; a planted one is found', async () => {
		await keep();
		await (await opened()).add(tap('r1', 'absent'));
		const words = await everythingOnThePhone();
		for (const word of ['Amira', 'Zonnebloem', 'Zilverreiger', 'absent', 'e1"'])
			expect(words).not.toContain(word);
		const { openSealedStore } = await import('#lib/offline/sealed-store.ts');
		const store = await openSealedStore('list');
		await store.write([{ at: ['planted', 1], value: 'Amira' }]);
		store.close();
		expect(await everythingOnThePhone()).toContain('Amira');
	});

	it('keeps what was tapped through a closed browser, in order, until the server has it', async () => {
		await keep();
		const first = await opened();
		await first.add(tap('r1', 'absent'));
		await first.add(tap('r2', 'late'));
		expect(await readKeptFacts(new Date('2026-11-22T12:00:00Z'))).toMatchObject({
			unsent: 2,
			meetingId: 'm',
		});
		const again = await opened();
		expect(again.unsent.waiting.map((one) => one.requestId)).toEqual(['r1', 'r2']);
		const recorded = {
			...{ person: 'Amira', enrolmentId: 'e1', meeting: { id: 'm', number: 3 }, state: 'late' as const },
			...{ deviceAt: '2026-11-22T10:05:00Z', contradiction: [] },
		};
		await again.settle(tap('r1', 'absent'), { kind: 'refused', problem: 'error.CLOSED' });
		await again.settle(tap('r2', 'late'), { kind: 'kept', recorded });
		const last = await opened();
		expect(last.unsent.waiting).toEqual([]);
		expect(last.unsent.refused).toMatchObject([{ entry: { requestId: 'r1' }, problem: 'error.CLOSED' }]);
		expect(last.roster.people[0]?.counts?.state).toBe('late');
		await last.forget('r1');
		expect((await opened()).unsent.refused).toEqual([]);
	});

	it('leaves only the account after the last wrong PIN', { timeout: 60_000 }, async () => {
		await keep();
		for (let left = PIN_TRIES - 1; left >= 0; left -= 1)
			expect(await openByPin('000001')).toEqual({ triesLeft: left });
		expect(await openByPin(PIN)).toEqual({ triesLeft: 0 });
		expect((await readKeptFacts(new Date('2026-11-22T12:00:00Z')))?.hasPin).toBe(false);
		expect((await openByServer(HALF))?.roster.people).toHaveLength(1);
	});

	it('goes after its term, sent or not; what was not sent is counted until somebody has seen it', async () => {
		await keep();
		await (await opened()).add(tap('r1'));
		const term = Date.parse('2026-11-22T13:00:00Z') + KEPT_DAYS * 86_400_000;
		expect(await readKeptFacts(new Date(term - 1000))).not.toBeNull();
		expect(await readKeptFacts(new Date(term))).toBeNull();
		expect(await readLost()).toBe(1);
		expect(await everythingOnThePhone()).not.toContain('Amira');
		await wipeKept();
		expect(await readLost()).toBe(0);
		expect(await indexedDB.databases()).toEqual([]);
	});
});
