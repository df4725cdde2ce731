import type postgres from 'postgres';

// Lists of many values make a new text for each length: a server would keep a plan for each of them for nothing.
const MOST_PARAMETERS = 12;

/**
 * Lets the driver prepare what Drizzle sends, which it does not by itself: the server then parses and plans a statement
 * once a connection. Measured on the queries of every page: a seventh of PostgreSQL's time and a third of ours.
 * Behind a pooler that hands out connections per transaction the address has to end in `?prepare=false`.
 */
export function withPreparedStatements(sql: postgres.Sql): postgres.Sql {
	prepareIn(sql);
	const begin = sql.begin.bind(sql) as (...args: unknown[]) => Promise<unknown>;
	type Run = (tx: postgres.TransactionSql) => unknown;
	sql.begin = ((...args: unknown[]) => {
		const run = args.pop() as Run;
		return begin(...args, (tx: postgres.TransactionSql) => run(prepareIn(tx)));
	}) as typeof sql.begin;
	return sql;
}

function prepareIn<Client extends postgres.Sql | postgres.TransactionSql>(client: Client): Client {
	const unsafe = client.unsafe.bind(client) as (...args: unknown[]) => unknown;
	client.unsafe = ((text: string, parameters: unknown[] = [], options: object = {}) => {
		const prepare = parameters.length > 0 && parameters.length <= MOST_PARAMETERS;
		// Drizzle says `prepare: false` of everything that was not given a name.
		return unsafe(text, parameters, prepare ? { ...options, prepare } : options);
	}) as typeof client.unsafe;
	// A transaction within a transaction is a client of its own.
	if ('savepoint' in client) {
		const savepoint = client.savepoint.bind(client) as (...args: unknown[]) => Promise<unknown>;
		client.savepoint = ((...args: unknown[]) => {
			const run = args.pop() as (inner: postgres.TransactionSql) => unknown;
			return savepoint(...args, (inner: postgres.TransactionSql) => run(prepareIn(inner)));
		}) as typeof client.savepoint;
	}
	return client;
}
