import base from './playwright.config.ts';

/** `pnpm --filter @sleutelwerk/lms pictures`: draws the README's pictures anew from the real product. */
export default { ...base, testMatch: 'pictures.ts', workers: 1 };
