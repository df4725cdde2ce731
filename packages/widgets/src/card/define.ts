import { defineOnce } from '../base/define-once.ts';
import { SignalsCard } from './signals-card.ts';

defineOnce('sw-signals-card', SignalsCard);
