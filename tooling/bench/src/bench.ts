/**
 * `pnpm bench [seconds] [connections]`: how many answers a second each kind of page gives, beside an empty route of the
 * same process in the same run; with `--write` into the README too. `pnpm bench scale [seconds]`: the same pages in a small and in a large organisation.
 * `pnpm bench directory [seconds]`: list, filter and search of the social map among 10,000 services.
 * `pnpm bench phone [runs]`: when something is seen on a slow line and a slow processor. `pnpm bench widgets [runs]`: what the widgets weigh, when they are seen and how fast they answer.
 * Each prints a table, then the same as one line of JSON.
 */
import type { Load } from './measure.ts';
import { benchDirectory } from './directory/bench-directory.ts';
import { benchPhone } from './phone/bench-phone.ts';
import { benchRoutes } from './routes.ts';
import { benchScale } from './scale/bench-scale.ts';
import { benchWidgets } from './widgets/bench-widgets.ts';
import { withProduct } from './with-product.ts';

const [first, second] = process.argv.slice(2);
if (first === 'scale') {
	const seconds = Number(second ?? 3);
	if (!(seconds > 0)) throw new Error('pnpm bench scale takes seconds for each page.');
	await withProduct((bench) => benchScale(bench, seconds));
} else if (first === 'directory') {
	const seconds = Number(second ?? 3);
	if (!(seconds > 0)) throw new Error('pnpm bench directory takes seconds for each question.');
	await withProduct((bench) => benchDirectory(bench, seconds));
} else if (first === 'phone') {
	const runs = Number(second ?? 5);
	if (!Number.isInteger(runs) || runs < 1) throw new Error('pnpm bench phone takes a number of runs.');
	await withProduct((bench) => benchPhone(bench, runs));
} else if (first === 'widgets') {
	const runs = Number(second ?? 5);
	if (!Number.isInteger(runs) || runs < 1) throw new Error('pnpm bench widgets takes a number of runs.');
	await benchWidgets(runs);
} else {
	const numbers = process.argv.slice(2).filter((one) => one !== '--write');
	const load: Load = { seconds: Number(numbers[0] ?? 5), connections: Number(numbers[1] ?? 8) };
	if (!(load.seconds > 0) || !Number.isInteger(load.connections) || load.connections < 1)
		throw new Error('pnpm bench takes seconds for each route and a number of connections.');
	await withProduct((bench) => benchRoutes(bench, load, process.argv.includes('--write')));
}
