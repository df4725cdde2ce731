import { defineOnce } from '../base/define-once.ts';
import { WebinarSignup } from './webinar-signup.ts';

defineOnce('sw-webinar-signup', WebinarSignup);
