import { listAuditOf } from '@sleutelwerk/db/repo/audit';
import type { Tx } from '@sleutelwerk/db';
import { ROLES } from '@sleutelwerk/db/schema';
import { z } from 'zod';
import { memberProcedure } from '../trpc.ts';
import { daysKept } from './retention.ts';
import { DEEDS, LOOKS } from './looks.ts';

const PAGE_SIZE = 50;
/** The export has them all: nobody is looked at so often within the term. */
const ALL = 50_000;

const seenRow = z.object({
	/** Key of the sentence under `account.seen`: `look.<what>` or `deed.<what>`; null for what has no words yet. */
	what: z.string().nullable(),
	/** The name she shows; null once her account was erased, and for the house itself. */
	who: z.string().nullable(),
	isSelf: z.boolean(),
	role: z.enum(ROLES).nullable(),
	organisation: z.string().nullable(),
	at: z.date(),
});
export type SeenRow = z.infer<typeof seenRow>;

/** Who looked at or changed what of the person who asks, the newest first. */
export const showSeen = memberProcedure
	.input(z.object({ page: z.int().min(1).max(10_000).default(1) }).prefault({}))
	.output(z.object({ rows: z.array(seenRow), total: z.number(), pages: z.number(), keptDays: z.number() }))
	.query(async ({ ctx, input: { page } }) => {
		const found = await seenOf(ctx.db, ctx.viewer.accountId, {
			limit: PAGE_SIZE,
			offset: (page - 1) * PAGE_SIZE,
		});
		const pages = Math.max(1, Math.ceil(found.total / PAGE_SIZE));
		return { ...found, pages, keptDays: daysKept('audit') ?? 0 };
	});

/** The rows of a page, or of everything, and how many there are. */
export async function seenOf(tx: Tx, accountId: string, page = { limit: ALL, offset: 0 }) {
	const rows = await listAuditOf(tx, accountId, page);
	return {
		total: rows[0]?.total ?? 0,
		rows: rows.map(({ action, actor, actorId, actorRole, actorErasedAt, organisation, at }): SeenRow => ({
			what: wordsOf(action),
			who: actorErasedAt ? null : actor,
			isSelf: actorId === accountId,
			role: ROLES.find((role) => role === actorRole) ?? null,
			...{ organisation, at },
		})),
	};
}

function wordsOf(action: string): string | null {
	// Only who wrote it under her own name stands in such a row.
	if (action === 'concern.read') return 'look.message';
	const look = LOOKS.find((one) => action === `look.${one}`);
	if (look) return `look.${look}`;
	const deed = Object.entries(DEEDS).find(([name]) => name === action)?.[1];
	return deed ? `deed.${deed}` : null;
}
