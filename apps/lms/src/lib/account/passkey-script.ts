// One small file for pages with and without the framework's script (static/passkey.js): fetched only where it is used.
const FILE: string = '/passkey.js';

type PasskeyScript = { showPasskeys: () => void };

/** Lets the forms of passkeys work, and shows them where this browser can. */
export function showPasskeyForms(): void {
	void (import(/* @vite-ignore */ FILE) as Promise<PasskeyScript>).then(
		(script) => script.showPasskeys(),
		// Without it the app's codes are there; the note that says so stays.
		() => undefined,
	);
}
