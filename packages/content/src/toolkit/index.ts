import { text as en } from './en.ts';
import { text as nl } from './nl.ts';
import type { ToolkitText } from './toolkit-text.ts';

export type { ToolkitSection, ToolkitText } from './toolkit-text.ts';

/** The toolkit: sections and items stand in the same order in both languages; each item is one line to print. */
export const TOOLKIT: Readonly<Record<'nl' | 'en', ToolkitText>> = { nl, en };
