import { createRequire } from 'node:module';

/**
 * Path of a file in one of this package's dependencies, looked for from `from` (a file or `file:` URL; else the file
 * this code runs in). A bundler moves this code into an app that has not got our dependencies: there the way leads
 * through the workspace's own copy of this package. Native code and fonts are loaded this way so that no bundler
 * tries to swallow them.
 * @throws Error (MODULE_NOT_FOUND) that names the module: a set-up fault, nothing a person can mend.
 */
export function findModule(name: string, from: string | URL = import.meta.url): string {
	const near = createRequire(from);
	try {
		return near.resolve(name);
	} catch (notHere) {
		const workspace = tryResolve(near, '@sleutelwerk/credentials/package.json');
		const path = workspace && tryResolve(createRequire(workspace), name);
		if (path) return path;
		throw notHere;
	}
}

function tryResolve(require: NodeJS.Require, name: string): string | undefined {
	try {
		return require.resolve(name);
	} catch {
		return undefined;
	}
}
