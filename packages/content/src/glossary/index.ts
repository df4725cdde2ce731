import type { GlossaryWord } from '@sleutelwerk/core';
import { WORDS_1_3 } from './words-1-3.ts';
import { WORDS_4_6 } from './words-4-6.ts';

/** Words that lessons explain: the Dutch term with one plain sentence in each language. */
export const GLOSSARY: readonly GlossaryWord[] = [...WORDS_1_3, ...WORDS_4_6];
