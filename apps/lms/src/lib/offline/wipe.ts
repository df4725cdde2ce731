import { SCOPE } from './names.ts';
import { wipeStored } from './wipe-stored.ts';

/** Takes everything off this phone that this site keeps: stores with their keys, files, the worker. Harmless twice. */
export async function wipePhone(): Promise<void> {
	await Promise.all([wipeStored(), removeWorkers()]);
}

async function removeWorkers(): Promise<void> {
	const container = (globalThis.navigator as Navigator | undefined)?.serviceWorker;
	const found = (await container?.getRegistrations()) ?? [];
	await Promise.all(found.map((registration) => registration.unregister()));
}

/** Whether anything was ever kept on this phone; asks only and makes nothing. */
export async function isKept(): Promise<boolean> {
	if (!('serviceWorker' in navigator)) return false;
	return (await navigator.serviceWorker.getRegistration(SCOPE)) !== undefined;
}
