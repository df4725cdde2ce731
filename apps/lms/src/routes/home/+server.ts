import { redirect } from '@sveltejs/kit';
import { homeOf } from '#lib/server/home.ts';
import type { RequestHandler } from './$types';

/** Leads to the start page of one's role. */
export const GET: RequestHandler = ({ locals }) =>
	redirect(303, locals.viewer ? homeOf(locals.viewer) : '/login');
