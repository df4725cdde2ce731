export const EXPENSE_STATES = ['open', 'approved', 'paid', 'refused'] as const;
export type ExpenseState = (typeof EXPENSE_STATES)[number];

/** Which expenses an address asks for: those to be looked at where it says nothing; null for all of them. */
export function stateOf(url: URL): ExpenseState | null {
	const asked = url.searchParams.get('state');
	if (asked === 'all') return null;
	return EXPENSE_STATES.find((one) => one === asked) ?? 'open';
}
