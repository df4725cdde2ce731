import {
	findServices,
	indexMap,
	type FinderEntry,
	type FinderMap,
	type FinderQuery,
	type IndexedMap,
} from '@sleutelwerk/directory/finder';
import { provincesOfPostcode } from './postcode-provinces.ts';

/** A search that folds the map's words once and reads a postcode as its provinces. */
export function createTypedSearch(): (map: FinderMap, query: FinderQuery, at: Date) => FinderEntry[] {
	const indexed = new WeakMap<FinderMap, IndexedMap>();
	return (map, query, at) => {
		const index = indexed.get(map) ?? indexMap(map);
		indexed.set(map, index);
		const provinces = provincesOfPostcode(query.place ?? '');
		if (provinces.length === 0) return findServices(index, query, at);
		const found = provinces.flatMap((place) => findServices(index, { ...query, place }, at));
		// The vital ones on top, then what is nearby; national services come out of each province once.
		const vital = found.filter((entry) => entry.vital);
		const local = found.filter((entry) => entry.area !== null);
		return [...new Set([...vital, ...local, ...found])];
	};
}
