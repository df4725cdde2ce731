import { goto, invalidateAll } from '$app/navigation';
import type { Submit } from './enhance.ts';

const STAY = { replaceState: true, noScroll: true, keepFocus: true, invalidateAll: true } as const;

let latest = 0;

/**
 * For forms of one page that may be sent one right after the other (an answer, then "go on"): only the newest leads
 * somewhere, so that a slow answer does not pull a person back. What the earlier one sent is kept all the same.
 */
export const latestWins: Submit = ({ formData }) => {
	latest += 1;
	const own = latest;
	return async ({ result, update }) => {
		if (result.type === 'redirect') {
			if (own !== latest) return;
			// To where one is already: a navigation would scroll to the top, away from what the answer brought.
			const target = new URL(result.location, location.href);
			if (target.href === location.href) return void (await invalidateAll());
			// The first step stands at the lesson's own address too: its answer leads to where one is, under its full name.
			const isHere = target.pathname === location.pathname && !location.search;
			// eslint-disable-next-line svelte/no-navigation-without-resolve -- the server's own redirect names the place
			if (isHere && target.searchParams.get('step') === formData.get('step')) return await goto(target, STAY);
		}
		await update({ reset: false });
	};
};
