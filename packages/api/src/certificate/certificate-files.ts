import { hashLinkToken } from '@sleutelwerk/auth';
import { AppError, isId } from '@sleutelwerk/core';
import {
	certificateImage,
	certificatePdf,
	didDocument,
	issueStatusList,
	type SignedDocument,
} from '@sleutelwerk/credentials';
import { findCertificate, findKept, type CertificateRow } from '@sleutelwerk/db/repo/certificate';
import { hasShareLink } from '@sleutelwerk/db/repo/share-link';
import { countNewestList, listSetBits } from '@sleutelwerk/db/repo/status-place';
import { noteLook } from '../account/looks.ts';
import type { App, Context } from '../context.ts';
import { hasRole } from '../trpc.ts';
import { paperInput } from './paper-input.ts';

/** What `/.well-known/did.json` serves. */
export function issuerDocument({ origin, signingKeys }: App): Record<string, unknown> {
	return didDocument(origin, signingKeys);
}

/** What `/certificates/<id>.json` serves. @throws AppError NOT_FOUND */
export async function credentialOf({ db }: App, id: string): Promise<Record<string, unknown>> {
	const row = isId(id) ? await findCertificate(db, id) : null;
	if (!row?.certificate.credential) throw new AppError('NOT_FOUND', 'no such certificate');
	return inReadingOrder(row.certificate.credential);
}

/** The database keeps the fields in an order of its own; people and wallets expect what it is at the top. */
function inReadingOrder(credential: Record<string, unknown>): Record<string, unknown> {
	const { '@context': context, id, type, name, issuer, ...rest } = credential;
	return { '@context': context, id, type, name, issuer, ...rest };
}

/**
 * What `/status/<list>.json` serves. Same bits, same bytes, in every process: it is dated by the last bit that was set.
 * @throws AppError NOT_FOUND for a list that was not begun; the first one is always there.
 */
export async function statusListOf(app: App, list: number): Promise<SignedDocument> {
	const newest = await countNewestList(app.db);
	if (!Number.isInteger(list) || list < 1 || list > newest.list)
		throw new AppError('NOT_FOUND', 'no such status list');
	const bits = await listSetBits(app.db, list);
	const firstKey = app.signingKeys.keys[0];
	const moments = bits.map((bit) => bit.setAt.getTime());
	const at = new Date(Math.max(Date.parse(firstKey?.createdAt ?? ''), ...moments));
	const set = bits.map((bit) => bit.index);
	const key = JSON.stringify([list, app.signingKeys.current, at.getTime(), set]);
	const known = app.statusLists.get(key);
	if (known) return known;
	const input = { origin: app.origin, number: list, purpose: 'revocation', set, at } as const;
	const signed = await issueStatusList(input, app.signingKeys);
	if (app.statusLists.size >= 50) app.statusLists.clear();
	app.statusLists.set(key, signed);
	return signed;
}

export type Paper = { bytes: Uint8Array; type: string };

/**
 * What `/certificates/<id>.pdf` and `.png` serve: to the holder, to the trainers who keep it, and to whoever has the
 * holder's link. @throws AppError NOT_FOUND for everybody else, GONE once the holder was erased.
 */
export async function paperOf(
	ctx: Context,
	{ id, format, share }: { id: string; format: 'pdf' | 'png'; share: string | null },
): Promise<Paper> {
	const row = isId(id) ? await findCertificate(ctx.db, id) : null;
	if (!row) throw new AppError('NOT_FOUND', 'no such certificate');
	const { certificate } = row;
	if (certificate.accountId === null || certificate.holderName === '')
		throw new AppError('GONE', 'the holder was erased');
	if (!(await mayHavePaper(ctx, row, share))) throw new AppError('NOT_FOUND', 'not for this viewer');
	const input = paperInput(ctx, certificate);
	if (format === 'pdf') return { bytes: await certificatePdf(input, ctx.press), type: 'application/pdf' };
	const credential = inReadingOrder(certificate.credential ?? {});
	return { bytes: await certificateImage(input, credential, ctx.press), type: 'image/png' };
}

/** Whether she may; that a trainer has it is written down first. */
async function mayHavePaper(
	ctx: Context,
	{ certificate }: CertificateRow,
	share: string | null,
): Promise<boolean> {
	const { viewer } = ctx;
	if (share !== null && (await hasShareLink(ctx.db, certificate.id, hashLinkToken(share)))) return true;
	if (!viewer) return false;
	if (viewer.accountId === certificate.accountId) return true;
	if (!hasRole(viewer, 'trainer')) return false;
	const { organisationId, accountId } = viewer;
	const kept = await findKept(ctx.db, certificate.id, {
		organisationId,
		accountId,
		wholeOrganisation: false,
	});
	if (!kept) return false;
	const holder = certificate.accountId ? [certificate.accountId] : [];
	await noteLook({ ...ctx, viewer, actsAs: 'trainer' }, 'paper', { accounts: holder, of: certificate.id });
	return true;
}
