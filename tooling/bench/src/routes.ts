import { logIn } from './log-in.ts';
import { measure, type Load, type Target } from './measure.ts';
import { compare, tableOf } from './report.ts';
import type { Bench } from './with-product.ts';

/** Each kind of page beside an empty route of the same process in the same run. */
export async function benchRoutes({ origin, told }: Bench, load: Load): Promise<void> {
	const at = (name: string, url: string, headers: Record<string, string> = {}): Target => ({
		name,
		url: `${origin}${url}`,
		headers,
	});
	const trainee = { cookie: await logIn(origin, 'trainee') };
	const trainer = { cookie: await logIn(origin, 'trainer') };
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
