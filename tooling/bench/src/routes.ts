import postgres from 'postgres';
import { measure, type Load, type Measured, type Target } from './measure.ts';
import { cpuSecondsOf, memoryOf } from './processes.ts';
import { compare, machine, tableOf, type Row } from './report.ts';
import { targetsOf } from './targets.ts';
import type { Bench } from './with-product.ts';
import { writeTable } from './write-table.ts';

const WEBINARS = 50;

/** Each kind of page beside an empty route of the same process in the same run; `write` puts it into the README. */
export async function benchRoutes(bench: Bench, load: Load, write: boolean): Promise<void> {
	const where = machine();
	const targets = await targetsOf(bench, await moreWebinars(bench));
	const empty = await measureAll(bench, { name: 'empty route', url: `${bench.origin}/healthz` }, load);
	const others = [];
	for (const target of targets) others.push(await measureAll(bench, target, load));
	const rows: Row[] = compare(empty, others);
	const memory = memoryOf(bench.lmsPid);
	const told =
		`Measured on ${where.day}: ${where.cores} cores (${where.processor}), Node ${where.node}, load ${where.load} before the run; ` +
		`${load.connections} connections for ${load.seconds} s each, "alone" is one. The load comes from the same machine. ` +
		`The lms held ${memory.now.toFixed(0)} MB afterwards, ${memory.most.toFixed(0)} MB at most.`;
	process.stdout.write(`${told}\n\n${tableOf(rows)}\n`);
	const whole = { ...where, ...load, memory, rows };
	process.stdout.write(`${JSON.stringify(whole)}\n`);
	if (write) writeTable(`${told}\n\n${tableOf(rows)}`, whole);
}

type Cost = Measured & Pick<Row, 'alone' | 'cpu' | 'queries'>;

async function measureAll({ lmsPid }: Bench, target: Target, load: Load): Promise<Cost> {
	const queries = await queriesOf(target);
	const alone = await measure(target, { connections: 1, seconds: load.seconds / 2 });
	const before = cpuSecondsOf(lmsPid);
	const seen = await measure(target, load);
	const used = cpuSecondsOf(lmsPid) - before;
	// The second of warming up is in the processor's time, and so are its answers.
	const answers = seen.perSecond * (load.seconds + Math.min(1, load.seconds));
	return { ...seen, alone: alone.p50, cpu: answers > 0 ? (used / answers) * 1000 : 0, queries };
}

/** How many queries an answer takes once what never changes has been read. */
async function queriesOf({ url, headers, each }: Target): Promise<number> {
	const ask = async () => {
		const { headers: more, body } = each?.() ?? {};
		return await fetch(url, {
			headers: { ...headers, ...more },
			...(body === undefined ? {} : { method: 'POST', body }),
		});
	};
	await (await ask()).arrayBuffer();
	const answer = await ask();
	await answer.arrayBuffer();
	return Number(/db;desc="(\d+)"/.exec(answer.headers.get('server-timing') ?? '')?.[1] ?? NaN);
}

/** More evenings like the one of the demonstration, with seats for everybody who comes. */
async function moreWebinars({ databaseUrl, told }: Bench): Promise<string[]> {
	const sql = postgres(databaseUrl, { max: 1, onnotice: () => undefined });
	try {
		const id = told.webinars?.open ?? '';
		const ids: string[] = [];
		for (let number = 0; number < WEBINARS; number += 1) {
			const [row] = await sql<{ id: string }[]>`
				insert into webinar select m.* from webinar w, jsonb_populate_record(w, jsonb_build_object('id', gen_random_uuid(), 'seats', 1000000)) m
				where w.id = ${id} returning id`;
			if (!row) throw new Error('the demonstration has no open webinar');
			ids.push(row.id);
		}
		return ids;
	} finally {
		await sql.end({ timeout: 2 });
	}
}
