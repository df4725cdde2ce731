import type { ServicePlace } from '@sleutelwerk/core';
import type { Draft } from './exchange-model.ts';

/** The office of a draft; `null` where street or town is missing. What cannot be right is left out, with a note. */
export function placeOf({ address }: Draft, notes: string[]): ServicePlace | null {
	if (!address) return null;
	const { street, postalCode, town, province, accessibility } = address;
	if (street === '' || town === '') {
		notes.push('halfAddress');
		return null;
	}
	const country =
		/^[A-Z]{2}$/.test(address.country) && address.country !== 'NL' ? address.country : undefined;
	return {
		street,
		postalCode,
		town,
		province,
		...(country && { country }),
		...pointOf(address.latitude, address.longitude, notes),
		...(accessibility.length > 0 && { accessibility }),
	};
}

function pointOf(
	latitude: string,
	longitude: string,
	notes: string[],
): { latitude?: number; longitude?: number } {
	if (latitude === '' && longitude === '') return {};
	const point = {
		latitude: Number(latitude.replace(',', '.')),
		longitude: Number(longitude.replace(',', '.')),
	};
	const isOnEarth = Math.abs(point.latitude) <= 90 && Math.abs(point.longitude) <= 180;
	if (isOnEarth && latitude !== '' && longitude !== '') return point;
	notes.push('coordinates');
	return {};
}
