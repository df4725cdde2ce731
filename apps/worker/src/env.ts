import { readConfig, type Config } from '@sleutelwerk/core';

export type WorkerEnvironment = {
	config: Config;
	/** The start command holds the other end of our standard input: when it is gone, even by kill -9, so are we. */
	endsWithParent: boolean;
};

/** The one place where the worker reads its environment. Throws `ConfigError` for a wrong value. */
export function readEnvironment(): WorkerEnvironment {
	return { config: readConfig(process.env), endsWithParent: process.env.SW_PARENT_PIPE === '1' };
}
