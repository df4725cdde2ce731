import type { WidgetText } from '@sleutelwerk/content/widgets-text';

/** The sentences that every widget's script says. */
export const EXIT_KEYS = [
	'exitProgress',
	'exitStopped',
	'exitLeaving',
] as const satisfies readonly (keyof WidgetText)[];
export type ExitKey = (typeof EXIT_KEYS)[number];
