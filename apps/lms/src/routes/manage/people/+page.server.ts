import type { Actions, PageServerLoad } from './$types';
import { formAction, isRefused, textOf } from '#lib/server/form.ts';
import { pageOf } from '#lib/server/page-of.ts';
import { inviteOf } from '#lib/server/invite-form.ts';
import { loadFrom } from '#lib/server/load.ts';
import type { Caller } from '#lib/server/context.ts';
import { redirect, type RequestEvent } from '@sveltejs/kit';

const DONE = ['roles', 'sessions', 'factor', 'takenBack'] as const;

export const load: PageServerLoad = async (event) => {
	const { searchParams } = event.url;
	const search = searchParams.get('search')?.slice(0, 120) ?? '';
	const { api } = event.locals;
	const choices = await loadFrom(event, () => api.people.showInvite());
	const role = choices.roles.find((one) => one === searchParams.get('role'));
	const list = await loadFrom(event, () =>
		api.people.list({ page: pageOf(event.url), ...(search ? { search } : {}), ...(role ? { role } : {}) }),
	);
	const done = DONE.find((one) => one === searchParams.get('done')) ?? null;
	const isAdmin = event.locals.viewer?.roles.has('admin') ?? false;
	return { ...list, cohorts: choices.cohorts, search, role: role ?? '', done, isAdmin };
};

/** A change of one person: back to the list, which says what was done. */
function change(
	done: (typeof DONE)[number],
	run: (people: Caller['people'], form: FormData) => Promise<unknown>,
) {
	return async (event: RequestEvent) => {
		const form = await event.request.formData();
		const result = await formAction(event, form, () => run(event.locals.api.people, form));
		if (isRefused(result)) return result;
		redirect(303, `/manage/people?done=${done}`);
	};
}

type Role = Parameters<Caller['people']['changeRoles']>[0]['roles'][number];

export const actions: Actions = {
	invite: async (event) => {
		const form = await event.request.formData();
		return await formAction(event, form, () => event.locals.api.people.invite(inviteOf(form)));
	},
	roles: change('roles', (people, form) =>
		people.changeRoles({
			accountId: textOf(form, 'accountId'),
			roles: form.getAll('roles').map(String) as Role[],
		}),
	),
	endSessions: change('sessions', (people, form) =>
		people.endSessions({ accountId: textOf(form, 'accountId') }),
	),
	resetFactor: change('factor', (people, form) =>
		people.resetSecondFactor({ accountId: textOf(form, 'accountId') }),
	),
	takeBack: change('takenBack', (people, form) => people.takeBackInvitation({ id: textOf(form, 'id') })),
};
