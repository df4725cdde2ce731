import type { ServiceRecord } from '@sleutelwerk/core';
import { refuseSecretPlace } from '@sleutelwerk/directory';
import type { App } from '../context.ts';

/** A record that got in although it tells where people shelter stays out, and takes no other one with it. */
export function isPublishable(record: ServiceRecord, { log }: Pick<App, 'log'>): boolean {
	try {
		refuseSecretPlace(record);
		return true;
	} catch (error) {
		log.error('a service is kept out of the map', error, { serviceId: record.id });
		return false;
	}
}
