import { AppError } from '@sleutelwerk/core';
import type { Tx } from '@sleutelwerk/db';
import {
	findKept,
	insertEvent,
	lockCertificate,
	updateCertificate,
	type CertificateRow,
} from '@sleutelwerk/db/repo/certificate';
import { setBit } from '@sleutelwerk/db/repo/status-place';
import { z } from 'zod';
import { enqueueMail } from '../mail/enqueue-mail.ts';
import { hasRole, type MemberContext } from '../trpc.ts';
import { stateOf, type CertificateState } from './certificate-state.ts';
import { givePlace } from './give-place.ts';
import { signCertificate } from './sign-certificate.ts';

export type Change = 'revoked' | 'suspended' | 'lifted';

export const changeInput = z.object({
	id: z.uuid(),
	/** `mistake`, `request` or `rules`, which have public words; else own words for the holder and the trainers. */
	reason: z.string().trim().min(3, 'error.field.required').max(300),
});
export const changeOutput = z.object({ state: z.enum(['valid', 'expired', 'suspended', 'revoked']) });

const FROM = {
	revoked: ['valid', 'expired', 'suspended'],
	suspended: ['valid'],
	lifted: ['suspended'],
} as const satisfies Record<Change, readonly CertificateState[]>;
const ALREADY = { revoked: 'revoked', suspended: 'suspended', lifted: 'valid' } as const;

/** Whose certificates the viewer may change: a coordinator all of the organisation, a trainer those of her people. */
function keeperOf({ viewer }: MemberContext) {
	const { organisationId, accountId } = viewer;
	return { organisationId, accountId, wholeOrganisation: hasRole(viewer, 'coordinator') };
}

/**
 * Revokes, suspends or lifts a suspension. A bit in the status list is set at once and never cleared: a lifted
 * certificate is signed again with a new place (`docs/decisions/credentials.md`).
 * @throws AppError NOT_FOUND, ALREADY_DONE, CLOSED
 */
export async function changeState(
	ctx: MemberContext,
	act: Change,
	input: z.infer<typeof changeInput>,
): Promise<z.infer<typeof changeOutput>> {
	return await ctx.db.transaction((tx) => applyChange(ctx, tx, { ...input, act, isTold: true }));
}

/** `isTold`: whether the holder gets a message about this one. */
type Wish = z.infer<typeof changeInput> & { act: Change; isTold: boolean };

/** The same inside a transaction that does more. @throws AppError NOT_FOUND, ALREADY_DONE, CLOSED */
export async function applyChange(
	ctx: MemberContext,
	tx: Tx,
	{ id, act, reason, isTold }: Wish,
): Promise<z.infer<typeof changeOutput>> {
	await lockCertificate(tx, id);
	const row = await findKept(tx, id, keeperOf(ctx));
	if (!row) throw new AppError('NOT_FOUND', 'no such certificate here');
	const at = ctx.clock();
	const before = stateOf(row, at);
	if (before === ALREADY[act]) throw new AppError('ALREADY_DONE', `is ${before} already`);
	if (!(FROM[act] as readonly CertificateState[]).includes(before))
		throw new AppError('CLOSED', `cannot be ${act} when ${before}`);
	const { certificate } = row;
	if (act === 'lifted') await giveNewPlace(ctx, tx, row);
	else await setBit(tx, { list: certificate.statusList, index: certificate.statusIndex }, at);
	await insertEvent(tx, { certificateId: id, act, reason, by: ctx.viewer.accountId, at });
	if (isTold) await tell(ctx, tx, { row, act });
	const after = await findKept(tx, id, keeperOf(ctx));
	return { state: after ? stateOf(after, at) : before };
}

async function giveNewPlace(ctx: MemberContext, tx: Tx, { certificate }: CertificateRow): Promise<void> {
	const place = await givePlace(tx, certificate.id);
	const placed = { statusList: place.list, statusIndex: place.index };
	const credential = await signCertificate(ctx, { ...certificate, ...placed }, ctx.clock());
	await updateCertificate(tx, certificate.id, { ...placed, credential });
}

/** The holder hears that something changed. Only a revocation has words of its own in the open dress. */
async function tell(
	ctx: MemberContext,
	tx: Tx,
	{ row, act }: { row: CertificateRow; act: Change },
): Promise<void> {
	const { accountId } = row.certificate;
	if (!accountId) return;
	await enqueueMail(ctx, tx, {
		template: 'certificate-revoked',
		accountId,
		params: { link: `${ctx.origin}/learn/certificate` },
		...(act === 'revoked' ? {} : { dress: 'neutral' as const }),
	});
}
