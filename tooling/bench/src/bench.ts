/**
 * `pnpm bench [seconds] [connections]`: how many answers a second each kind of page gives, beside an empty route of the
 * same process in the same run. Prints a table, then the same as one line of JSON.
 */
import { mkdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { createDatabase } from '@sleutelwerk/db/embedded';
import { databaseUrlOf, findFreePort, keepDatabase, runProduct } from '@sleutelwerk/scripts/product';
import { logIn } from './log-in.ts';
import { measure, type Load, type Target } from './measure.ts';
import { compare, tableOf } from './report.ts';

const load: Load = { seconds: Number(process.argv[2] ?? 5), connections: Number(process.argv[3] ?? 8) };
if (!(load.seconds > 0) || !Number.isInteger(load.connections) || load.connections < 1)
	throw new Error('pnpm bench takes seconds for each route and a number of connections.');

const database = await keepDatabase();
try {
	const dataDir = path.join(database.dir, 'bench');
	mkdirSync(dataDir);
	await createDatabase(database.adminUrl, 'bench');
	const port = await findFreePort();
	const product = await runProduct({
		databaseUrl: databaseUrlOf(database.adminUrl, 'bench'),
		dataDir,
		port,
		partnerPort: await findFreePort([port]),
	});
	try {
		await bench(product.origin, dataDir);
	} finally {
		await product.stop();
	}
} finally {
	await database.close();
}

async function bench(origin: string, dataDir: string): Promise<void> {
	const at = (name: string, url: string, headers: Record<string, string> = {}): Target => ({
		name,
		url: `${origin}${url}`,
		headers,
	});
	const trainee = { cookie: await logIn(origin, 'trainee') };
	const trainer = { cookie: await logIn(origin, 'trainer') };
	const told = JSON.parse(readFileSync(path.join(dataDir, 'demo.json'), 'utf8')) as Told;
	const targets = [
		at('start page', '/'),
		at('log-in page', '/login'),
		at('signals card', '/card'),
		at('certificate check', `/verify/${told.certificates?.valid ?? 'unknown'}`),
		at('widget script', '/w/1/card.js'),
		at('finder data', '/w/1/map.json'),
		at('webinars (API)', '/api/trpc/webinar.list?input=%7B%7D'),
		at('course, logged in', '/learn', trainee),
		at('lesson, logged in', '/learn/1/1', trainee),
		at('group, logged in', `/train/groups/${told.groups?.running ?? ''}`, trainer),
	];
	const empty = await measure(at('empty route', '/healthz'), load);
	const others = [];
	for (const target of targets) others.push(await measure(target, load));
	const rows = compare(empty, others);
	process.stdout.write(`${load.connections} connections, ${load.seconds} s each\n${tableOf(rows)}\n`);
	process.stdout.write(`${JSON.stringify({ ...load, rows })}\n`);
}

type Told = { certificates?: { valid?: string }; groups?: { running?: string } };
