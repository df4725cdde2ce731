import { browserArgs, findBrowser } from '@sleutelwerk/browser';
import { defineConfig } from '@playwright/test';

/** A phone in the Netherlands. Nothing of a test leaves the machine. */
export default defineConfig({
	testDir: '.',
	outputDir: '../test-results',
	globalSetup: './support/global-setup.ts',
	// Each worker runs a product of its own: more of them do not fit two cores.
	workers: 2,
	// Once more with fresh data where a loaded machine was too slow; what needed it is named in the output as flaky.
	retries: 1,
	forbidOnly: Boolean(process.env.CI),
	// Generous: a slow shared machine must not decide what is right.
	timeout: 120_000,
	expect: { timeout: 10_000 },
	reporter: [['list']],
	use: {
		browserName: 'chromium',
		launchOptions: {
			executablePath: await findBrowser(),
			args: [...browserArgs(), '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE localhost, EXCLUDE 127.0.0.1'],
		},
		viewport: { width: 390, height: 844 },
		hasTouch: true,
		isMobile: true,
		locale: 'nl-NL',
		timezoneId: 'Europe/Amsterdam',
		trace: { mode: 'retain-on-failure', screenshots: false },
		screenshot: 'only-on-failure',
	},
});
