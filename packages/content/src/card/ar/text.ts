import type { CardText } from '@sleutelwerk/core';
import { nl } from '../nl/text.ts';

// Stands in until the translation lands.
export const ar: CardText = nl;
