import { setTimeout as sleep } from 'node:timers/promises';
import { Inspected, type Memory } from './inspected.ts';
import { MemberClient } from './member-client.ts';
import { MixedLoad } from './mixed-load.ts';
import { must } from './proof-model.ts';
import { stillThere } from './still-there.ts';
import { withStreet, type Street } from './street.ts';

const PAGES: Readonly<Record<string, readonly string[]>> = {
	trainer: ['/train', '/home', '/w/1/map.json', '/status/1.json', '/login', '/no-such-page'],
	trainee: ['/learn', '/learn/1/1', '/card', '/events', '/find', '/account', '/?lang=ar'],
	coordinator: ['/manage', '/manage/events', '/verify/00000000-0000-4000-8000-000000000000'],
};
// What a process keeps on purpose is bounded (500 editions and lessons, 50 status lists, one map in ten languages) and is
// warm after a fifth of the time. After that its heap may breathe, and must not grow: 8 MB are far less than one kept
// request of each in 20 minutes would come to. Resident memory also holds what V8 gives back late.
const WARM = 0.2;
const HEAP_BOUND = 8 * 2 ** 20;
const RSS_BOUND = 48 * 2 ** 20;
/** Shorter ones only say that it works: a warm-up of seconds says nothing about growth. */
const JUDGED_FROM_MINUTES = 5;

/** Mixed load and reading for so many minutes; memory of the lms after a collection, warm and at the end. */
export async function soak(minutes: number, tell: (line: string) => void): Promise<string> {
	return await withStreet({ lms: 1, args: ['--inspect=127.0.0.1:0'] }, async (street) => {
		const inspected = await Inspected.open(street.said());
		const load = await MixedLoad.open(street, street.database.db);
		const over = Date.now() + minutes * 60_000;
		let pages = 0;
		const readers = Object.entries(PAGES).map(([who, paths]) =>
			readAs(street, { who, paths, over }, () => void (pages += 1)),
		);
		const working = Promise.all([load.run(() => Date.now() > over), ...readers]);
		const warm = await watch(inspected, { over, minutes, tell });
		await working;
		const last = await inspected.measure();
		inspected.close();
		const counted = await stillThere(street.database.db, street.dataDir, load.acknowledged);
		must(load.retried.length === 0, `${load.retried.length} deeds failed: ${load.retried[0] ?? ''}`);
		if (minutes >= JUDGED_FROM_MINUTES) judge(warm, last);
		return `${minutes} minutes, ${pages} pages; warm ${shown(warm)}, at the end ${shown(last)}; ${counted}`;
	});
}

type Reading = { who: string; paths: readonly string[]; over: number };

async function readAs(street: Street, { who, paths, over }: Reading, onPage: () => void): Promise<void> {
	const client = new MemberClient(street, await MemberClient.logIn(street, who));
	for (let n = 0; Date.now() < over; n += 1) {
		const { status } = await client.page(paths[n % paths.length] ?? '/');
		must(status < 500, `${status} for ${paths[n % paths.length]}`);
		onPage();
	}
}

type Watch = { over: number; minutes: number; tell: (line: string) => void };

/** Measures each minute (or ten times); gives the first measure that counts as warm. */
async function watch(inspected: Inspected, { over, minutes, tell }: Watch): Promise<Memory> {
	const start = Date.now();
	const pause = Math.min(60_000, minutes * 6_000);
	let warm: Memory | null = null;
	for (; Date.now() + pause <= over;) {
		await sleep(pause);
		const memory = await inspected.measure();
		const passed = Date.now() - start;
		tell(`after ${Math.round(passed / 1000)} s: ${shown(memory)}`);
		if (passed >= WARM * minutes * 60_000) warm ??= memory;
	}
	return warm ?? (await inspected.measure());
}

/** Throws where memory grew beyond what is bounded on purpose. */
function judge(warm: Memory, last: Memory): void {
	must(last.heap - warm.heap <= HEAP_BOUND, `the heap grew: warm ${shown(warm)}, at the end ${shown(last)}`);
	must(
		last.rss - warm.rss <= RSS_BOUND,
		`resident memory grew: warm ${shown(warm)}, at the end ${shown(last)}`,
	);
}

function shown({ rss, heap }: Memory): string {
	const megabytes = (bytes: number) => `${(bytes / 2 ** 20).toFixed(1)} MB`;
	return `heap ${megabytes(heap)}, resident ${megabytes(rss)}`;
}
