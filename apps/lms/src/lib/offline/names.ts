/** Names on the phone say nothing of what is kept. */
export const STORE = 'kept';
export const CACHE = 'kept';
/** Everything that is kept stands below this address; the worker sees nothing else. */
export const SCOPE = '/learn/';
export const WORKER = '/service-worker.js';
export const READER = '/learn/offline';
/** The pocket reference: where to call, how to begin a talk, whom of the own organisation one reaches when. */
export const POCKET = '/learn/toolkit';
/** What a page tells the worker when everything has to go: it lives on when the page is left at the same moment. */
export const WIPE = 'wipe';
