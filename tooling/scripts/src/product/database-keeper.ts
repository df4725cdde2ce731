/**
 * Keeps a PostgreSQL for tests as long as standard input is open, then ends it and throws its files away. A process of
 * its own, because the pipe also closes when a test run is killed and nobody is left to tidy up.
 */
import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { startEmbeddedPostgres } from '@sleutelwerk/db/embedded';

const dir = mkdtempSync(path.join(tmpdir(), 'sleutelwerk-product-'));
// As root PostgreSQL runs under another account, which has to get here.
chmodSync(dir, 0o755);
const gone = new Promise((resolve) => process.stdin.once('end', resolve).once('error', resolve).resume());
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => undefined);

const server = await startEmbeddedPostgres(dir);
process.stdout.write(`${JSON.stringify({ adminUrl: server.urlOf('postgres'), dir })}\n`);
await gone;
await server.stop();
rmSync(dir, { recursive: true, force: true });
process.exit(0);
