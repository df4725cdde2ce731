import { PAGE_NAMES } from './pages.ts';

/** The languages there is ready HTML of: whatever the list of pages holds, in its order. */
export const READY_LANGUAGES: readonly string[] = PAGE_NAMES.flatMap(
	(name) => /^card\.([\w-]+)\.html$/.exec(name)?.[1] ?? [],
);
