import type { GlossaryWord } from '@sleutelwerk/core';

/** Words that lessons explain: the Dutch term with one plain sentence in each language. */
export const GLOSSARY: readonly GlossaryWord[] = [];
