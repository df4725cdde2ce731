import { SCOPE } from './names.ts';

/**
 * Whether anything was ever kept on this phone; asks only and makes nothing. Apart from what opens and wipes: most phones
 * keep nothing, and should not load it.
 */
export async function isKept(): Promise<boolean> {
	if (!('serviceWorker' in navigator)) return false;
	const found = await navigator.serviceWorker.getRegistration(SCOPE);
	return found !== undefined && new URL(found.scope).pathname === SCOPE;
}
