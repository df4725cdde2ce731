import type { enhance } from '$app/forms';

/**
 * For a form whose action says more than its name (`?/settle&state=open`): a refusal is shown where one is, with all
 * that was typed. Kit would go to the action's own address, and forget the refusal on the way.
 */
export const stayHere: NonNullable<Parameters<typeof enhance>[1]> =
	() =>
	({ update }) =>
		update({ navigate: false });
