import { pgTable, primaryKey, text, uuid } from 'drizzle-orm/pg-core';
import { account } from './account.ts';
import { moment } from './columns.ts';

/** A Dutch word that somebody put into the glossary of her own. `word` is an id of the glossary in `content`. */
export const keptWord = pgTable(
	'kept_word',
	{
		accountId: uuid('account_id')
			.notNull()
			.references(() => account.id, { onDelete: 'cascade' }),
		word: text('word').notNull(),
		at: moment('at').notNull(),
	},
	(t) => [primaryKey({ columns: [t.accountId, t.word] })],
);
