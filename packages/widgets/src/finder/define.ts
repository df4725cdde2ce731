import { defineOnce } from '../base/define-once.ts';
import { HelpFinder } from './help-finder.ts';

defineOnce('sw-help-finder', HelpFinder);
