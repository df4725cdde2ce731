import { SERVICE_IDS } from '@sleutelwerk/content/services';
import {
	DAY_PRECISIONS,
	pickLocale,
	type Contact,
	type ServiceRecord,
	type ServiceText,
} from '@sleutelwerk/core';
import { listVitalRecords } from '@sleutelwerk/db/repo/service';
import { z } from 'zod';
import { isPublishable } from '../service/is-publishable.ts';
import { learnerProcedure } from '../trpc.ts';

/** In the order in which one needs them; the last is for the key person herself. Other vital ones follow. */
const ORDER: readonly string[] = [
	SERVICE_IDS.emergency,
	SERVICE_IDS.veiligThuis,
	SERVICE_IDS.sexualViolenceCentre,
	SERVICE_IDS.kindertelefoon,
	SERVICE_IDS.suicidePrevention,
	SERVICE_IDS.luisterlijn,
];

/** The language the page is read in, where it is not the account's. */
const input = z.object({ lang: z.string().max(35).optional() }).default({});
const texts = z.custom<ServiceText>((value) => typeof value === 'object');
const output = z.array(
	z.object({
		id: z.string(),
		/** In the viewer's language, or in Dutch where there is none. */
		text: texts,
		textLocale: z.string(),
		dutch: texts,
		contacts: z.array(z.custom<Contact>((value) => typeof value === 'object')),
		checkedOn: z.string(),
		checkedPrecision: z.enum(DAY_PRECISIONS),
	}),
);

/** Where one can call: what the social map says now, so that a corrected number is right here too. */
export const listNumbers = learnerProcedure
	.input(input)
	.output(output)
	.query(async ({ ctx, input: { lang } }) => {
		const records = await listVitalRecords(ctx.db, ORDER);
		const locale = pickLocale(lang, ctx.viewer.locale);
		const rank = ({ id }: ServiceRecord) => (ORDER.indexOf(id) + ORDER.length + 1) % (ORDER.length + 1);
		return records
			.filter((record) => isPublishable(record, ctx))
			.toSorted((a, b) => rank(a) - rank(b))
			.map(({ id, text, contacts, checkedOn, checkedPrecision }) => ({
				...{ id, checkedOn, checkedPrecision },
				text: text[locale] ?? text.nl,
				textLocale: text[locale] ? locale : 'nl',
				dutch: text.nl,
				contacts: contacts.filter((one) => one.kind === 'phone' || one.kind === 'chat'),
			}));
	});
