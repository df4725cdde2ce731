import { loadCatalogue } from '@sleutelwerk/content/messages';
import { createTranslate } from '@sleutelwerk/core';
import { csvHeaders, toCsv } from '#lib/server/csv.ts';
import { loadFrom } from '#lib/server/load.ts';
import { wishOf } from '../wish-of.ts';
import type { RequestHandler } from './$types';

const HEAD = [
	...(['certificate.holder', 'certificate.kind', 'certificate.manage.state'] as const),
	...(['certificate.validFrom', 'certificate.validUntil', 'certificate.number'] as const),
];

/** The same list as a file, in the language of the account; days as `YYYY-MM-DD`. No reasons: they stay in here. */
export const GET: RequestHandler = async (event) => {
	const { certificates } = await loadFrom(event, () =>
		event.locals.api.certificate.listIssued({ ...wishOf(event.url), page: null }),
	);
	const { locale } = event.locals;
	const t = createTranslate(locale, await loadCatalogue(locale));
	const rows = certificates.map((one) => [
		...[one.name, t(`certificate.kind.${one.kind}`), t(`certificate.state.${one.state}`)],
		...[one.validFrom, one.validUntil, one.id],
	]);
	return new Response(toCsv([HEAD.map((key) => t(key)), ...rows]), {
		headers: csvHeaders('certificates.csv'),
	});
};
