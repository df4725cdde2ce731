import { expect, it, vi } from 'vitest';
import { NEUTRAL_PAGE } from '#lib/neutral-page.ts';
import { POST } from './+server.ts';

it('ends the session and leads away, also without script', async () => {
	const logOut = vi.fn(() => Promise.resolve({ loggedOut: true }));
	const event = { locals: { api: { account: { logOut } } } } as unknown as Parameters<typeof POST>[0];
	// An ordinary error here is an error page about this site, on the screen of somebody who wants to be gone.
	await expect((async () => await POST(event))()).rejects.toMatchObject({
		status: 303,
		location: NEUTRAL_PAGE,
	});
	expect(logOut).toHaveBeenCalledOnce();
});

it('leads away too when the database is away, and the browser forgets its session', async () => {
	const logOut = vi.fn(() => Promise.reject(new Error('no database')));
	const clear = vi.fn();
	const locals = { api: { account: { logOut } }, context: { cookie: { clear } } };
	const event = { locals } as unknown as Parameters<typeof POST>[0];
	await expect((async () => await POST(event))()).rejects.toMatchObject({ location: NEUTRAL_PAGE });
	expect(clear).toHaveBeenCalledOnce();
});
