import { HOME_ZONE, momentIn, pickLocale } from '@sleutelwerk/core';
import type { CertificateInput } from '@sleutelwerk/credentials';
import type { Certificate } from '@sleutelwerk/db/repo/certificate';
import type { App } from '../context.ts';

/** What is printed: only what the row holds, so that the paper is the same to the last byte whenever it is made. */
export function paperInput({ origin }: Pick<App, 'origin'>, row: Certificate): CertificateInput {
	return {
		id: row.id,
		origin,
		kind: row.kind,
		holderName: row.holderName,
		issuerName: row.issuerName,
		...(row.trainerName ? { trainerName: row.trainerName } : {}),
		language: pickLocale(row.locale),
		validFrom: noon(row.validFrom),
		validUntil: noon(row.validUntil),
		zone: HOME_ZONE,
	};
}

function noon(day: string): Date {
	const at = momentIn(HOME_ZONE, day, '12:00');
	if (!at) throw new Error('a certificate without a day');
	return at;
}
