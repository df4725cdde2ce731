// Chromium calls home for updates, accounts and experiments; on a closed network each of these calls is a wait or a
// false alarm in tests that count requests.
const QUIET = [
	'--disable-background-networking',
	'--disable-component-update',
	'--disable-sync',
	'--disable-default-apps',
	'--no-first-run',
	'--no-default-browser-check',
	'--disable-features=OptimizationHints,MediaRouter,Translate',
	// Containers often give 64 MB of shared memory, less than one tab takes.
	'--disable-dev-shm-usage',
] as const;

/** Start arguments for a test browser; `uid` is who runs it (root cannot use Chromium's sandbox). */
export function browserArgs(uid: number | undefined = process.getuid?.()): string[] {
	return uid === 0 ? ['--no-sandbox', ...QUIET] : [...QUIET];
}
