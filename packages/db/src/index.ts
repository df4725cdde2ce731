export { openDatabase, type Database, type DatabaseOptions, type Db, type Tx } from './database.ts';
export { isUniqueViolation, sqlStateOf } from './sql-state.ts';
export * as schema from './schema/index.ts';
