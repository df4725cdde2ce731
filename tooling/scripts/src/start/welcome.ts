import type { Config } from '@sleutelwerk/core';

const ACCOUNTS = [
	['trainee', 'halfway through the course'],
	['finished', 'eligible for a certificate'],
	['keyperson', 'certified, with supervision'],
	['trainer', ''],
	['coordinator', ''],
	['partner', ''],
	['admin', ''],
	['other.trainer', 'another organisation'],
	['other.trainee', 'another organisation'],
] as const;

/** Addresses, accounts, and as the last line the one that says it is ready. */
export function printWelcome(config: Config): void {
	const lines = [''];
	if (config.isDemo) {
		lines.push(
			`Partner demo site: http://127.0.0.1:${config.partnerPort}`,
			'Demonstration accounts, password sleutelwerk-demo:',
		);
		for (const [who, what] of ACCOUNTS) lines.push(`  ${`${who}@example.test`.padEnd(28)}${what}`);
		lines.push(`What a tester needs: ${config.dataDir}/demo.json, mail: ${config.dataDir}/mail`, '');
	}
	lines.push(`Ready on ${config.origin}`);
	process.stdout.write(`${lines.join('\n')}\n`);
}
