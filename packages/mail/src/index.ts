export * from './arrival-hours.ts';
export * from './calendar.ts';
export * from './forbidden-words.ts';
export * from './forget-mails.ts';
export * from './render-message.ts';
export * from './transport.ts';
