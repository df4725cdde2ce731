import { AppError, isId } from '@sleutelwerk/core';
import { cleanLine } from './clean-line.ts';
import { didWebOf } from './did.ts';
import { OPEN_BADGES_CONTEXT, VC_CONTEXT } from './documents.ts';
import type { SigningKeySet } from './keys.ts';
import { isoSeconds, signDocument, type SignedDocument } from './sign.ts';
import { statusEntry, type StatusPlace } from './status-place.ts';

export type AchievementInput = {
	/** Opaque part of its address: a UUID or a short slug. */
	id: string;
	name: string;
	description: string;
	/** What somebody had to do, in plain words. */
	criteria: string;
	type: 'CertificateOfCompletion' | 'Certificate';
	/** BCP 47 tag of the texts above. */
	language?: string;
};

export type CredentialInput = {
	/** Public address of the site, without a path. */
	origin: string;
	/** The certificate's id: the credential lives at `/certificates/<id>.json`. */
	id: string;
	/** A UUID made for this certificate alone: an account's id would tie a person's certificates together. */
	subjectId: string;
	issuerName: string;
	achievement: AchievementInput;
	validFrom: Date;
	validUntil?: Date;
	/** When the proof is made. */
	issuedAt: Date;
	/**
	 * Places in status lists. One place keeps to Open Badges 3.0, which allows one `credentialStatus`; several give
	 * the list form of the W3C data model, which the official JSON Schema of Open Badges rejects.
	 */
	status: readonly [StatusPlace, ...StatusPlace[]];
	/** Only where the holder chose to be named in public. */
	holderName?: string;
};

/**
 * An Open Badges 3.0 credential with a Data Integrity proof (`eddsa-rdfc-2022`).
 * @throws AppError INVALID_INPUT for ids that are not opaque and for a validity that ends before it starts.
 */
export async function issueCredential(input: CredentialInput, keys: SigningKeySet): Promise<SignedDocument> {
	assertInput(input);
	const { origin } = input;
	const document = {
		'@context': [VC_CONTEXT, OPEN_BADGES_CONTEXT],
		id: `${origin}/certificates/${input.id}.json`,
		type: ['VerifiableCredential', 'OpenBadgeCredential'],
		name: input.achievement.name,
		issuer: { id: didWebOf(origin), type: ['Profile'], name: input.issuerName, url: origin },
		validFrom: isoSeconds(input.validFrom),
		...(input.validUntil ? { validUntil: isoSeconds(input.validUntil) } : {}),
		credentialStatus: credentialStatus(input),
		credentialSubject: credentialSubject(input),
	};
	return signDocument(document, { origin, keys, at: input.issuedAt });
}

function credentialStatus({ origin, status }: CredentialInput): unknown {
	const entries = status.map((place) => statusEntry(origin, place));
	return entries.length === 1 ? entries[0] : entries;
}

function credentialSubject({ origin, subjectId, holderName, achievement }: CredentialInput): unknown {
	return {
		id: `urn:uuid:${subjectId}`,
		type: ['AchievementSubject'],
		...(holderName ? { identifier: [nameIdentifier(cleanLine(holderName))] } : {}),
		achievement: {
			id: `${origin}/achievements/${encodeURIComponent(achievement.id)}`,
			type: ['Achievement'],
			achievementType: achievement.type,
			name: achievement.name,
			description: achievement.description,
			criteria: { narrative: achievement.criteria },
			...(achievement.language ? { inLanguage: achievement.language } : {}),
		},
	};
}

function nameIdentifier(name: string): unknown {
	return { type: 'IdentityObject', hashed: false, identityHash: name, identityType: 'name' };
}

function assertInput({ id, subjectId, validFrom, validUntil }: CredentialInput): void {
	if (!isId(id) || !isId(subjectId)) {
		throw new AppError(
			'INVALID_INPUT',
			'A credential and its subject are named by UUIDs, nothing that tells more',
		);
	}
	if (id === subjectId) throw new AppError('INVALID_INPUT', 'The subject needs an id of its own');
	if (validUntil && validUntil <= validFrom) {
		throw new AppError('INVALID_INPUT', 'A credential cannot end before it starts');
	}
}
