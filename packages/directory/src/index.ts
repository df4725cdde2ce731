export * from './finder.ts';
export { generateServices } from './generate.ts';
export { toHsds } from './hsds.ts';
export { HSDS_MAX_PER_PAGE, HSDS_ROOT, hsdsPage } from './hsds-api.ts';
export type { HsdsPage, HsdsService } from './hsds-model.ts';
export { HSDS_PROFILE } from './hsds-profile.ts';
export { buildMap, isVouchedFor, serializeMap } from './map.ts';
export { MAP_SCHEMA } from './map-schema.ts';
export { refuseSecretPlace } from './secret-place.ts';
