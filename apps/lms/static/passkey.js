/**
 * Passkeys. A form with `data-passkey` first lets the device answer and then goes the way of every form: `make` a
 * passkey, `use` one as the second step, or `enter` with one alone. Such forms are hidden until it is known that this
 * browser can; without script nobody sees them. When the device gives no answer the form goes without one, and the
 * page says what to do. Nothing is kept here.
 */
const PROCEDURES = { make: 'offerPasskey', use: 'askPasskey', enter: 'askPasskeyEntry' };
const can = typeof PublicKeyCredential === 'function' && 'credentials' in navigator;

/** Shows the forms of passkeys; a page that draws new ones calls it again. */
export function showPasskeys() {
	if (!can) return;
	for (const form of document.querySelectorAll('[data-passkey][hidden]')) form.hidden = false;
	for (const note of document.querySelectorAll('[data-passkey-none]')) note.hidden = true;
}

function bytesOf(text) {
	const plain = atob(text.replaceAll('-', '+').replaceAll('_', '/'));
	return Uint8Array.from(plain, (sign) => sign.charCodeAt(0));
}
function textOf(buffer) {
	if (!buffer) return undefined;
	const plain = String.fromCharCode(...new Uint8Array(buffer));
	return btoa(plain).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '');
}
const named = (list) => (list ?? []).map((one) => ({ ...one, id: bytesOf(one.id) }));

async function optionsFor(kind, password) {
	const response = await fetch(`/api/trpc/account.${PROCEDURES[kind]}`, {
		method: 'POST',
		headers: { 'content-type': 'application/json' },
		body: JSON.stringify(kind === 'make' ? { password } : {}),
	});
	if (!response.ok) throw new Error('refused');
	return (await response.json()).result.data.options;
}

async function make(options) {
	const publicKey = {
		...options,
		challenge: bytesOf(options.challenge),
		user: { ...options.user, id: bytesOf(options.user.id) },
		excludeCredentials: named(options.excludeCredentials),
	};
	const { id, type, response } = await navigator.credentials.create({ publicKey });
	return {
		...{ id, rawId: id, type },
		response: {
			clientDataJSON: textOf(response.clientDataJSON),
			attestationObject: textOf(response.attestationObject),
			transports: response.getTransports?.() ?? [],
		},
	};
}

async function sign(options) {
	const publicKey = {
		...options,
		challenge: bytesOf(options.challenge),
		allowCredentials: named(options.allowCredentials),
	};
	const { id, type, response } = await navigator.credentials.get({ publicKey });
	return {
		...{ id, rawId: id, type },
		response: {
			clientDataJSON: textOf(response.clientDataJSON),
			authenticatorData: textOf(response.authenticatorData),
			signature: textOf(response.signature),
			userHandle: textOf(response.userHandle),
		},
	};
}

async function answer(form) {
	const kind = form.dataset.passkey;
	const options = await optionsFor(kind, form.elements.password?.value ?? '');
	return JSON.stringify(await (kind === 'make' ? make(options) : sign(options)));
}

document.addEventListener(
	'submit',
	async (event) => {
		const form = event.target;
		if (!(form instanceof HTMLFormElement) || !form.dataset.passkey) return;
		// The second time round, with the answer in it: now it goes.
		if (form.dataset.state === 'answered') {
			delete form.dataset.state;
			return;
		}
		event.preventDefault();
		event.stopImmediatePropagation();
		if (form.dataset.state) return;
		form.dataset.state = 'asking';
		const said = form.querySelector('[role="status"]');
		if (said) said.textContent = form.dataset.wait ?? '';
		form.elements.response.value = await answer(form).catch(() => '');
		if (said) said.textContent = '';
		form.dataset.state = 'answered';
		form.requestSubmit();
	},
	{ capture: true },
);

showPasskeys();
