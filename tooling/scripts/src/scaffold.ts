/** `pnpm scaffold procedure|job|lesson|scenario|widget ...`: writes code and its test, and says what to connect by hand. */
import { runCommand } from './house/command.ts';
import { ROOT } from './root.ts';
import { makeFrom, writeFiles } from './scaffold/write-files.ts';

runCommand(async () => {
	const made = makeFrom(process.argv.slice(2));
	writeFiles(ROOT, made);
	const written = Object.keys(made.files).map((file) => `wrote ${file}`);
	process.stdout.write(`${[...written, 'Next:', ...made.next.map((line) => `- ${line}`)].join('\n')}\n`);
});
