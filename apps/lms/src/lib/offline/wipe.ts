import { SCOPE } from './names.ts';
import { wipeAllStored, wipeStored } from './wipe-stored.ts';

/** Takes everything off this phone that was kept for learning: stores with their keys, files, the worker. */
export async function wipeKept(): Promise<void> {
	await Promise.all([wipeStored(), removeWorkers(({ scope }) => new URL(scope).pathname === SCOPE)]);
}

/** Takes everything off this phone that this site keeps, for whatever room: at log-out. Harmless where there is nothing. */
export async function wipePhone(): Promise<void> {
	await Promise.all([wipeAllStored(), removeWorkers(() => true)]);
}

async function removeWorkers(isMeant: (one: ServiceWorkerRegistration) => boolean): Promise<void> {
	const container = (globalThis.navigator as Navigator | undefined)?.serviceWorker;
	const found = (await container?.getRegistrations()) ?? [];
	await Promise.all(found.filter(isMeant).map((registration) => registration.unregister()));
}
