import { publicErrorOf } from '@sleutelwerk/api';
import { TRPCError } from '@trpc/server';
import type { RequestHandler } from './$types';

/** The calendar feed behind a secret address. Its file name says nothing either. */
export const GET: RequestHandler = async ({ params, locals }) => {
	try {
		const feed = await locals.api.calendar.feed({ token: params.token });
		return new Response(feed, {
			headers: {
				'content-type': 'text/calendar; charset=utf-8',
				'content-disposition': 'inline; filename="agenda.ics"',
				'cache-control': 'private, no-cache',
			},
		});
	} catch (caught) {
		const isKnown = caught instanceof TRPCError;
		const code = isKnown ? publicErrorOf(caught, locals.requestId).appCode : 'UNEXPECTED';
		if (code === 'UNEXPECTED') throw caught;
		return new Response('There is no such calendar.', {
			status: 404,
			headers: { 'content-type': 'text/plain; charset=utf-8' },
		});
	}
};
