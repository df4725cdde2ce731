import { readConfig } from '@sleutelwerk/core';

/** Where the partner demo listens, and where the lms is. */
export function readEnvironment(): { port: number; lmsOrigin: string } {
	const config = readConfig(process.env);
	return { port: config.partnerPort, lmsOrigin: process.env.LMS_ORIGIN || config.origin };
}
