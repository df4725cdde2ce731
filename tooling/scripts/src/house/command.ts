/** A wrong call, with the sentence that says what to type instead. */
export class UsageError extends Error {
	constructor(message: string) {
		super(message);
		this.name = 'UsageError';
	}
}

/** Runs a command; what goes wrong becomes one line and exit code 1. */
export function runCommand(main: () => Promise<void>): void {
	main().catch((error: unknown) => {
		process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
		process.exitCode = 1;
	});
}
