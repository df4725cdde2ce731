/**
 * `pnpm bench [seconds] [connections]`: how many answers a second each kind of page gives, beside an empty route of the
 * same process in the same run. `pnpm bench scale [seconds]`: the same pages in a small and in a large organisation.
 * Each prints a table, then the same as one line of JSON.
 */
import type { Load } from './measure.ts';
import { benchRoutes } from './routes.ts';
import { benchScale } from './scale/bench-scale.ts';
import { withProduct } from './with-product.ts';

const [first, second] = process.argv.slice(2);
if (first === 'scale') {
	const seconds = Number(second ?? 3);
	if (!(seconds > 0)) throw new Error('pnpm bench scale takes seconds for each page.');
	await withProduct((bench) => benchScale(bench, seconds));
} else {
	const load: Load = { seconds: Number(first ?? 5), connections: Number(second ?? 8) };
	if (!(load.seconds > 0) || !Number.isInteger(load.connections) || load.connections < 1)
		throw new Error('pnpm bench takes seconds for each route and a number of connections.');
	await withProduct((bench) => benchRoutes(bench, load));
}
