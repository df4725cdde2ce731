import { readConfig, type Config } from '@sleutelwerk/core';

/** The one place where the lms reads its environment. */
export function readEnvironment(): Config {
	return readConfig(process.env);
}
