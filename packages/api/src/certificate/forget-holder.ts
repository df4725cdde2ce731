import type { Tx } from '@sleutelwerk/db';
import { listCertificatesOf, listIssuedBy, updateCertificate } from '@sleutelwerk/db/repo/certificate';
import { takeBackLinks } from '@sleutelwerk/db/repo/share-link';
import type { App } from '../context.ts';
import { signCertificate } from './sign-certificate.ts';

/**
 * Part of erasing a person: her certificates stay, so that a check goes on answering, and nothing on them leads to her.
 * The papers are gone for good. Where she issued certificates herself, her name leaves them.
 */
export async function forgetHolder(
	app: Pick<App, 'origin' | 'signingKeys' | 'clock'>,
	tx: Tx,
	accountId: string,
): Promise<void> {
	const at = app.clock();
	for (const { certificate } of await listCertificatesOf(tx, accountId)) {
		const nameless = { ...certificate, holderName: '', showsName: false };
		const credential = certificate.showsName
			? await signCertificate(app, nameless, at)
			: certificate.credential;
		await updateCertificate(tx, certificate.id, {
			...{ accountId: null, enrolmentId: null, holderName: '', showsName: false, waiver: '', locale: 'nl' },
			credential,
		});
		await takeBackLinks(tx, certificate.id, at);
	}
	for (const id of await listIssuedBy(tx, accountId))
		await updateCertificate(tx, id, { issuedBy: null, trainerName: '' });
}
