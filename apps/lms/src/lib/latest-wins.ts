import { invalidateAll } from '$app/navigation';
import type { Submit } from './enhance.ts';

let latest = 0;

/**
 * For forms of one page that may be sent one right after the other (an answer, then "go on"): only the newest leads
 * somewhere, so that a slow answer does not pull a person back. What the earlier one sent is kept all the same.
 */
export const latestWins: Submit = () => {
	latest += 1;
	const own = latest;
	return async ({ result, update }) => {
		if (result.type === 'redirect') {
			if (own !== latest) return;
			// To where one is already: a navigation would scroll to the top, away from what the answer brought.
			if (new URL(result.location, location.href).href === location.href) return void (await invalidateAll());
		}
		await update({ reset: false });
	};
};
