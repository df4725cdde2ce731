import { and, desc, eq, gte, ilike, lt, or, sql, type SQL } from 'drizzle-orm';
import type { Tx } from '../database.ts';
import { certificate, certificateEvent } from '../schema/index.ts';

export const ISSUED_STATES = ['valid', 'ending', 'expired', 'suspended', 'revoked'] as const;
/** `ending`: valid, and over before `soon`. */
export type IssuedState = (typeof ISSUED_STATES)[number];

export type IssuedWish = {
	/** Part of a name, or the beginning of a number. */
	search?: string | undefined;
	state?: IssuedState | undefined;
	/** Days, `YYYY-MM-DD`: today, and the first day that is not "soon" any more. */
	today: string;
	soon: string;
	limit: number;
	offset: number;
};

/** `%` and `_` in what somebody typed are letters, not wild cards. */
const plain = (typed: string) => typed.replace(/[\\%_]/g, (sign) => `\\${sign}`);

function inState({ state, today, soon }: IssuedWish): SQL | undefined {
	const isUntouched = sql`${certificateEvent.act} not in ('suspended', 'revoked')`;
	switch (state) {
		case 'valid':
			return and(isUntouched, gte(certificate.validUntil, today));
		case 'ending':
			return and(isUntouched, gte(certificate.validUntil, today), lt(certificate.validUntil, soon));
		case 'expired':
			return and(isUntouched, lt(certificate.validUntil, today));
		case 'suspended':
		case 'revoked':
			return eq(certificateEvent.act, state);
		default:
			return undefined;
	}
}

/** Certificates that an organisation issued, the newest first; each row tells how many there are in all. */
export async function listIssued(tx: Tx, organisationId: string, wish: IssuedWish) {
	const { search, limit, offset } = wish;
	const newest = sql`(select max(e.number) from certificate_event e where e.certificate_id = ${certificate.id})`;
	const isNamed = search
		? or(
				ilike(certificate.holderName, `%${plain(search)}%`),
				sql`${certificate.id}::text like ${`${plain(search.toLowerCase())}%`}`,
			)
		: undefined;
	return await tx
		.select({ certificate, event: certificateEvent, total: sql<number>`(count(*) over ())::int` })
		.from(certificate)
		.innerJoin(
			certificateEvent,
			and(eq(certificateEvent.certificateId, certificate.id), eq(certificateEvent.number, newest)),
		)
		.where(and(eq(certificate.organisationId, organisationId), isNamed, inState(wish)))
		.orderBy(desc(certificate.issuedAt), desc(certificate.id))
		.limit(limit)
		.offset(offset);
}
