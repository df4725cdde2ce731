import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { ROOT } from '../root.ts';

const ROUTES = path.join(ROOT, 'apps/lms/src/routes');

/** A route of the lms as its folder says it. */
export type Route = {
	/** As SvelteKit names it: `/learn/[part]/[lesson]`. */
	id: string;
	/** Names of the actions of its forms; `default` is the one without a name. */
	actions: readonly string[];
	/** Words of its sources that may be names of fields or of parameters. */
	words: readonly string[];
};

/** Every route there is, read from the folder: a new one is there by itself. */
export function routesOf(): Route[] {
	const files = globSync('**/{+page.server.ts,+page.svelte,+server.ts}', { cwd: ROUTES });
	const ids = [...new Set(files.map((file) => path.dirname(file)))].sort();
	return ids.map((folder) => {
		const code = globSync(`${escapeGlob(folder)}/*.ts`, { cwd: ROUTES })
			.filter((file) => !file.endsWith('.test.ts'))
			.map((file) => readFileSync(path.join(ROUTES, file), 'utf8'))
			.join('\n');
		return { id: folder === '.' ? '/' : `/${folder}`, actions: actionsIn(code), words: wordsIn(code) };
	});
}

/** The address of a route; each `[name]` is replaced by what is given for it, as it is. */
export function addressOf(id: string, valueOf: (name: string) => string): string {
	return id
		.replace('[x+2e]', '.')
		.replace(/\[(?:\.\.\.)?([^\]]+)\]/g, (_whole, name: string) => valueOf(name));
}

/** Names of its parameters. */
export function parametersOf(id: string): string[] {
	return [...id.matchAll(/\[(?:\.\.\.)?(\w+)\]/g)].map(([, name = '']) => name);
}

/** The route to which an address leads: the one with the fewest parameters where several fit. */
export function routeAt(routes: readonly Route[], pathname: string): Route | null {
	const fitting = routes.filter(({ id }) => patternOf(id).test(pathname));
	return fitting.sort((one, other) => parametersOf(one.id).length - parametersOf(other.id).length)[0] ?? null;
}

/** Matches the addresses of a route and takes its parameters by name. */
export function patternOf(id: string): RegExp {
	const source = id
		.replace('[x+2e]', '\\.')
		.replace(/\[\.\.\.(\w+)\]/g, '(?<$1>.+)')
		.replace(/\[(\w+)\]/g, '(?<$1>[^/]+)');
	return new RegExp(`^${source}$`);
}

// A line for each action, as Prettier leaves them, or all in one line where they are short.
function actionsIn(code: string): string[] {
	const [, short, long = ''] =
		/export const actions\b[^{]*\{(?:([^\n]+)\};|\n([\s\S]*?)\n\})/.exec(code) ?? [];
	if (short !== undefined) return short.split(',').map((one) => (one.split(':')[0] ?? '').trim());
	return [...long.matchAll(/^\t(?:async )?(\w+)(?=[:(,])/gm)].map(([, name = '']) => name);
}

function wordsIn(code: string): string[] {
	return [...new Set([...code.matchAll(/'([a-zA-Z][\w.-]{0,30})'/g)].map(([, word = '']) => word))];
}

function escapeGlob(folder: string): string {
	return folder.replace(/[[\]]/g, '[$&]');
}
