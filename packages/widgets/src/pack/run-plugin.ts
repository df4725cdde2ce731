import { unzipSync } from 'fflate';
import { getPHPLoaderModule } from '@php-wasm/node-8-3';
import { loadPHPRuntime, PHP } from '@php-wasm/universal';
import { readFileSync } from 'node:fs';
import path from 'node:path';

/** What WordPress knows before and after: options, transients, the network, what was enqueued. */
export type PluginWorld = {
	locale: string;
	options: Record<string, unknown>;
	transients: Record<string, { value: unknown; seconds: number }>;
	/** Bodies by address; every other address does not answer. */
	remote: Record<string, string>;
	asked: { address: string; options: Record<string, unknown> }[];
	scripts: Record<string, { src: string; version: string | null; how: Record<string, unknown> }>;
	blocks: Record<string, { json: Record<string, unknown> }>;
	errors: unknown[];
	inline: string;
	can: boolean;
};

export type PluginRun = { result: unknown; wp: PluginWorld; files: (path: string) => string | null };

const stubs = readFileSync(new URL('wordpress-stubs.php', import.meta.url), 'utf8');

/** Runs `code` (PHP that returns something) in a real PHP, the plugin of the archive in plain stubs of WordPress. */
export async function runPlugin(
	archive: Uint8Array,
	code: string,
	world: Partial<PluginWorld> = {},
): Promise<PluginRun> {
	const php = new PHP(await loadPHPRuntime(await getPHPLoaderModule(), {}));
	for (const [name, bytes] of Object.entries(unzipSync(archive))) {
		const target = path.posix.join('/plugin', name.replace(/^[^/]+\//, ''));
		php.mkdirTree(path.posix.dirname(target));
		php.writeFile(target, bytes);
	}
	php.writeFile('/world.json', JSON.stringify(world));
	php.writeFile('/do.php', `<?php ${code}`);
	php.writeFile('/main.php', stubs);
	const { text, errors, exitCode } = await php.run({ scriptPath: '/main.php' });
	if (exitCode !== 0 || errors) throw new Error(`PHP: ${errors || text}`);
	const files = (name: string): string | null => (php.fileExists(name) ? php.readFileAsText(name) : null);
	return { ...(JSON.parse(text) as { result: unknown; wp: PluginWorld }), files };
}
