export { findFreePort } from './free-port.ts';
export { databaseUrlOf, keepDatabase, type KeptDatabase } from './keep-database.ts';
export { runProduct, type RunningProduct } from './run-product.ts';
