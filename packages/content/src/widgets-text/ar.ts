import { nl } from './nl.ts';
import type { WidgetText } from './widget-text.ts';

// Stands in until the translation lands.
export const ar: WidgetText = nl;
