import { redirect, type RequestEvent } from '@sveltejs/kit';
import { certificateReasonOf } from '#lib/server/certificate-reason.ts';
import { formAction, isRefused, textOf } from '#lib/server/form.ts';
import { loadFrom } from '#lib/server/load.ts';
import type { Caller } from '#lib/server/context.ts';
import type { Actions, PageServerLoad } from './$types';

const DONE = ['linked', 'suspended', 'nothing', 'lift', 'revoke'] as const;
type Done = (typeof DONE)[number];

export const load: PageServerLoad = async (event) => {
	const { api } = event.locals;
	const { searchParams } = event.url;
	const concern = await loadFrom(event, () => api.concern.show({ id: event.params.id }));
	const search = searchParams.get('search')?.trim().slice(0, 120) ?? '';
	// Only a name somebody asks for is looked up: no list of people stands here by itself.
	const found = search ? (await loadFrom(event, () => api.people.list({ search }))).people : [];
	const done = DONE.find((one) => one === searchParams.get('done')) ?? null;
	return {
		concern,
		...{ search, done },
		found: found.filter((one) => !one.isViewer).map(({ id, name }) => ({ id, name })),
	};
};

type Run = (api: Caller, form: FormData, id: string) => Promise<Done | 'closed'>;

function act(run: Run) {
	return async (event: RequestEvent<{ id: string }>) => {
		const form = await event.request.formData();
		const { id } = event.params;
		const result = await formAction(event, form, async () => ({
			done: await run(event.locals.api, form, id),
		}));
		if (isRefused(result)) return result;
		redirect(
			303,
			result.done === 'closed' ? '/manage/concerns?done' : `/manage/concerns/${id}?done=${result.done}`,
		);
	};
}

type Outcome = Parameters<Caller['concern']['close']>[0]['outcome'];

export const actions: Actions = {
	link: act(async (api, form, id) => {
		await api.concern.link({ id, accountId: textOf(form, 'accountId') });
		return 'linked';
	}),
	pause: act(async (api, _form, id) => {
		const { suspended } = await api.concern.suspend({ id });
		return suspended > 0 ? 'suspended' : 'nothing';
	}),
	lift: act(async (api, form) => {
		await api.certificate.lift({ id: textOf(form, 'id'), reason: certificateReasonOf(form) });
		return 'lift';
	}),
	revoke: act(async (api, form) => {
		await api.certificate.revoke({ id: textOf(form, 'id'), reason: certificateReasonOf(form) });
		return 'revoke';
	}),
	close: act(async (api, form, id) => {
		await api.concern.close({ id, outcome: textOf(form, 'outcome') as Outcome });
		return 'closed';
	}),
};
