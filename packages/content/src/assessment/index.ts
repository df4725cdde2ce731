import type { AssessmentItem, Locale } from '@sleutelwerk/core';
import { text as ar } from './ar.ts';
import { text as en } from './en.ts';
import { ITEMS, type AssessmentText } from './items.ts';
import { text as nl } from './nl.ts';
import { text as tr } from './tr.ts';

/** The assessment taken before and after the course: statements about oneself, never about one's own home or past. */
export const ASSESSMENT: {
	items: readonly AssessmentItem[];
	text: Readonly<Record<Locale, Omit<AssessmentText, 'items'> & { items: Readonly<Record<string, string>> }>>;
} = { items: ITEMS, text: { nl, en, ar, tr } };
