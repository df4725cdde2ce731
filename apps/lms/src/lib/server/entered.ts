import { redirect } from '@sveltejs/kit';

/** Leads on after a right way in: to where somebody wanted to go, or first to the second step. */
export function leadOn(next: 'done' | 'second-factor', back: string): never {
	redirect(303, next === 'second-factor' ? `/login/second?back=${encodeURIComponent(back)}` : back);
}
