import { GRACE_DAYS, type ServiceRecord } from '@sleutelwerk/core';
import { and, asc, count, desc, eq, isNull, or, sql, type SQL } from 'drizzle-orm';
import type { Tx } from '../database.ts';
import { service, serviceSearch, serviceWord } from '../schema/index.ts';

/** What may be seen outside on a day (`YYYY-MM-DD`): `directory` decides, this only leaves out what it would refuse. */
export function isSoughtOn(day: string): SQL {
	return sql`${serviceSearch.vouchedUntil} >= ${day}::date - ${GRACE_DAYS}::int`;
}

/** What somebody typed, word by word, each with the known words that she may have meant instead. */
type Asked = readonly { word: string; near: readonly string[] }[];

/** The words are letters and digits only: what stands in a query of the database is written by us. */
function askedIn(search: string): Asked {
	return (search.match(/[\p{L}\p{N}]+/gu) ?? []).map((word) => ({ word: word.toLowerCase(), near: [] }));
}

/** Each word by its beginning, all of them, by its Dutch stem or as it stands: names have none. */
function matches(asked: Asked): SQL {
	if (asked.length === 0) return sql`false`;
	const query = asked
		.map(({ word, near }) => `(${[`${word}:*`, ...near.map((one) => `'${one}'`)].join(' | ')})`)
		.join(' & ');
	return sql`${serviceSearch.words} @@ (to_tsquery('dutch'::regconfig, ${query}) || to_tsquery('simple'::regconfig, ${query}))`;
}

/** Shorter words have too many neighbours, and a number is never another number. */
const isGuessable = (word: string) => word.length > 3 && !/\d/.test(word);
/** More like each other than this (0 to 1, by shared groups of three letters), and no more than so many for a word. */
const NEAR = 0.4;
const NEAR_WORDS = 6;

/**
 * The same question with words of names that are spelled nearly so, for whom Dutch spelling is new; `null`: there are none.
 * Only for a question that found nothing: what is spelled right needs no guess.
 */
async function guess(tx: Tx, asked: Asked): Promise<Asked | null> {
	const words = asked.map(({ word }) => word).filter(isGuessable);
	if (words.length === 0) return null;
	const rows = await tx.execute<{ asked: string; word: string }>(sql`
		select asked, word
		from unnest(array[${sql.join(words, sql`, `)}]::text[]) as asked
		cross join lateral (
			select distinct ${serviceWord.word} as word, similarity(${serviceWord.word}, asked) as likeness
			from ${serviceWord}
			where ${serviceWord.word} % asked and similarity(${serviceWord.word}, asked) >= ${NEAR}
			order by likeness desc, word
			limit ${NEAR_WORDS}
		) as near`);
	const nearTo = (word: string) =>
		rows.filter((row) => row.asked === word && /^[\p{L}\p{M}-]+$/u.test(row.word)).map((row) => row.word);
	const widened = asked.map(({ word }) => ({ word, near: nearTo(word).filter((one) => one !== word) }));
	return widened.some(({ near }) => near.length > 0) ? widened : null;
}

/** Forgets words that no name has any more, and those that two imports at once brought twice. */
export async function forgetWords(tx: Tx): Promise<void> {
	const said = sql`${serviceSearch.offeredBy} || ' ' || ${serviceSearch.name}`;
	await tx.execute(sql`
		delete from ${serviceWord}
		where ${serviceWord.word} not in (
			select unnest(tsvector_to_array(to_tsvector('simple'::regconfig, ${said}))) from ${serviceSearch}
		) or ${serviceWord.id} not in (select (array_agg(id order by id))[1] from ${serviceWord} group by word)`);
}

/** Finds by the words as they stand, and only where nothing has them by words that are spelled nearly so. */
async function search<T>(
	tx: Tx,
	words: string | undefined,
	find: (where: SQL | undefined) => Promise<{ found: T; total: number }>,
): Promise<T> {
	if (!words) return (await find(undefined)).found;
	const asked = askedIn(words);
	const { found, total } = await find(matches(asked));
	if (total > 0) return found;
	const widened = await guess(tx, asked);
	return widened ? (await find(matches(widened))).found : found;
}

export type PublicFilter = {
	day: string;
	search?: string | undefined;
	topic?: string | undefined;
	/** Name of the organisation that offers it. */
	organisation?: string | undefined;
	modifiedAfter?: Date | undefined;
};
type Part = { limit: number; offset: number };
export type PublicService = { record: ServiceRecord; changedAt: Date };

/**
 * A part of what everybody may see, and how many there are: the vital ones, those of the whole country, then all others, each by
 * name in an order that does not depend on the server's language.
 */
export async function pagePublicServices(
	tx: Tx,
	filter: PublicFilter,
	part: Part,
): Promise<{ total: number; rows: PublicService[] }> {
	return await search(tx, filter.search, async (words) => {
		const where = and(publicWhere(filter), words);
		const total = await countSought(tx, where);
		const rows = total > part.offset ? await readPublic(tx, where, part) : [];
		return { total, found: { total, rows } };
	});
}

function publicWhere(filter: PublicFilter): SQL | undefined {
	return and(
		isSoughtOn(filter.day),
		filter.topic ? sql`${serviceSearch.topics} @> array[${filter.topic}]::text[]` : undefined,
		filter.organisation ? eq(serviceSearch.offeredBy, filter.organisation) : undefined,
		// A parameter with its type named: drizzle gives a raw date to the driver untyped.
		filter.modifiedAfter
			? sql`${serviceSearch.changedAt} >= ${filter.modifiedAfter.toISOString()}::timestamptz`
			: undefined,
	);
}

