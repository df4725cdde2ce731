import { AppError } from '@sleutelwerk/core';
import type { Tx } from '@sleutelwerk/db';
import { findCertificate, lockCertificate, type CertificateRow } from '@sleutelwerk/db/repo/certificate';
import type { MemberContext } from '../trpc.ts';

/** A certificate of the viewer herself, its row locked. @throws AppError NOT_FOUND for anybody else's. */
export async function lockOwn(ctx: MemberContext, tx: Tx, id: string): Promise<CertificateRow> {
	await lockCertificate(tx, id);
	const row = await findCertificate(tx, id);
	const { accountId, organisationId } = ctx.viewer;
	if (row?.certificate.accountId !== accountId || row.certificate.organisationId !== organisationId)
		throw new AppError('NOT_FOUND', 'not her certificate');
	return row;
}
