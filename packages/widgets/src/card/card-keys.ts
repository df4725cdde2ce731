import type { WidgetText } from '@sleutelwerk/content/widgets-text';
import { EXIT_KEYS } from '../exit/exit-keys.ts';

/** The sentences that the card's script says; all others stand in the ready HTML. */
export const CARD_KEYS = [...EXIT_KEYS, 'listenTo'] as const satisfies readonly (keyof WidgetText)[];
export type CardKey = (typeof CARD_KEYS)[number];
