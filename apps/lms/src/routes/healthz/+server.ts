import type { RequestHandler } from './$types';

/** The process lives. */
export const GET: RequestHandler = () => new Response('ok', { headers: { 'content-type': 'text/plain' } });
