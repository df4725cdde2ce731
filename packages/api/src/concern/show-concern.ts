import type { Tx } from '@sleutelwerk/db';
import { listAuditOn } from '@sleutelwerk/db/repo/audit';
import { listCertificatesOf } from '@sleutelwerk/db/repo/certificate';
import { namesOf, updateConcern, type Concern } from '@sleutelwerk/db/repo/concern';
import { z } from 'zod';
import { CERTIFICATE_STATES, stateOf } from '../certificate/certificate-state.ts';
import { changeOf } from '../certificate/person-view.ts';
import { coordinatorProcedure, type MemberContext } from '../trpc.ts';
import { outcomeOf } from './outcome.ts';
import { concernToHandle, noteAct } from './own-concern.ts';
import { CONCERN_KINDS, openConcern } from './sealed-words.ts';

const certificateOf = z.object({
	id: z.string(),
	kind: z.enum(['participation', 'competence']),
	state: z.enum(CERTIFICATE_STATES),
	validFrom: z.string(),
	validUntil: z.string(),
	reason: z.string(),
	changedOn: z.string().nullable(),
});

const shown = z.object({
	id: z.string(),
	way: z.enum(['member', 'check']),
	/** Null once the words are gone. */
	words: z
		.object({ kind: z.enum(CONCERN_KINDS), about: z.string(), text: z.string(), contact: z.string() })
		.nullable(),
	/** Name of who wrote it, where she wants to be known. */
	writer: z.string().nullable(),
	subject: z.object({ id: z.string(), name: z.string() }).nullable(),
	/** Hers in this organisation, the newest first. */
	certificates: z.array(certificateOf),
	writtenAt: z.date(),
	closedAt: z.date().nullable(),
	outcome: outcomeOf,
	/** Who read or did something, the newest first; this reading is the first line. */
	acts: z.array(z.object({ who: z.string().nullable(), act: z.string(), at: z.date() })),
});

/** One concern in words. That it was read, by whom and when, is written down before it is shown. */
export const showConcern = coordinatorProcedure
	.input(z.object({ id: z.uuid() }))
	.output(shown)
	.query(({ ctx, input }) =>
		ctx.db.transaction(async (tx) => {
			const row = await concernToHandle(ctx, tx, input.id);
			await noteAct(ctx, tx, { id: row.id, act: 'read', writerId: row.raisedBy });
			if (!row.firstReadAt) await updateConcern(tx, row.id, { firstReadAt: ctx.clock() });
			return await viewOf(ctx, tx, row);
		}),
	);

async function viewOf(ctx: MemberContext, tx: Tx, row: Concern) {
	const { id, way, subjectId, raisedBy, closedAt, outcome } = row;
	const names = await namesOf(
		tx,
		[subjectId, raisedBy].filter((one) => one !== null),
	);
	const acts = await listAuditOn(tx, id);
	return {
		...{ id, way, closedAt, outcome, writtenAt: row.createdAt },
		words: openConcern(ctx, row),
		writer: raisedBy ? (names.get(raisedBy) ?? null) : null,
		subject: subjectId ? { id: subjectId, name: names.get(subjectId) ?? '' } : null,
		certificates: subjectId ? await certificatesOf(ctx, tx, subjectId) : [],
		acts: acts.map(({ actor, action, at }) => ({ who: actor, act: action.replace('concern.', ''), at })),
	};
}

async function certificatesOf(ctx: MemberContext, tx: Tx, subjectId: string) {
	const now = ctx.clock();
	const rows = await listCertificatesOf(tx, subjectId);
	return rows
		.filter((one) => one.certificate.organisationId === ctx.viewer.organisationId)
		.map((one) => {
			const { id, kind, validFrom, validUntil } = one.certificate;
			return { ...{ id, kind, validFrom, validUntil, state: stateOf(one, now) }, ...changeOf(one, now) };
		});
}
