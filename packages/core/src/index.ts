export * from './card-model.ts';
export * from './clock.ts';
export * from './course-model.ts';
export * from './errors.ts';
export * from './ids.ts';
export * from './locales.ts';
export * from './messages.ts';
export * from './service-model.ts';
