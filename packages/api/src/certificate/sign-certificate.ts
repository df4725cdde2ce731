import { loadCatalogue } from '@sleutelwerk/content/messages';
import { createTranslate, dayPlus, HOME_ZONE, momentIn } from '@sleutelwerk/core';
import { issueCredential, type AchievementInput, type SignedDocument } from '@sleutelwerk/credentials';
import type { Certificate } from '@sleutelwerk/db/repo/certificate';
import type { CertificateKind } from '@sleutelwerk/db/schema';
import type { App } from '../context.ts';

const TYPES = { participation: 'CertificateOfCompletion', competence: 'Certificate' } as const;

/** The Open Badges credential of a certificate as its row stands now: with a name only where the holder shows it. */
export async function signCertificate(
	{ origin, signingKeys }: Pick<App, 'origin' | 'signingKeys'>,
	row: Certificate,
	at: Date,
): Promise<SignedDocument> {
	const input = {
		origin,
		id: row.id,
		subjectId: row.subjectId,
		issuerName: row.issuerName,
		achievement: await achievementOf(row.kind),
		validFrom: midnight(row.validFrom),
		validUntil: midnight(dayPlus(row.validUntil, 1)),
		issuedAt: at,
		status: [{ purpose: 'revocation', list: row.statusList, index: row.statusIndex }],
		...(row.showsName && row.holderName ? { holderName: row.holderName } : {}),
	} as const;
	return await issueCredential(input, signingKeys);
}

// In Dutch for everybody: a wallet shows it to Dutch organisations, and a name of a language would tell of the holder.
async function achievementOf(kind: CertificateKind): Promise<AchievementInput> {
	const t = createTranslate('nl', await loadCatalogue('nl'));
	return {
		id: `key-person-${kind}`,
		name: t('certificate.achievement.name'),
		description: t(`certificate.achievement.${kind}.description`),
		criteria: t(`certificate.achievement.${kind}.criteria`),
		type: TYPES[kind],
		language: 'nl',
	};
}

function midnight(day: string): Date {
	const at = momentIn(HOME_ZONE, day, '00:00');
	if (!at) throw new Error('a certificate without a day');
	return at;
}
