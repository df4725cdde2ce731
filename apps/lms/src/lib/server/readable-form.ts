import { error } from '@sveltejs/kit';

/**
 * Makes a body that is no form a refusal of that request (400). Every action reads its own form; without this each of
 * them would fail unexpectedly, with a line in the log, on a body that was cut off or does not say where its parts end.
 */
export function refuseBrokenForms(request: Request): void {
	const read = request.formData.bind(request);
	request.formData = () => read().catch(() => error(400, { message: 'error.INVALID_INPUT' }));
}
