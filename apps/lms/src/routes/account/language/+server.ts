import { isLocale } from '@sleutelwerk/core';
import { error, redirect } from '@sveltejs/kit';
import { localPath } from '#lib/server/local-path.ts';
import type { RequestHandler } from './$types';

/** Keeps the language in the account and goes back to where one was. */
export const POST: RequestHandler = async ({ locals, request }) => {
	const form = await request.formData();
	const locale = form.get('locale');
	if (locals.viewer && isLocale(locale)) await locals.api.account.setLocale({ locale });
	redirect(303, localPath(form.get('back')));
};
