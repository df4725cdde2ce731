export { browserArgs } from './browser-args.ts';
export { findBrowser } from './find-browser.ts';
