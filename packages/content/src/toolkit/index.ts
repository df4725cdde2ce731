import { text as ar } from './ar.ts';
import { text as en } from './en.ts';
import { text as nl } from './nl.ts';
import { text as tr } from './tr.ts';
import type { ToolkitText } from './toolkit-text.ts';

export type { ToolkitSection, ToolkitText } from './toolkit-text.ts';

/** Languages the toolkit is written in. */
export const TOOLKIT_LOCALES = ['nl', 'en', 'ar', 'tr'] as const;
/** The toolkit: sections and items stand in the same order in every language; each item is one line to print. Nobody of the language has read Arabic, Turkish or English yet. */
export const TOOLKIT: Readonly<Record<(typeof TOOLKIT_LOCALES)[number], ToolkitText>> = { nl, en, ar, tr };
