export * from './debrief.ts';
export * from './hash.ts';
export { reduce, replay } from './reduce.ts';
export * from './rubric.ts';
export * from './state.ts';
export * from './view.ts';
