import { fileURLToPath } from 'node:url';
import { browserArgs, findBrowser } from '@sleutelwerk/browser';
import { esbuildPlugin } from '@web/dev-server-esbuild';
import { chromeLauncher } from '@web/test-runner-chrome';
import { testHost } from './src/testing/test-host.ts';

// Taps are made by script here, which gives a page no leave to make a sound.
const args = [...browserArgs(), '--autoplay-policy=no-user-gesture-required'];

/** Runs the widgets in a real browser, against a host that serves what the sources give now. */
export default {
	files: 'src/**/*.browser.test.ts',
	rootDir: fileURLToPath(new URL('../..', import.meta.url)),
	nodeResolve: true,
	// One page at a time: the host records who asks for what.
	concurrency: 1,
	testFramework: { config: { timeout: 20_000 } },
	browsers: [chromeLauncher({ launchOptions: { executablePath: await findBrowser(), args } })],
	plugins: [
		esbuildPlugin({
			ts: true,
			target: 'es2022',
			tsconfig: fileURLToPath(new URL('./tsconfig.json', import.meta.url)),
		}),
	],
	middleware: [await testHost()],
};
