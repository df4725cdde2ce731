import {
	listServiceOrganisations,
	pagePublicServices,
	type PublicFilter,
	type PublicService,
} from '@sleutelwerk/db/repo/service-search';
import {
	dutchDay,
	HSDS_MAX_PER_PAGE,
	hsdsPageOf,
	isTopicTaxonomy,
	organizationIdOf,
	toHsds,
	topicOfTerm,
	type HsdsPage,
} from '@sleutelwerk/directory';
import { z } from 'zod';
import type { App } from '../context.ts';
import { publicProcedure } from '../trpc.ts';
import { isPublishable } from './is-publishable.ts';

const flag = z.enum(['true', 'false', '1', '0', '']).transform((text) => text !== 'false' && text !== '0');

/** The filters of the specification, as words of an address; they add up. */
const input = z.object({
	search: z.string().trim().max(200).optional(),
	page: z.coerce.number().int().min(1).max(1_000_000).default(1),
	per_page: z.coerce.number().int().min(1).max(HSDS_MAX_PER_PAGE).default(50),
	format: z.literal('json').optional(),
	taxonomy_term_id: z.string().max(100).optional(),
	taxonomy_id: z.string().max(100).optional(),
	organization_id: z.string().max(100).optional(),
	modified_after: z.union([z.iso.datetime({ offset: true }), z.iso.date()]).optional(),
	minimal: flag.optional(),
	full: flag.optional(),
});
type Input = z.infer<typeof input>;

/** A page of services for other programs, as HSDS 3.0 has it: only what somebody vouches for. */
export const listHsdsServices = publicProcedure
	.input(input)
	.output(z.custom<HsdsPage<object>>((value) => typeof value === 'object'))
	.query(async ({ ctx, input: query }) => {
		const at = { page: query.page, perPage: query.per_page };
		const filter = await filterOf(ctx, query);
		if (!filter) return hsdsPageOf([], { ...at, total: 0 });
		const { total, rows } = await pagePublicServices(ctx.db, filter, {
			limit: query.per_page,
			offset: (query.page - 1) * query.per_page,
		});
		const publishable = rows.filter(({ record }) => isPublishable(record, ctx));
		const contents = publishable.map((row) => (query.minimal ? minimalOf(row) : hsdsOf(row)));
		return hsdsPageOf(contents, { ...at, total });
	});

/** `null`: something is asked for that no service has. */
async function filterOf(app: Pick<App, 'db' | 'clock'>, query: Input): Promise<PublicFilter | null> {
	if (query.taxonomy_id && !isTopicTaxonomy(query.taxonomy_id)) return null;
	const topic = query.taxonomy_term_id ? topicOfTerm(query.taxonomy_term_id) : undefined;
	if (query.taxonomy_term_id && !topic) return null;
	const names = query.organization_id ? await listServiceOrganisations(app.db) : [];
	const organisation = names.find((name) => organizationIdOf(name) === query.organization_id);
	if (query.organization_id && !organisation) return null;
	return {
		day: dutchDay(app.clock()),
		search: query.search || undefined,
		topic,
		organisation,
		modifiedAfter: query.modified_after ? new Date(query.modified_after) : undefined,
	};
}

/** A service with the moment it was last changed. */
export function hsdsOf({ record, changedAt }: PublicService): object {
	return { ...toHsds(record), last_modified: changedAt.toISOString() };
}

function minimalOf({ record, changedAt }: PublicService): object {
	const { id, status } = record;
	return { id, name: record.text.nl.name, status, last_modified: changedAt.toISOString() };
}
