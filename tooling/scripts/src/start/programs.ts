import path from 'node:path';
import type { Config } from '@sleutelwerk/core';
import { ROOT } from '../root.ts';

/** One process of the product: how Node is called for it. */
export type Program = { name: string; args: string[]; env: NodeJS.ProcessEnv };

type Place = { dataDir: string; databaseUrl: string };

// Young generation and heap bounded: a small server holds the lms, PostgreSQL and a proxy.
const LIMITS = ['--max-old-space-size=320', '--max-semi-space-size=8'];

/** What every process of the product is told. */
export function environmentOf(env: NodeJS.ProcessEnv, { dataDir, databaseUrl }: Place): NodeJS.ProcessEnv {
	return {
		...env,
		NODE_ENV: 'production',
		DATA_DIR: dataDir,
		DATABASE_URL: databaseUrl,
		MIGRATIONS_DIR: inRoot('packages/db/drizzle'),
		WIDGETS_DIR: inRoot('packages/widgets/dist/w'),
	};
}

/** The processes a configuration asks for; `pnpm start`, the end-to-end tests and the bench run the same ones. */
export function programsOf(config: Config, place: Place & { env: NodeJS.ProcessEnv }): Program[] {
	const shared = environmentOf(place.env, place);
	const programs = [{ name: 'lms', args: [...LIMITS, inRoot('apps/lms/src/main.ts')], env: shared }];
	if (config.worker === 'separate')
		programs.push({ name: 'worker', args: [inRoot('apps/worker/src/main.ts')], env: shared });
	if (config.isDemo) {
		const partner = { ...shared, LMS_ORIGIN: config.origin };
		programs.push({ name: 'partner-demo', args: [inRoot('apps/partner-demo/src/main.ts')], env: partner });
	}
	return programs;
}

function inRoot(file: string): string {
	return path.join(ROOT, file);
}
