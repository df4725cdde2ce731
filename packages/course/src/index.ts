export * from './attendance.ts';
export * from './assessment.ts';
export * from './certificate-rules.ts';
export * from './eligibility.ts';
export * from './exercise.ts';
export * from './growth.ts';
export * from './lesson.ts';
export * from './side-by-side.ts';
