import type { WidgetText } from '@sleutelwerk/content/widgets-text';
import { EXIT_KEYS } from '../exit/exit-keys.ts';
import { SERVICE_KEYS } from '../service/service-keys.ts';

/** The sentences that the finder's script says; all others stand in the ready HTML. */
export const FINDER_KEYS = [
	...EXIT_KEYS,
	...SERVICE_KEYS,
	'finderResults',
	'finderNoResult',
	'showMore',
	'errorMap',
] as const satisfies readonly (keyof WidgetText)[];
export type FinderKey = (typeof FINDER_KEYS)[number];
