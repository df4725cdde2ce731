import { DataIntegrityProof } from '@digitalbazaar/data-integrity';
import { cryptosuite } from '@digitalbazaar/eddsa-rdfc-2022-cryptosuite';
import { verifyCredential as verifyProof } from '@digitalbazaar/vc';
import { decodeList } from '@digitalbazaar/vc-bitstring-status-list';
import { asRecord, loaderFor, type KnownDocuments } from './documents.ts';

/**
 * `invalid`: not signed by a key of the issuer, or changed since. `unchecked`: genuine, but a status list is missing
 * or not genuine, so nobody can say whether it still counts.
 */
export type VerifiedState =
	'valid' | 'not-yet-valid' | 'expired' | 'suspended' | 'revoked' | 'unchecked' | 'invalid';

export type Verification = {
	/** True only in state `valid`. */
	verified: boolean;
	state: VerifiedState;
	/** For the log: what did not hold. Never shown to people. */
	problems: string[];
};

export type VerifyOptions = {
	/** DID documents by DID and status lists by URL. Only what is here is believed; nothing is fetched. */
	documents: KnownDocuments;
	now?: Date;
};

/** Checks proof, dates and status without a network. Never throws: whatever is wrong is an answer. */
export async function verifyCredential(credential: unknown, options: VerifyOptions): Promise<Verification> {
	const problem = await findProofProblem(credential, options.documents);
	if (problem) return { verified: false, state: 'invalid', problems: [problem] };
	const genuine = asRecord(credential) ?? {};
	const status = await readStatus(genuine, options.documents);
	if (status.state !== 'valid') return { verified: false, ...status };
	const state = dateState(genuine, options.now ?? new Date());
	return { verified: state === 'valid', state, problems: [] };
}

async function findProofProblem(credential: unknown, documents: KnownDocuments): Promise<string | undefined> {
	const record = asRecord(credential);
	const from = typeof record?.['validFrom'] === 'string' ? new Date(record['validFrom']) : undefined;
	if (!record || !from || Number.isNaN(from.getTime())) return 'It is not a credential';
	if (!issuerOf(record)) return 'It names no issuer';
	const result = await verifyProof({
		credential: record,
		suite: new DataIntegrityProof({ cryptosuite }),
		documentLoader: loaderFor(documents),
		// The proof alone: an expired certificate is still a genuine one, and the dates are judged afterwards.
		now: from,
		checkStatus: async () => ({ verified: true }),
	}).catch((error: unknown) => ({ verified: false, error }));
	return result.verified ? undefined : reasonOf(result.error);
}

type StatusAnswer = { state: VerifiedState; problems: string[] };

async function readStatus(
	credential: Record<string, unknown>,
	documents: KnownDocuments,
): Promise<StatusAnswer> {
	const listed: unknown = credential['credentialStatus'] ?? [];
	const entries: unknown[] = Array.isArray(listed) ? listed : [listed];
	const issuer = issuerOf(credential);
	const answers = await Promise.all(entries.map((entry) => readEntry(asRecord(entry), issuer, documents)));
	const worst = (['revoked', 'suspended', 'unchecked'] as const).find((state) =>
		answers.some((answer) => answer.state === state),
	);
	return { state: worst ?? 'valid', problems: answers.flatMap((answer) => answer.problems) };
}

async function readEntry(
	entry: Record<string, unknown> | undefined,
	issuer: string | undefined,
	documents: KnownDocuments,
): Promise<StatusAnswer> {
	const url = entry?.['statusListCredential'];
	const index = Number(entry?.['statusListIndex']);
	const list = typeof url === 'string' ? asRecord(documents[url]) : undefined;
	if (!entry || !list || entry['type'] !== 'BitstringStatusListEntry')
		return unchecked('A status list is missing');
	if (list['id'] !== url || issuerOf(list) !== issuer)
		return unchecked('A status list is of another issuer or place');
	const problem = await findProofProblem(list, documents);
	if (problem) return unchecked(`A status list is not genuine: ${problem}`);
	const purpose = entry['statusPurpose'];
	const subject = asRecord(list['credentialSubject']);
	if (subject?.['statusPurpose'] !== purpose) return unchecked('A status list serves another purpose');
	const isSet = await readBit(subject?.['encodedList'], index);
	if (isSet === undefined) return unchecked('A status list cannot be read');
	if (!isSet) return { state: 'valid', problems: [] };
	return { state: purpose === 'suspension' ? 'suspended' : 'revoked', problems: [] };
}

async function readBit(encodedList: unknown, index: number): Promise<boolean | undefined> {
	if (typeof encodedList !== 'string' || !Number.isInteger(index)) return undefined;
	try {
		return (await decodeList({ encodedList })).getStatus(index);
	} catch {
		return undefined;
	}
}

function dateState(credential: Record<string, unknown>, now: Date): VerifiedState {
	const until = credential['validUntil'];
	if (Date.parse(String(credential['validFrom'])) > now.getTime()) return 'not-yet-valid';
	return until !== undefined && !(Date.parse(String(until)) > now.getTime()) ? 'expired' : 'valid';
}

function unchecked(problem: string): StatusAnswer {
	return { state: 'unchecked', problems: [problem] };
}

function issuerOf(document: Record<string, unknown>): string | undefined {
	const issuer = asRecord(document['issuer'])?.['id'] ?? document['issuer'];
	return typeof issuer === 'string' ? issuer : undefined;
}

function reasonOf(error: unknown): string {
	const inner =
		error instanceof Error && 'errors' in error && Array.isArray(error.errors) ? error.errors : [];
	const messages = [error, ...inner].filter((item) => item instanceof Error).map((item) => item.message);
	return messages.join(' ') || 'The proof does not hold';
}