async function countSought(tx: Tx, where: SQL | undefined): Promise<number> {
	const [row] = await tx.select({ count: count() }).from(serviceSearch).where(where);
	return row?.count ?? 0;
}

const publicOrder = () => [
	sql`${serviceSearch.isVital} desc nulls last`,
	sql`${serviceSearch.isNational} desc nulls last`,
	asc(serviceSearch.name),
	asc(serviceSearch.serviceId),
];

/** First which, by the index alone; then only their records. */
async function readPublic(tx: Tx, where: SQL | undefined, part: Part): Promise<PublicService[]> {
	const which = tx
		.select({ id: serviceSearch.serviceId })
		.from(serviceSearch)
		.where(where)
		.orderBy(...publicOrder())
		.limit(part.limit)
		.offset(part.offset)
		.as('which');
	return await tx
		.select({ record: service.record, changedAt: service.changedAt })
		.from(which)
		.innerJoin(service, eq(service.id, which.id))
		.innerJoin(serviceSearch, eq(serviceSearch.serviceId, which.id))
		.orderBy(...publicOrder());
}

/** Names of all organisations that offer something, also of what is shown nowhere: by the index alone. */
export async function listServiceOrganisations(tx: Tx): Promise<string[]> {
	const rows = await tx.selectDistinct({ name: serviceSearch.offeredBy }).from(serviceSearch);
	return rows.map(({ name }) => name);
}

export type FreshnessFilter = 'overdue' | 'soon' | 'fresh';
export type FreshnessCounts = Record<FreshnessFilter, number>;
type Moment = {
	/** Today in the Netherlands. */
	day: string;
	/** Days before the end of the term from which a check is due soon. */
	soonDays: number;
};
type QueueFilter = Moment & {
	organisationId: string;
	search?: string | undefined;
	freshness?: FreshnessFilter | undefined;
};

function freshnessAt({ day, soonDays }: Moment): SQL<FreshnessFilter> {
	const left = sql`(${serviceSearch.dueOn} - ${day}::date)`;
	return sql<FreshnessFilter>`case when ${left} < 0 then 'overdue' when ${left} < ${soonDays}::int then 'soon' else 'fresh' end`;
}

/** What an organisation keeps: its own, and the national ones that all keep together. */
function keptBy(organisationId: string): SQL | undefined {
	return and(
		serviceSearch.isActive,
		or(eq(serviceSearch.organisationId, organisationId), isNull(serviceSearch.organisationId)),
	);
}

/**
 * The queue of checks: whose term ended first comes first, the vital ones before all others of the same state. With how
 * many there are of each state, whichever is asked for.
 */
export async function pageQueue(tx: Tx, filter: QueueFilter, part: Part) {
	return await search(tx, filter.search, async (words) => {
		const kept = and(keptBy(filter.organisationId), words);
		const counts = await countStates(tx, filter, kept);
		const total = counts.overdue + counts.soon + counts.fresh;
		const wanted = filter.freshness ? counts[filter.freshness] : total;
		const rows = wanted > part.offset ? await readQueue(tx, filter, { kept, ...part }) : [];
		return { total, found: { counts, total: wanted, rows } };
	});
}

/** How the checks of what an organisation keeps stand. */
export async function countServices(
	tx: Tx,
	filter: Moment & { organisationId: string },
): Promise<FreshnessCounts> {
	return await countStates(tx, filter, keptBy(filter.organisationId));
}

async function countStates(tx: Tx, moment: Moment, where: SQL | undefined): Promise<FreshnessCounts> {
	const freshness = freshnessAt(moment).as('freshness');
	const states = tx.select({ freshness }).from(serviceSearch).where(where).as('states');
	const rows = await tx
		.select({ freshness: states.freshness, count: count() })
		.from(states)
		.groupBy(states.freshness);
	const counts = { overdue: 0, soon: 0, fresh: 0 };
	for (const row of rows) counts[row.freshness] = row.count;
	return counts;
}

async function readQueue(
	tx: Tx,
	filter: QueueFilter,
	{ kept, limit, offset }: Part & { kept: SQL | undefined },
) {
	const freshness = freshnessAt(filter);
	const order = [
		sql`case ${freshness} when 'overdue' then 0 when 'soon' then 1 else 2 end`,
		desc(serviceSearch.isVital),
		asc(serviceSearch.dueOn),
		asc(serviceSearch.serviceId),
	];
	const which = tx
		.select({ id: serviceSearch.serviceId })
		.from(serviceSearch)
		.where(and(kept, filter.freshness ? sql`${freshness} = ${filter.freshness}` : undefined))
		.orderBy(...order)
		.limit(limit)
		.offset(offset)
		.as('which');
	return await tx
		.select({
			id: serviceSearch.serviceId,
			organisationId: serviceSearch.organisationId,
			name: serviceSearch.name,
			offeredBy: serviceSearch.offeredBy,
			isVital: serviceSearch.isVital,
			isShown: sql<boolean>`coalesce(${isSoughtOn(filter.day)}, false)`,
			checkedOn: serviceSearch.checkedOn,
			checkedPrecision: serviceSearch.checkedPrecision,
			dueOn: serviceSearch.dueOn,
			freshness,
		})
		.from(which)
		.innerJoin(serviceSearch, eq(serviceSearch.serviceId, which.id))
		.orderBy(...order);
}
