import type { ServiceRecord } from '@sleutelwerk/core';
import type { HsdsService } from './hsds-model.ts';
import { namedId } from './named-id.ts';

/** The public office of a record, if it has one. Call after `refuseSecretPlace`. */
export function hsdsLocations({ id, place }: ServiceRecord): HsdsService['service_at_locations'] {
	if (place === null) return [];
	const { street, town, province, postalCode, country = 'NL', latitude, longitude } = place;
	const location = {
		id: namedId(id, 'location'),
		location_type: 'physical' as const,
		...(latitude !== undefined && longitude !== undefined && { latitude, longitude }),
		accessibility: (place.accessibility ?? []).map((description) => ({
			id: namedId(id, 'accessibility', description),
			description,
		})),
		addresses: [
			{
				id: namedId(id, 'address'),
				address_1: street,
				city: town,
				state_province: province,
				postal_code: postalCode,
				country,
				address_type: 'physical' as const,
			},
		],
	};
	return [{ id: namedId(id, 'at-location'), service_id: id, location }];
}
