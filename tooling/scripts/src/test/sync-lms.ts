import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import path from 'node:path';
import { ROOT } from '../root.ts';

const LMS = path.join(ROOT, 'apps/lms');

/**
 * Writes the configuration that SvelteKit makes for the lms's sources where it is missing. A build makes it too, but one
 * that Turborepo takes from its cache does not: it lies in `node_modules`.
 */
export function syncLms(): void {
	if (existsSync(path.join(LMS, 'node_modules/$app/tsconfig.json'))) return;
	const program = path.join(LMS, 'node_modules/@sveltejs/kit/svelte-kit.js');
	execFileSync(process.execPath, [program, 'sync'], { cwd: LMS, stdio: 'inherit' });
}
