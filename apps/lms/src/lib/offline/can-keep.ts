/** Whether this browser can keep anything at all: an older one, or a page without https, cannot. */
export function canKeep(): boolean {
	return (
		'serviceWorker' in navigator &&
		'caches' in globalThis &&
		'indexedDB' in globalThis &&
		globalThis.isSecureContext
	);
}
