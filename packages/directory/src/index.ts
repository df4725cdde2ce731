export * from './finder.ts';
export { buildMap, isVouchedFor, serializeMap } from './map.ts';
export { MAP_SCHEMA } from './map-schema.ts';
