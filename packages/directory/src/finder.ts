/** What ships in the finder on the device: types, search and hours. Imports nothing but its neighbours here. */
export type { FinderEntry, FinderMap, FinderQuery } from './finder-model.ts';
export { findServices, indexMap, linkOf, type IndexedMap } from './find-services.ts';
export { foldForSearch } from './fold.ts';
export { freshnessOf, isWithinTerm, type Freshness } from './freshness.ts';
export { dutchDay, isOpenAt } from './hours.ts';
