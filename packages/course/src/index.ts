export * from './certificate-rules.ts';
