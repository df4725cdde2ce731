import { roleProcedure } from '../trpc.ts';

/** Meetings among certified key persons: who is still in training comes later. */
export const keyPersonProcedure = roleProcedure('key-person');
