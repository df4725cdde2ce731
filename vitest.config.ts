import { defineConfig } from 'vitest/config';

/** Every package's unit tests in one run: one start-up instead of one for each package. */
export default defineConfig({
	test: {
		include: ['packages/*/src/**/*.test.ts', 'apps/*/src/**/*.test.ts', 'tooling/*/src/**/*.test.ts'],
		// Components of the widgets are tested in a real browser by Web Test Runner.
		exclude: ['**/node_modules/**', 'packages/widgets/src/**/*.browser.test.ts'],
		globalSetup: ['packages/db/src/testing/global-setup.ts'],
		testTimeout: 30_000,
		hookTimeout: 60_000,
	},
});
