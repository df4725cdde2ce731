/** What a worry can be about, in the order of the form. */
export const KINDS = ['secrecy', 'money', 'pressure', 'closeness', 'danger', 'other'] as const;
export type ConcernKind = (typeof KINDS)[number];
