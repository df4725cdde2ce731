/**
 * Runs Web Test Runner with the configuration of the folder it is started in, and writes its counts to the file named
 * first; with a second word only files whose name holds it.
 */
import { globSync, writeFileSync } from 'node:fs';
import { startTestRunner } from '@web/test-runner';
import { countSessions } from './widget-counts.ts';

const [countsFile = '', filter = ''] = process.argv.slice(2);
const files = globSync('src/**/*.browser.test.ts').filter((file) => file.includes(filter));
if (filter && files.length === 0) {
	writeFileSync(countsFile, JSON.stringify(countSessions([])));
	process.exit(0);
}
const runner = await startTestRunner({
	config: filter ? { files } : {},
	readCliArgs: false,
	autoExitProcess: false,
});
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => void runner?.stop());
runner?.on('stopped', (passed) => {
	writeFileSync(countsFile, JSON.stringify(countSessions(runner.sessions.all())));
	process.exit(passed ? 0 : 1);
});
