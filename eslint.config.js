export { default } from '@sleutelwerk/eslint-config';
