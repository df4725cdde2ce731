type UrlPolicy = { createScriptURL: (url: string) => string };
type PolicyFactory = { createPolicy: (name: string, rules: UrlPolicy) => UrlPolicy };

// The only two scripts that become a worker.
const WORKERS = ['/train/worker.js', '/service-worker.js'];

// A name is given out once a page.
let policy: UrlPolicy | undefined;

/** Registers one of our own workers, also where the browser takes a script's address only from a named policy. */
export async function registerWorker(address: string, scope: string): Promise<ServiceWorkerRegistration> {
	const factory = (globalThis as { trustedTypes?: PolicyFactory }).trustedTypes;
	policy ??= factory?.createPolicy('own-worker', { createScriptURL: ownWorker });
	return await navigator.serviceWorker.register(policy?.createScriptURL(address) ?? ownWorker(address), {
		scope,
	});
}

function ownWorker(address: string): string {
	if (!WORKERS.includes(address)) throw new TypeError('not a worker of ours');
	return address;
}
